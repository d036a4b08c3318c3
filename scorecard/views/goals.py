"""What the goals page shows: an owner's goals by what they ask for now, and what was learnt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goals import GoalState
from scorecard.domain.people import Owner, OwnerKind, Team
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.goal_lessons import closings_of
from scorecard.store.people import person
from scorecard.store.teams import team
from scorecard.views.celebrations import owners_around
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import MetricLedger, ledger
from scorecard.views.lessons import NOTHING_CHOSEN, Asked, Called, Chosen, ToldLesson, learnt_in
from scorecard.views.sight import Sight


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
    learnt = learnt_in(sight, book, own, closings, Asked(wanted, chosen, called))
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
        lessons=learnt.shown,
        learnt=learnt.found,
        similar=learnt.similar,
    )


def _own_team(sight: Sight, owner: Owner) -> Team | None:
    """Return the team in which the owner's goals are looked at; refuse an owner there is not."""
    match owner.kind:
        case OwnerKind.ACADEMY:
            return None
        case OwnerKind.TEAM:
            return sight.known_team(owner.id)
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
