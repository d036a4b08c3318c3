"""Goals: what an owner wants to reach in a month, quarter, half-year or year.

The data decides whether a goal is reached. What somebody states counts only for goals
in words and for dropping one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.dots import Rating, Source, latest_ratings
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Visibility, aggregate
from scorecard.domain.people import Owner
from scorecard.domain.periods import Calendar, Period, PeriodKind
from scorecard.domain.values import MonthValue

GRACE_DAYS = 31  # late entries of the last month still count so long after the range


class Sense(StrEnum):
    """On which side of the target it is good to be."""

    AT_LEAST = "at least"
    AT_MOST = "at most"
    WITHIN = "within"


class GoalState(StrEnum):
    """Where a goal stands."""

    OPEN = "open"
    REACHED = "reached"
    MISSED = "missed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal for a metric, for a process' dots, or in words: exactly one of the three.

    `target` (with `upper` for `within`) is in the metric's unit, or a number of dots.
    `stated` is what somebody said; see `judge` for what counts.
    """

    id: int
    owner: Owner
    period: Period
    metric_id: int | None = None
    process: str | None = None
    words: str | None = None
    target: Decimal | None = None
    upper: Decimal | None = None
    sense: Sense | None = None
    stated: GoalState = GoalState.OPEN
    reason: str = ""
    visibility: Visibility = Visibility.COACH
    version: int = 1


def usual_sense(direction: Direction) -> Sense:
    """Return the sense of a goal unless it says its own: a metric that should fall, at most."""
    match direction:
        case Direction.DOWN:
            return Sense.AT_MOST
        case Direction.RANGE:
            return Sense.WITHIN
        case _:
            return Sense.AT_LEAST


def with_sense_kept(goal: Goal, before: Direction, now: Direction) -> Goal:
    """Return the goal with the sense it had, though its metric turns from one way to another.

    What follows the direction would else be judged anew: "at least 20" as "at most 20".
    """
    usual = usual_sense(before)
    if goal.sense is not None or usual is usual_sense(now):
        return goal
    return replace(goal, sense=usual)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A goal's state as the data has it, and the number that decided; None if there is none."""

    state: GoalState
    amount: Decimal | None = None


def holds(goal: Goal, sense: Sense, amount: Decimal | None) -> bool:
    """Return whether `amount` lies on the good side of the target; the target itself does."""
    if amount is None or goal.target is None:
        return False
    match sense:
        case Sense.AT_LEAST:
            return amount >= goal.target
        case Sense.AT_MOST:
            return amount <= goal.target
        case Sense.WITHIN:
            return goal.target <= amount <= upper_end(goal)


def upper_end(goal: Goal) -> Decimal:
    """Return the most that still counts for `within` and `at most`."""
    return goal.upper if goal.upper is not None else goal.target or Decimal(0)


def range_aggregate(metric: Metric) -> Aggregate:
    """Return how a metric's months become the number that a goal is judged by."""
    return Aggregate.SUM if metric.kind is Kind.ADDS_UP else metric.aggregate


def sense_of(goal: Goal, metric: Metric) -> Sense:
    """Return the goal's own sense, or the one that follows from the metric's direction."""
    return goal.sense or usual_sense(metric.direction)


def within_range(
    values: Iterable[MonthValue], period: Period, calendar: Calendar
) -> list[MonthValue]:
    """Return the values of the months that belong to `period`."""
    low, high = calendar.first_month(period), calendar.last_month(period)
    # Months among themselves, compared without their kind: pages ask this of every goal.
    first, last = (low.year, low.number), (high.year, high.number)
    return [v for v in values if first <= (v.month.year, v.month.number) <= last]


def judge_metric_goal(
    goal: Goal, metric: Metric, values: Iterable[MonthValue], *, calendar: Calendar, today: date
) -> Judgement:
    """Judge a goal on a metric by the metric's values; months outside the range are ignored.

    What adds up and should be at least something is reached as soon as the sum is there.
    Everything else can still change and is judged when the range is over.
    """
    sense = sense_of(goal, metric)
    amount = aggregate(range_aggregate(metric), within_range(values, goal.period, calendar))
    early = metric.kind is Kind.ADDS_UP and sense is Sense.AT_LEAST
    reached = holds(goal, sense, amount) and (early or calendar.is_over(goal.period, today))
    return Judgement(_state(goal, reached=reached, calendar=calendar, today=today), amount)


def judge_dots_goal(
    goal: Goal, ratings: Iterable[Rating], *, calendar: Calendar, today: date
) -> Judgement:
    """Judge a goal on a process by the team's own ratings: reached as soon as one is there.

    A rating counts if its half-year overlaps the goal's range and it was given before the
    goal would be called missed; when imported history was given is not known, so it counts.
    A later half-year with fewer dots takes nothing back, but a correction of the same one
    does: no rating counts for more than its half-year's last revision says.
    """
    own = [r for r in ratings if r.process == goal.process and r.source is Source.TEAM]
    last = {r.period: r.dots for r in latest_ratings(own)}
    deadline = calendar.last_day(goal.period) + timedelta(days=GRACE_DAYS)
    counted = [
        min(r.dots, last[r.period])
        for r in own
        if _overlap(goal.period, r.period, calendar) and (r.imported or r.given_on <= deadline)
    ]
    amount = Decimal(max(counted)) if counted else None
    reached = holds(goal, Sense.AT_LEAST, amount)
    return Judgement(_state(goal, reached=reached, calendar=calendar, today=today), amount)


def judge_goal_in_words(goal: Goal, *, calendar: Calendar, today: date) -> Judgement:
    """Judge a goal in words: reached, or missed, when somebody who may has said so."""
    if goal.stated is GoalState.MISSED:
        return Judgement(GoalState.MISSED)
    reached = goal.stated is GoalState.REACHED
    return Judgement(_state(goal, reached=reached, calendar=calendar, today=today))


def judge(
    goal: Goal,
    *,
    metric: Metric | None,
    values: Iterable[MonthValue],
    ratings: Iterable[Rating],
    calendar: Calendar,
    today: date,
) -> Judgement:
    """Judge a goal of any sort; `metric` is needed for a goal on a metric only.

    Raises:
        ValueError: the goal is on a metric, and the metric was not given. Judging it like
            one in words would let a stated state decide.
    """
    if goal.metric_id is not None:
        if metric is None:
            raise ValueError("A goal on a metric is judged by that metric.")
        return judge_metric_goal(goal, metric, values, calendar=calendar, today=today)
    if goal.process is not None:
        return judge_dots_goal(goal, ratings, calendar=calendar, today=today)
    return judge_goal_in_words(goal, calendar=calendar, today=today)


def shown_state(judgement: Judgement, *, celebrated: bool) -> GoalState:
    """Return the state to show: what was celebrated stays reached, whatever is corrected."""
    return GoalState.REACHED if celebrated else judgement.state


def _state(goal: Goal, *, reached: bool, calendar: Calendar, today: date) -> GoalState:
    if goal.stated is GoalState.DROPPED:
        return GoalState.DROPPED
    if reached:
        return GoalState.REACHED
    if today > calendar.last_day(goal.period) + timedelta(days=GRACE_DAYS):
        return GoalState.MISSED
    return GoalState.OPEN


def _overlap(one: Period, other: Period, calendar: Calendar) -> bool:
    return calendar.first_month(one) <= calendar.last_month(other) and calendar.first_month(
        other
    ) <= calendar.last_month(one)


def goals_for(goals: Sequence[Goal], month: Period, calendar: Calendar) -> list[Goal]:
    """Return the goals whose range holds `month`, the shortest range first."""
    order = list(PeriodKind)
    mine = [
        g for g in goals if calendar.first_month(g.period) <= month <= calendar.last_month(g.period)
    ]
    return sorted(mine, key=lambda g: order.index(g.period.kind))
