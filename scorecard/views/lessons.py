"""What was learnt of goals, as far as the actor sees them: asked for, or of similar ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from scorecard.domain.goal_lessons import (
    Aim,
    Closing,
    Lesson,
    aim_of,
    is_about,
    is_similar,
    latest_first,
)
from scorecard.domain.people import OwnerKind, Person, Team
from scorecard.store.people import these_people
from scorecard.store.teams import these_teams
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger
from scorecard.views.sight import Sight

Called = Callable[[JudgedGoal], str]
MOST_LESSONS, MOST_SIMILAR = 12, 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a goal is about to be set on: a metric of the owner, or a process."""

    metric_id: int | None = None
    process: str | None = None


NOTHING_CHOSEN = Chosen()
"""A goal in words, or none at all."""


@dataclass(frozen=True, slots=True)
class ToldLesson:
    """What was learnt of a goal, with the goal and whose it was."""

    lesson: Lesson
    judged: JudgedGoal
    person: Person | None
    team: Team | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Which lessons are asked for: those with every word of `wanted`, and like `chosen`.

    `called` is what a goal is called.
    """

    wanted: str
    chosen: Chosen
    called: Called


@dataclass(frozen=True, slots=True)
class Learnt:
    """Lessons that were asked for, of how many in all, and the latest of `similar` goals."""

    shown: tuple[ToldLesson, ...]
    found: int
    similar: tuple[ToldLesson, ...]


def learnt_in(
    sight: Sight, book: Ledger, own: Ledger, closings: Mapping[int, Closing], asked: Asked
) -> Learnt:
    """Gather what was learnt of the goals in `book`, and note whose of these are shown.

    `own` is the part of whoever is about to set a goal.
    """
    learnt = _lessons(book, closings)
    found = [x for x in learnt if is_about(asked.wanted, [x[0].words, asked.called(x[1])])]
    shown = _told(sight, found[:MOST_LESSONS])
    similar = _told(sight, _similar(learnt, own, asked.chosen))
    sight.shows(item.judged.goal.owner for item in (*shown, *similar))
    return Learnt(tuple(shown), len(found), tuple(similar))


def _lessons(book: Ledger, closings: Mapping[int, Closing]) -> list[tuple[Lesson, JudgedGoal]]:
    """Return what was learnt of each goal, the latest first."""
    of_goal: dict[int, JudgedGoal] = {}
    lessons = []
    for judged in book.goals:
        said = _said_of(judged, closings.get(judged.goal.id))
        if said is not None:
            of_goal[judged.goal.id] = judged
            lessons.append(said)
    return [(lesson, of_goal[lesson.goal.id]) for lesson in latest_first(lessons)]


def _similar(
    learnt: Sequence[tuple[Lesson, JudgedGoal]], own: Ledger, chosen: Chosen
) -> list[tuple[Lesson, JudgedGoal]]:
    metric = next((m.metric for m in own.metrics if m.metric.id == chosen.metric_id), None)
    aim = Aim(metric, chosen.process)
    like = (x for x in learnt if is_similar(aim_of(x[0].goal, x[0].metric), aim))
    return list(islice(like, MOST_SIMILAR))


def _said_of(judged: JudgedGoal, closing: Closing | None) -> Lesson | None:
    held = judged.celebration
    if held is not None and held.better_next_time:
        return Lesson(judged.goal, judged.metric, held.better_next_time, held.held_on)
    if closing is not None:
        return Lesson(judged.goal, judged.metric, closing.words, closing.closed_on)
    return None


def _told(sight: Sight, found: Sequence[tuple[Lesson, JudgedGoal]]) -> list[ToldLesson]:
    owners = {lesson.goal.owner for lesson, _ in found}
    people = {
        p.owner: p
        for p in these_people(sight.session, [o.id for o in owners if o.kind is OwnerKind.PERSON])
    }
    ours = {
        t.owner: t
        for t in these_teams(sight.session, [o.id for o in owners if o.kind is OwnerKind.TEAM])
    }
    return [
        ToldLesson(lesson, judged, people.get(lesson.goal.owner), ours.get(lesson.goal.owner))
        for lesson, judged in found
    ]
