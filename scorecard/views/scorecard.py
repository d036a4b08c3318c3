"""What the scorecard page shows: five places, what is archived, and who may change it."""

from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.access import Subject
from scorecard.domain.curves import Point, collected_curve
from scorecard.domain.goals import GoalState
from scorecard.domain.metrics import CollectedValue, Metric
from scorecard.domain.people import ACADEMY, Owner, OwnerKind, Team, members_on
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.scorecards import places, takes_place
from scorecard.domain.values import MonthValue
from scorecard.store.teams import memberships_in, teams
from scorecard.store.teams import team as team_of
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger, MetricLedger, ledger
from scorecard.views.month import months_of_curve
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Kept:
    """A metric of the scorecard, in use or archived, with its months and its goals.

    `latest` is the last month of a collected metric, with how many gave to it.
    """

    metric: Metric
    values: tuple[MonthValue, ...]
    points: tuple[Point, ...]
    goals: tuple[JudgedGoal, ...]
    latest: CollectedValue | None

    @property
    def has_past(self) -> bool:
        """Whether months hold something that another unit or kind would say otherwise."""
        return self.metric.collected or any(not v.is_nothing for v in self.values)

    @property
    def open_goals(self) -> int:
        """How many of its goals are open."""
        return sum(1 for goal in self.goals if goal.state is GoalState.OPEN)

    @property
    def amounts(self) -> tuple[Decimal, ...]:
        """Every amount in the metric's unit that is known here: its months' and its goals'."""
        ends = (end for g in self.goals for end in (g.goal.target, g.goal.upper))
        held = (*(v.amount for v in self.values), *ends)
        return tuple(amount for amount in held if amount is not None)

    def in_month(self, month: Period) -> MonthValue | None:
        """Return what the month holds; None if nothing was ever entered."""
        return next((v for v in self.values if v.month == month), None)


@dataclass(frozen=True, slots=True)
class ScorecardView:
    """A person's, a team's or the academy's metrics; `team` only for a team's.

    `month` is this one. Who may not change anything, or no longer, reads.
    """

    owner: Owner
    team: Team | None
    month: Period
    places: tuple[Kept | None, ...]
    archived: tuple[Kept, ...]
    may_keep: bool
    may_enter: bool

    @property
    def in_use(self) -> tuple[Kept, ...]:
        """The metrics in the five places."""
        return tuple(kept for kept in self.places if kept)

    @property
    def entered(self) -> tuple[Kept, ...]:
        """Those in use that take values of their own."""
        return tuple(kept for kept in self.in_use if not kept.metric.collected)


def own_scorecard(sight: Sight) -> ScorecardView:
    """Gather the actor's own metrics; who has left their team reads what is theirs."""
    if sight.actor.person_id is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, sight.actor.person_id)
    sight.require(Action.SEE_MONTH, Subject(owner=owner))
    team_id = sight.actor.own_team_id
    team = None if team_id is None else team_of(sight.session, team_id)
    subject = Subject(
        owner=owner,
        team_id=team_id,
        archived=team is not None and team.is_archived(sight.today),
    )
    return _view(sight, subject, None, book_of(sight, owner))


def team_scorecard(sight: Sight, team_id: int) -> ScorecardView:
    """Gather a team's metrics: those that it enters, and those collected from its members."""
    team = team_of(sight.session, team_id)
    if team is None:
        raise NotAllowedError
    sight.require(Action.SEE_TEAM, Subject(owner=team.owner, team_id=team_id))
    subject = Subject(owner=team.owner, team_id=team_id, archived=team.is_archived(sight.today))
    return _view(sight, subject, team, book_of(sight, team.owner))


def academy_scorecard(sight: Sight) -> ScorecardView:
    """Gather the academy's metrics: those that it enters, and those collected from its teams."""
    subject = Subject(owner=ACADEMY)
    sight.require(Action.SEE_METRIC, subject)
    return _view(sight, subject, None, book_of(sight, ACADEMY))


def book_of(sight: Sight, owner: Owner) -> Ledger:
    """Return the ledger of an owner and of those whose figures theirs are collected from.

    Without the latter a month could be told that gives away, beside them, what somebody
    keeps to themselves.
    """
    match owner.kind:
        case OwnerKind.PERSON:
            return ledger(sight, {owner: sight.actor.own_team_id})
        case OwnerKind.TEAM:
            members = members_on(memberships_in(sight.session, [owner.id]), sight.today)
            below = [Owner(OwnerKind.PERSON, id) for id in members]
            return ledger(sight, {owner: owner.id} | dict.fromkeys(below, owner.id))
        case OwnerKind.ACADEMY:
            known = {team.owner: team.id for team in teams(sight.session)}
            return ledger(sight, {owner: None, **known})


def _view(sight: Sight, subject: Subject, team: Team | None, book: Ledger) -> ScorecardView:
    assert subject.owner is not None  # noqa: S101 - each of the three views names one
    now = month_of(sight.today)
    kept = {m.metric.id: _kept(m, now) for m in book.of(subject.owner).metrics}
    held = places([k.metric for k in kept.values()], now)
    ended = [k for k in kept.values() if not takes_place(k.metric, now)]
    return ScorecardView(
        owner=subject.owner,
        team=team,
        month=now,
        places=tuple(kept[m.id] if m else None for m in held),
        archived=tuple(sorted(ended, key=lambda k: k.metric.last or now, reverse=True)),
        may_keep=sight.may(Action.KEEP_METRIC, subject),
        may_enter=sight.may(Action.ENTER_VALUE, subject),
    )


def _kept(book: MetricLedger, now: Period) -> Kept:
    collected = book.metric.collected
    return Kept(
        metric=book.metric,
        values=book.values,
        points=collected_curve(book.collected)[-36:] if collected else months_of_curve(book, now),
        goals=book.goals,
        latest=book.collected[-1] if book.collected else None,
    )
