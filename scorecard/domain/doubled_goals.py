"""Goals of somebody who is there twice: which of them are the same goal, and what of the rest."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from scorecard.domain.doubles import Belongings, strictest
from scorecard.domain.goals import Goal, GoalState, Sense, sense_of, with_sense_kept
from scorecard.domain.metrics import Metric
from scorecard.domain.words import NOTE_LIMIT, fold

Aim = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Goals:
    """Goals of either as they become, and which of the double's became part of which.

    `retold` stand as goals in words, since there is another goal for the same thing.
    """

    changed: tuple[Goal, ...]
    joined: Mapping[int, int]
    retold: tuple[int, ...]


def merged_goals(kept: Belongings, double: Belongings, metrics: Mapping[int, int]) -> Goals:
    """Return the goals of both as those of one; `metrics` are the ones that were joined.

    Two goals that say the same are one. Where they differ, and where both were celebrated,
    the double's one is kept in words, with the number that it aimed at. A goal keeps its sense
    where the metric that its own became part of turns another way.
    """
    held = {_aim(goal): goal for goal in kept.goals}
    changed: dict[int, Goal] = {}
    joined: dict[int, int] = {}
    retold: list[int] = []
    names = {metric.id: metric for metric in (*kept.metrics, *double.metrics)}
    for goal in double.goals:
        moved = replace(goal, owner=kept.owner)
        if goal.metric_id is not None and goal.metric_id in metrics:
            moved = _moved(moved, names[goal.metric_id], names[metrics[goal.metric_id]])
        rival = held.get(_aim(moved))
        if rival is None:
            new = moved
        elif _says_the_same(rival, moved, names, both=kept.celebrated | double.celebrated):
            joined[goal.id] = rival.id
            new = _joined(rival, moved)
        else:
            celebrated = goal.id in double.celebrated
            new = _in_words(moved, names.get(goal.metric_id or 0), held, celebrated=celebrated)
            retold.append(goal.id)
        held[_aim(new)] = changed[new.id] = new
    return Goals(tuple(changed.values()), joined, tuple(retold))


def _aim(goal: Goal) -> Aim:
    return goal.period, goal.metric_id, goal.process, goal.words and fold(goal.words)


def _moved(goal: Goal, old: Metric, new: Metric) -> Goal:
    kept = with_sense_kept(goal, old.direction, new.direction)
    return replace(kept, metric_id=new.id)


def _says_the_same(
    one: Goal, other: Goal, metrics: Mapping[int, Metric], *, both: frozenset[int]
) -> bool:
    said = [(goal.target, goal.upper, _sense(goal, metrics)) for goal in (one, other)]
    states = {one.stated, other.stated} - {GoalState.OPEN}
    return said[0] == said[1] and len(states) < 2 and not {one.id, other.id} <= both


def _sense(goal: Goal, metrics: Mapping[int, Metric]) -> Sense | None:
    metric = metrics.get(goal.metric_id or 0)
    return sense_of(goal, metric) if metric else goal.sense


def _joined(kept: Goal, double: Goal) -> Goal:
    said = double if kept.stated is GoalState.OPEN else kept
    seen = strictest(kept.visibility, double.visibility)
    return replace(kept, stated=said.stated, reason=said.reason, visibility=seen)


def _in_words(
    goal: Goal, metric: Metric | None, held: Mapping[Aim, Goal], *, celebrated: bool
) -> Goal:
    """Return the goal as one in words; what was celebrated was reached, the rest is dropped."""
    stated = GoalState.REACHED if celebrated else GoalState.DROPPED
    if goal.words is not None:
        stated = goal.stated
    thing = goal.words or (metric.name if metric else goal.process or "")
    number = "" if goal.target is None else f": {goal.target:f}"
    number += "" if goal.upper is None else f"–{goal.upper:f}"
    words = thing[: NOTE_LIMIT - 50] + number
    bare = replace(
        goal, metric_id=None, process=None, words=words, target=None, upper=None, sense=None
    )
    return replace(bare, words=_free(bare, words, held), stated=stated)


def _free(goal: Goal, words: str, held: Mapping[Aim, Goal]) -> str:
    number, free = 1, words
    while _aim(replace(goal, words=free)) in held:
        number += 1
        free = f"{words} ({number})"
    return free
