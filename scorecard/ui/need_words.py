"""What an open goal still takes in words, in numbers that promise no more than is true."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal

from scorecard.domain.goals import Goal, GoalState, Sense, range_aggregate, sense_of, upper_end
from scorecard.domain.metrics import Aggregate, Metric
from scorecard.domain.pace import Tempo
from scorecard.domain.periods import PeriodKind
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal

MOST_DECIMALS = 6


def need_words(visit: Visit, metric: Metric, judged: JudgedGoal) -> str:
    """Return what each month that is left has to bring, or may; empty where nothing helps."""
    found, goal = judged.pace, judged.goal
    if found is None or found.needed is None or judged.state is not GoalState.OPEN:
        return ""
    most = sense_of(goal, metric) is Sense.AT_MOST or found.tempo is Tempo.ABOVE
    how = range_aggregate(metric)
    if not _is_sensible(found.needed, goal, metric, most=most):
        return ""
    if how is Aggregate.SUM and most and not found.needed:
        return visit.text("goal-need-nothing-more")
    if how is Aggregate.LAST and goal.period.kind is PeriodKind.MONTH:
        how = Aggregate.MEAN  # one month is its own mean, and no last of several
    rounding = ROUND_FLOOR if most else ROUND_CEILING  # to the side on which it is enough
    return visit.text(
        f"goal-need-{how}-{'most' if most else 'least'}",
        needed=_fine(visit, metric, found.needed, metric.unit, rounding),
        months=found.months_left,
    )


def gap_words(visit: Visit, metric: Metric, gap: Decimal) -> str:
    """Return how far apart two numbers are; percentages lie points apart, not per cent."""
    unit = "" if metric.unit == "%" else metric.unit
    return _fine(visit, metric, abs(gap), unit, ROUND_HALF_EVEN)


def _is_sensible(needed: Decimal, goal: Goal, metric: Metric, *, most: bool) -> bool:
    """Return whether a month can bring it, and has to: not less than nothing, nor over 100%."""
    if range_aggregate(metric) is Aggregate.SUM and not most:
        return needed > 0
    if needed < 0 <= (goal.target or 0):
        return False
    return metric.unit != "%" or needed <= 100 or upper_end(goal) > 100


def _fine(visit: Visit, metric: Metric, number: Decimal, unit: str, rounding: str) -> str:
    """Return a number with the metric's decimals, and with more where it is not whole."""
    step = Decimal(1).scaleb(-_decimals(number, metric.decimals))
    shown = number.quantize(step, rounding)
    held = -int(shown.normalize().as_tuple().exponent)
    return visit.text.unit_value(shown, max(metric.decimals, held), unit)


def _decimals(number: Decimal, usual: int) -> int:
    """Return how many decimals tell a number from none, two of them where it is small."""
    wanted = max(usual, 2 if abs(number) < 10 else 1 if abs(number) < 100 else 0)
    enough = (n for n in range(wanted, MOST_DECIMALS) if round(number, n))
    return next(enough, MOST_DECIMALS) if number else usual
