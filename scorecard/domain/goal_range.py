"""The months of a goal's range as the pace sees them: entered, gone by, and still to come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from scorecard.domain.goals import Goal, holds, range_aggregate, sense_of, within_range
from scorecard.domain.metrics import Metric, aggregate
from scorecard.domain.periods import Calendar, Period, month_of
from scorecard.domain.values import MonthValue

Weights = Mapping[Period, Decimal]
"""What of a goal falls on each month; empty where all months count alike."""


@dataclass(frozen=True, slots=True)
class RangeSoFar:
    """What was entered in a range, and how many of its months have passed and are left.

    Excused months and those in which the metric was not followed do not count. `due` of
    `whole` is what the months that have passed weigh: by months, or as the year was shaped.
    `given` are months with a number. `over` says that no day of it is to come, `held` that
    the goal would be reached if nothing more came.
    """

    values: list[MonthValue]
    given: int
    passed: int
    left: int
    due: Decimal
    whole: Decimal
    over: bool
    held: bool

    @property
    def months(self) -> int:
        """How many months count."""
        return self.passed + self.left

    @property
    def spent(self) -> bool:
        """Whether every month is over and entered, so that only a correction could help.

        Until the last month is over it may be entered anew with more in it.
        """
        return self.over and not self.left and not self.held

    def share(self, target: Decimal) -> Decimal:
        """Return the part of `target` that is due by now."""
        return target * self.due / self.whole


def range_so_far(
    goal: Goal,
    metric: Metric,
    values: Iterable[MonthValue],
    weights: Weights,
    *,
    calendar: Calendar,
    today: date,
) -> RangeSoFar:
    """Return the range of a goal as it stands today."""
    in_range = within_range(values, goal.period, calendar)
    excused = {v.month for v in in_range if v.excused}
    given = {v.month for v in in_range if v.amount is not None}
    followed = [m for m in calendar.months(goal.period) if metric.in_use(m) or m in given]
    counted = [m for m in followed if m not in excused]
    now = month_of(today)
    on_time = now.predecessor  # a month may be entered until the next one ends
    empty = [m for m in counted if m >= on_time and m not in given]
    # A month on which nothing falls is asked for nothing, unless nothing else is left.
    left = [m for m in empty if not weights or weights.get(m)] or empty
    due, whole = _weigh(counted, left, weights)
    return RangeSoFar(
        values=in_range,
        given=len(given),
        passed=len(counted) - len(left),
        left=len(left),
        due=due,
        whole=whole,
        over=calendar.is_over(goal.period, today) or (metric.last or now) < now,
        held=holds(goal, sense_of(goal, metric), aggregate(range_aggregate(metric), in_range)),
    )


def _weigh(counted: list[Period], left: list[Period], weights: Weights) -> tuple[Decimal, Decimal]:
    whole = sum((weights.get(m, Decimal(0)) for m in counted), Decimal(0))
    if not whole:
        return Decimal(len(counted) - len(left)), Decimal(len(counted) or 1)
    return whole - sum((weights.get(m, Decimal(0)) for m in left), Decimal(0)), whole
