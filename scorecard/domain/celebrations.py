"""Celebrations: a reached goal is always celebrated, and says how to do better next time.

Source: Partanen, *Asiakas keskiössä*, 2022, ch. 5.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.goals import (
    Goal,
    GoalState,
    Judgement,
    Sense,
    judge_metric_goal,
    sense_of,
    within_range,
)
from scorecard.domain.metrics import Direction, Metric
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.values import MonthValue

EARLIER_MONTHS_FOR_BEST = 3
PAST_TARGET = Decimal("0.1")  # ten per cent


class Tier(StrEnum):
    """What kind of success it is; each is more than the one before."""

    REACHED = "reached"
    EXCEEDED = "exceeded"
    PERSONAL_BEST = "personal best"


@dataclass(frozen=True, slots=True)
class Celebration:
    """How and when a reached goal was celebrated, and what to do better next time.

    `opened_on` is since when the whole academy may see it; None keeps it where the goal is.
    """

    id: int
    goal_id: int
    held_on: date
    how: str
    better_next_time: str
    recorded_by: int | None = None
    version: int = 1
    opened_on: date | None = None


@dataclass(frozen=True, slots=True)
class WallPicture:
    """A picture on the wall as we encoded it, with nothing in it but its pixels."""

    media_type: str
    content: bytes
    width: int
    height: int


def waits(judgement: Judgement, celebration: Celebration | None) -> bool:
    """Return whether the goal is reached and nobody has celebrated it yet."""
    return celebration is None and judgement.state is GoalState.REACHED


def is_exceeded(
    goal: Goal, metric: Metric, values: Iterable[MonthValue], *, calendar: Calendar, today: date
) -> bool:
    """Return whether the target was passed by ten per cent when the range was over.

    A range of good values has no "past"; a target of zero is passed by any step.
    """
    sense = sense_of(goal, metric)
    if sense is Sense.WITHIN or goal.target is None or not calendar.is_over(goal.period, today):
        return False
    judgement = judge_metric_goal(goal, metric, values, calendar=calendar, today=today)
    if judgement.state is not GoalState.REACHED or judgement.amount is None:
        return False
    margin = abs(goal.target) * PAST_TARGET
    if margin == 0:
        return judgement.amount != goal.target
    if sense is Sense.AT_LEAST:
        return judgement.amount >= goal.target + margin
    return judgement.amount <= goal.target - margin


def is_personal_best(metric: Metric, values: Iterable[MonthValue], month: Period) -> bool:
    """Return whether `month` is strictly better than every earlier one, at least three of them.

    A metric with a range of good values, or with no good direction, has no best month.
    """
    return month in personal_bests(metric, values)


def tier(
    goal: Goal,
    metric: Metric,
    values: Iterable[MonthValue],
    *,
    calendar: Calendar,
    today: date,
    bests: Collection[Period] | None = None,
) -> Tier:
    """Return the highest tier that a reached goal on a metric has earned so far.

    Who knows the metric's `bests` already, since many goals share them, gives them; then the
    values of the goal's own months are enough.
    """
    known = list(values)
    months = {v.month for v in within_range(known, goal.period, calendar)}
    if not months.isdisjoint(personal_bests(metric, known) if bests is None else bests):
        return Tier.PERSONAL_BEST
    if is_exceeded(goal, metric, known, calendar=calendar, today=today):
        return Tier.EXCEEDED
    return Tier.REACHED


def personal_bests(metric: Metric, values: Iterable[MonthValue]) -> set[Period]:
    """Return every month that was the best so far when it came, in one pass from the first."""
    if metric.direction not in (Direction.UP, Direction.DOWN):
        return set()
    sign = 1 if metric.direction is Direction.UP else -1
    amounts = {v.month: sign * v.amount for v in values if v.amount is not None}
    bests: set[Period] = set()
    best: Decimal | None = None
    for earlier, month in enumerate(sorted(amounts)):
        if best is None or amounts[month] > best:
            best = amounts[month]
            if earlier >= EARLIER_MONTHS_FOR_BEST:
                bests.add(month)
    return bests
