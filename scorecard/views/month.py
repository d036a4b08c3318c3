"""What the month page shows: a person's five fields, and one curve for each metric."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from scorecard.domain.access import Subject
from scorecard.domain.curves import Point, curve
from scorecard.domain.goals import GoalState, goals_for
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of, months_between
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.views.celebrations import celebrations_in
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger, MetricLedger, ledger
from scorecard.views.reached import Reached
from scorecard.views.sight import Sight

MONTHS_BACK = 24
DAYS_FOR_LAST_MONTH = 15  # so long into a month the page still asks for the one before


@dataclass(frozen=True, slots=True)
class MetricMonth:
    """One metric on the page: this month's field, what stands beside it, and its curve.

    `goal` is the open goal with the shortest range that holds the month, else the one
    that was reached or missed last.
    """

    metric: Metric
    value: MonthValue | None
    last_month: MonthValue | None
    goal: JudgedGoal | None
    goals: tuple[JudgedGoal, ...]
    values: tuple[MonthValue, ...]
    points: tuple[Point, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been entered for the month."""
        return self.value is None or self.value.is_nothing


@dataclass(frozen=True, slots=True)
class MonthView:
    """A person's month. `fanfare` are moments of theirs that they have not seen shine yet.

    Who has left their team, or whose team is archived, reads what is theirs and enters
    nothing: then `may_enter` is not set.
    """

    month: Period
    months: tuple[Period, ...]
    metrics: tuple[MetricMonth, ...]
    fanfare: tuple[Reached, ...]
    may_enter: bool

    @property
    def missing(self) -> int:
        """How many of the fields still wait for the person."""
        return sum(1 for m in self.metrics if m.is_empty) if self.may_enter else 0


def month_view(
    sight: Sight, month: Period | None = None, *, known: Ledger | None = None
) -> MonthView:
    """Gather the actor's month; without one, the month that is due to be entered.

    Months to come do not exist here: asking for one gives the month that is due. `known`
    is a ledger with the actor among its owners, if there is one already: whoever has it shows
    the moments in it, and here are none.
    """
    who = sight.actor.person_id
    if who is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, who)
    sight.require(Action.SEE_MONTH, Subject(owner=owner))
    team_id = sight.actor.own_team_id
    book = known.of(owner) if known else ledger(sight, {owner: team_id})
    now = month_of(sight.today)
    choices = months_between(now.plus(-MONTHS_BACK), now)
    at = month if month in choices else due_month(sight, book.metrics)
    in_use = [m for m in book.metrics if m.metric.in_use(at) and not m.metric.collected]
    return MonthView(
        month=at,
        months=choices,
        metrics=tuple(_metric_month(sight, m, at) for m in _by_slot(in_use)),
        fanfare=() if known else celebrations_in(sight, book, {owner: team_id}).fanfare,
        may_enter=_may_enter(sight, owner),
    )


def due_month(sight: Sight, metrics: Iterable[MetricLedger]) -> Period:
    """Return the month to enter: the last one while it is early and something is missing."""
    now, before = month_of(sight.today), asked_month(sight.today)
    if before == now:
        return now
    followed = [m for m in metrics if m.metric.in_use(before) and not m.metric.collected]
    missing = any(_is_missing(m.values, before) for m in followed)
    return before if missing else now


def asked_month(today: date) -> Period:
    """Return the month that people are asked for: early in a month still the one before."""
    now = month_of(today)
    return now if today.day > DAYS_FOR_LAST_MONTH else now.predecessor


def months_of_curve(book: MetricLedger, upto: Period) -> tuple[Point, ...]:
    """Return the curve of a metric from its first month, three years at most, to `upto`."""
    first = max(book.metric.first, upto.plus(-35))
    last = min(upto, book.metric.last) if book.metric.last else upto
    return curve(book.values, first, last, book.metric.paused)


def goal_in_focus(goals: Sequence[JudgedGoal], month: Period, sight: Sight) -> JudgedGoal | None:
    """Return the goal to name first: open before closed, then the shortest range."""
    order = goals_for([g.goal for g in goals], month, sight.academy.calendar)
    judged = {g.goal.id: g for g in goals}
    here = [judged[goal.id] for goal in order if judged[goal.id].state is not GoalState.DROPPED]
    still_open = [g for g in here if g.state is GoalState.OPEN]
    return next(iter(still_open or here), None)


def _may_enter(sight: Sight, owner: Owner) -> bool:
    team_id = sight.actor.own_team_id
    own = sight.known_team(team_id) if team_id is not None else None
    archived = own is not None and own.is_archived(sight.today)
    return sight.may(Action.ENTER_VALUE, Subject(owner=owner, team_id=team_id, archived=archived))


def _metric_month(sight: Sight, book: MetricLedger, month: Period) -> MetricMonth:
    by_month = {v.month: v for v in book.values}
    return MetricMonth(
        metric=book.metric,
        value=by_month.get(month),
        last_month=by_month.get(month.predecessor),
        goal=goal_in_focus(book.goals, month, sight),
        goals=book.goals,
        values=book.values,
        points=months_of_curve(book, month_of(sight.today)),
    )


def _by_slot(metrics: Iterable[MetricLedger]) -> list[MetricLedger]:
    return sorted(metrics, key=lambda m: (m.metric.slot is None, m.metric.slot or 0))


def _is_missing(values: Iterable[MonthValue], month: Period) -> bool:
    return not any(v.month == month and not v.is_nothing for v in values)
