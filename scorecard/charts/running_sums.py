"""The sum of a goal's range month by month, and what would be there at an even pace."""

from decimal import Decimal

from scorecard.charts.curve_state import Curve
from scorecard.domain.curves import Point, PointKind, running_sums
from scorecard.domain.goals import Goal
from scorecard.domain.periods import Period


def so_far(curve: Curve, goal: Goal) -> list[Point]:
    """Return the goal's months with their running sum, up to the last that is not empty."""
    points = list(running_sums(curve.metric, curve.points, goal, curve.calendar))
    empty = (PointKind.MISSING, PointKind.WITHHELD, PointKind.PAUSED)
    while points and points[-1].kind in empty:
        points.pop()
    return points


def even_pace(curve: Curve, goal: Goal) -> list[tuple[Period, Decimal]]:
    """Return what would be there after each month of the range at an even pace.

    Where somebody spread the year by hand, the pace follows what falls on each month.
    """
    months = curve.calendar.months(goal.period)
    counted = curve.counted(goal)
    shares = curve.shaped.get(goal.id, {})
    by_hand = any(shares.get(m) for m in counted)
    weights = {m: shares.get(m, Decimal(0)) if by_hand else Decimal(1) for m in counted}
    step = (goal.target or Decimal(0)) / (sum(weights.values()) or 1)
    return [(m, step * sum(w for at, w in weights.items() if at <= m)) for m in months]
