"""A sum on its way to the goal in words: its table, and its takeaway."""

from decimal import Decimal

from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import number_heading, point_said
from scorecard.charts.running_sums import even_pace, so_far
from scorecard.charts.specs import Table
from scorecard.domain.curves import Point
from scorecard.domain.goals import Goal
from scorecard.text import Text


def running_rows(curve: Curve, goal: Goal, text: Text) -> Table:
    """Return the sums as a table, one line per month of the range."""
    sums = {point.month: point for point in so_far(curve, goal)}
    return [
        {
            text("common-month"): text.month(month),
            number_heading(curve.metric, text): _cell(sums.get(month), curve, text),
            text("chart-sum"): _sum_cell(sums.get(month), curve, text),
            text("chart-pace"): text.number(due, curve.metric.decimals),
        }
        for month, due in even_pace(curve, goal)
    ]


def running_alt(curve: Curve, goal: Goal, text: Text) -> str:
    """Return in a sentence how much of the goal is there, and by when."""
    points, target = so_far(curve, goal), _amount(goal.target or Decimal(0), curve, text)
    if not points or points[-1].running is None:
        return text("chart-running-empty", metric=curve.metric.name, target=target)
    return text(
        "chart-running-latest",
        metric=curve.metric.name,
        amount=_amount(points[-1].running, curve, text),
        month=text.month(points[-1].month),
        target=target,
    )


def _cell(point: Point | None, curve: Curve, text: Text) -> str:
    if point is None:
        return ""
    if point.amount is None:
        return point_said(point, curve, text)
    return text.number(point.amount, curve.metric.decimals)


def _sum_cell(point: Point | None, curve: Curve, text: Text) -> str:
    if point is None or point.running is None:
        return ""
    return text.number(point.running, curve.metric.decimals)


def _amount(number: Decimal, curve: Curve, text: Text) -> str:
    return text.amount(number, curve.metric)
