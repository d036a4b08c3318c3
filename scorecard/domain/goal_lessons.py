"""Lessons: what was learnt of goals, from a celebration or from a missed goal closed in peace.

Source: Partanen, *Asiakas keskiössä*, 2022, ch. 5: every project says how to do better next time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.words import fold


@dataclass(frozen=True, slots=True)
class Closing:
    """That a missed goal was closed in peace: when, by whom, and what was learnt of it."""

    goal_id: int
    words: str
    closed_on: date
    given_by: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learnt of a goal, in the words of whoever celebrated or closed it."""

    goal: Goal
    metric: Metric | None
    words: str
    said_on: date


@dataclass(frozen=True, slots=True)
class Aim:
    """What a goal is about: a metric, a process, or words; by this goals are similar."""

    metric: Metric | None = None
    process: str | None = None
    words: str | None = None


def aim_of(goal: Goal, metric: Metric | None) -> Aim:
    """Return what the goal is about."""
    return Aim(metric, goal.process, goal.words)


def is_similar(one: Aim, other: Aim) -> bool:
    """Return whether both are about the same metric, template or name, process, or words."""
    if one.metric is not None and other.metric is not None:
        return one.metric.id == other.metric.id or _same_thing(one.metric, other.metric)
    if one.process is not None:
        return one.process == other.process
    return (
        one.words is not None and other.words is not None and fold(one.words) == fold(other.words)
    )


def latest_first(lessons: Iterable[Lesson]) -> tuple[Lesson, ...]:
    """Return lessons with the one said last in front."""
    return tuple(sorted(lessons, key=lambda item: (item.said_on, item.goal.id), reverse=True))


def is_about(wanted: str, texts: Sequence[str]) -> bool:
    """Return whether every word of `wanted` stands somewhere in `texts`, in any letter case."""
    told = fold(" ".join(texts))
    return all(word in told for word in fold(wanted).split())


def _same_thing(one: Metric, other: Metric) -> bool:
    if one.template is not None or other.template is not None:
        return one.template == other.template
    return fold(one.name) == fold(other.name)
