"""Shares of a yearly goal: what of its target falls on each month, since summer is not October.

Shares add up to the target. Only what adds up can be shared out, and only over a year.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Kind, Metric
from scorecard.domain.periods import Calendar, Period, PeriodKind
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue


@dataclass(frozen=True, slots=True)
class Share:
    """What of a goal falls on one month of its range, in the metric's unit."""

    month: Period
    amount: Decimal


def can_be_shared(goal: Goal, metric: Metric | None) -> bool:
    """Return whether the goal's target can be spread over its months by hand.

    A target of zero has nothing to spread.
    """
    adds_up = metric is not None and metric.kind is Kind.ADDS_UP
    return adds_up and goal.period.kind is PeriodKind.YEAR and bool(goal.target)


def offered_shares(
    goal: Goal, metric: Metric, values: Iterable[MonthValue], calendar: Calendar
) -> tuple[Share, ...]:
    """Return even shares over the months that count: followed, and not excused.

    They are in the metric's decimals and still add up: 25 over twelve months is twice, at
    most thrice a month.
    """
    months = calendar.months(goal.period)
    excused = {v.month for v in values if v.excused}
    weights = [Decimal(metric.in_use(m) and m not in excused) for m in months]
    if not any(weights):
        weights = [Decimal(1)] * len(months)
    return _spread(goal.target or Decimal(0), months, weights, metric.decimals)


def rescaled_shares(
    shares: Sequence[Share], target: Decimal, *, decimals: int
) -> tuple[Share, ...]:
    """Return shares of the same shape that add up to another target; none for zero."""
    if not target or not sum(share.amount for share in shares):
        return ()
    weights = [share.amount for share in shares]
    return _spread(target, [share.month for share in shares], weights, decimals)


def checked_shares(goal: Goal, shares: Sequence[Share], calendar: Calendar) -> tuple[Share, ...]:
    """Return the shares as they may be kept: one for each month of the range.

    Raises:
        RefusedError: a month is missing or not of the range, a share lies on the other side
            of zero than the target, or they do not add up to the target.
    """
    target = goal.target or Decimal(0)
    by_month = {share.month: share for share in shares}
    months = calendar.months(goal.period)
    if set(by_month) != set(months) or len(shares) != len(months):
        raise RefusedError("goal-shares-months")
    if any(share.amount * target < 0 for share in shares):
        raise RefusedError("goal-shares-side")
    total = sum((share.amount for share in shares), Decimal(0))
    if total != target:
        raise RefusedError("goal-shares-sum", total=total, target=target, rest=target - total)
    return tuple(by_month[month] for month in months)


def weights_of(shares: Iterable[Share]) -> Mapping[Period, Decimal]:
    """Return what falls on each month; nothing where nobody shaped the year."""
    return {share.month: share.amount for share in shares}


def _spread(
    target: Decimal, months: Sequence[Period], weights: Sequence[Decimal], decimals: int
) -> tuple[Share, ...]:
    # What has come together by each month is rounded, not each share: so the sum stays exact.
    exponent = target.normalize().as_tuple().exponent
    step = Decimal(1).scaleb(min(-decimals, int(exponent)))
    whole, so_far, given = sum(weights, Decimal(0)), Decimal(0), Decimal(0)
    found = []
    for month, weight in zip(months, weights, strict=True):
        so_far += weight
        due = (target * so_far / whole).quantize(step, ROUND_HALF_EVEN)
        found.append(Share(month, due - given))
        given = due
    return tuple(found)
