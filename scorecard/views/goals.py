"""What the goals page shows: an owner's goals by what they ask for now, and what was learnt."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from scorecard.domain.access import Subject
from scorecard.domain.goal_lessons import (
    Aim,
    Closing,
    Lesson,
    aim_of,
    is_about,
    is_similar,
    latest_first,
)
from scorecard.domain.goals import GoalState
from scorecard.domain.people import Owner, OwnerKind, Person, Team
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.goal_lessons import closings_of
from scorecard.store.people import person, these_people
from scorecard.store.teams import team, these_teams
from scorecard.views.celebrations import owners_around
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger, MetricLedger, ledger
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
class GoalsView:
    """An owner's goals: `still_open`, `to_learn` from and `to_celebrate`, then the `past`.

    `metrics` are those that a goal can be set on now, by their slots. `closings` say how
    missed goals were closed. `lessons` are those that were asked for, of `learnt` in all, from
    everybody's goals that the actor sees; `similar` are the latest of goals like the one that
    is about to be set.
    """

    owner: Owner
    team: Team | None
    may_set: bool
    still_open: tuple[JudgedGoal, ...]
    to_learn: tuple[JudgedGoal, ...]
    to_celebrate: tuple[JudgedGoal, ...]
    past: tuple[JudgedGoal, ...]
    metrics: tuple[MetricLedger, ...]
    closings: Mapping[int, Closing]
    lessons: tuple[ToldLesson, ...]
    learnt: int
    similar: tuple[ToldLesson, ...]

    @property
    def goals(self) -> tuple[JudgedGoal, ...]:
        """All of them."""
        return (*self.still_open, *self.to_learn, *self.to_celebrate, *self.past)


def goals_view(
    sight: Sight,
    owner: Owner,
    *,
    wanted: str = "",
    chosen: Chosen = NOTHING_CHOSEN,
    called: Called = lambda judged: judged.goal.words or "",
) -> GoalsView:
    """Gather an owner's goals, and the lessons that hold every word that is `wanted`.

    `chosen` is what lessons of similar goals are shown for, `called` what a goal is called.

    Raises:
        NotAllowedError: there is no such owner, or their goals are not for this actor.
    """
    own_team = _own_team(sight, owner)
    team_id = own_team.id if own_team else None
    sight.require(Action.SEE_GOAL, Subject(owner=owner, team_id=team_id))
    book = ledger(sight, {**owners_around(sight), owner: team_id})
    closings = closings_of(sight.session, [g.goal.id for g in book.goals])
    own = book.of(owner)
    learnt = _lessons(book, closings)
    found = [x for x in learnt if is_about(wanted, [x[0].words, called(x[1])])]
    shown = _told(sight, found[:MOST_LESSONS])
    similar = _told(sight, _similar(learnt, own, chosen))
    sight.shows(item.judged.goal.owner for item in (*shown, *similar))
    latest = sorted(own.goals, key=lambda g: sight.academy.calendar.last_month(g.goal.period))
    archived = own_team is not None and own_team.is_archived(sight.today)
    return GoalsView(
        owner=owner,
        team=own_team,
        may_set=sight.may(Action.SET_GOAL, Subject(owner, team_id, archived=archived)),
        still_open=tuple(g for g in latest if g.state is GoalState.OPEN),
        to_learn=tuple(g for g in reversed(latest) if _is_to_learn(g, closings)),
        to_celebrate=tuple(g for g in latest if g.waits),
        past=tuple(g for g in reversed(latest) if _is_past(g, closings)),
        metrics=tuple(_to_aim_at(sight, own.metrics)),
        closings={g.goal.id: closings[g.goal.id] for g in own.goals if g.goal.id in closings},
        lessons=tuple(shown),
        learnt=len(found),
        similar=tuple(similar),
    )


def _own_team(sight: Sight, owner: Owner) -> Team | None:
    """Return the team in which the owner's goals are looked at; refuse an owner there is not."""
    match owner.kind:
        case OwnerKind.ACADEMY:
            return None
        case OwnerKind.TEAM:
            found = team(sight.session, owner.id)
            if found is None:
                raise NotAllowedError
            return found
        case OwnerKind.PERSON:
            if person(sight.session, owner.id) is None:
                raise NotAllowedError
            own = sight.actor.own_team_id
            return team(sight.session, own) if own and owner.id == sight.actor.person_id else None


def _is_to_learn(judged: JudgedGoal, closings: Mapping[int, Closing]) -> bool:
    return judged.state is GoalState.MISSED and judged.goal.id not in closings


def _is_past(judged: JudgedGoal, closings: Mapping[int, Closing]) -> bool:
    waiting = judged.waits or _is_to_learn(judged, closings)
    return judged.state is not GoalState.OPEN and not waiting


def _to_aim_at(sight: Sight, metrics: Iterable[MetricLedger]) -> list[MetricLedger]:
    """Return the metrics that are followed now or later, in the order of their slots."""
    now = sight.academy.calendar.first_month(sight.academy.calendar.half_year_of(sight.today))
    lasting = [m for m in metrics if m.metric.last is None or m.metric.last >= now]
    return sorted(lasting, key=lambda m: (m.metric.slot is None, m.metric.slot or 0))


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
