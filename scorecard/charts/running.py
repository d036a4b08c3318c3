"""What adds up, within a goal's range: the sum so far, against an even pace."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache

import altair as alt

from scorecard.charts.curve_signs import NOT_THERE
from scorecard.charts.curve_state import Curve
from scorecard.charts.months import month_axis, month_number
from scorecard.charts.palette import palette_for
from scorecard.charts.running_sums import even_pace, so_far
from scorecard.charts.signs import Sign, sign_layer, sign_word, with_key
from scorecard.charts.specs import Row, Spec, filled, rows_of, skeleton, with_halo
from scorecard.domain.curves import Point
from scorecard.domain.goals import Goal
from scorecard.text import Text

HEIGHT = 260


def running_chart(curve: Curve, goal: Goal, text: Text, *, dark: bool) -> Spec:
    """Draw the sum month after month on its way to the goal.

    The even pace rests in excused months and in those in which the metric was not followed,
    as the pace sentence does. The sum ends with the last month that holds anything: months
    to come are not drawn as a standstill. Months without a number keep the sum, and wear
    the same signs as on the curve.
    """
    target = goal.target or Decimal(0)
    reached = so_far(curve, goal)
    datasets = {
        "sums": [_sum_row(point, curve, text) for point in reached],
        "signs": _sign_rows(reached, curve, text),
        "pace": [
            {"month": month_number(month), "sum": float(due), "value": _amount(due, curve, text)}
            for month, due in even_pace(curve, goal)
        ],
        "goal": [
            {
                "month": month_number(curve.calendar.first_month(goal.period)),
                "sum": float(target),
                "label": text(
                    "chart-goal-line",
                    amount=_amount(target, curve, text),
                    period=text.period(goal.period, curve.calendar),
                ),
            }
        ],
    }
    spec = filled(_template(text, dark=dark), datasets, title=curve.metric.unit)
    return with_key(spec, {Sign.PACE, *(sign for _, sign in _without_number(reached))}, text)


def _sum_row(point: Point, curve: Curve, text: Text) -> Row:
    reached = point.running or Decimal(0)
    return {
        "month": month_number(point.month),
        "sum": float(reached),
        "name": text.month(point.month),
        "value": _amount(reached, curve, text),
    }


def _sign_rows(points: Iterable[Point], curve: Curve, text: Text) -> list[Row]:
    """Return the signs on the axis, and a row that is not drawn for the key of the even pace."""
    first = month_number(curve.points[0].month) if curve.points else 0.0
    key = {"month": first, "sum": None, "sign": sign_word(Sign.PACE, text)}
    return [
        key,
        *(
            {**_sum_row(point, curve, text), "sum": 0.0, "sign": sign_word(sign, text)}
            for point, sign in _without_number(points)
        ),
    ]


def _without_number(points: Iterable[Point]) -> list[tuple[Point, Sign]]:
    return [(p, NOT_THERE[p.kind]) for p in points if p.kind in NOT_THERE]


def _amount(number: Decimal, curve: Curve, text: Text) -> str:
    return text.amount(number, curve.metric)


@cache
def _template(text: Text, *, dark: bool) -> str:
    palette = palette_for(dark=dark)
    amount = alt.Y("sum:Q", title=None, scale=alt.Scale(zero=True, nice=True))
    tooltips = [
        alt.Tooltip("name:N", title=text("common-month")),
        alt.Tooltip("value:N", title=text("chart-amount")),
    ]
    sums = rows_of("sums").encode(month_axis(text), amount)
    label = (
        rows_of("goal")
        .mark_text(align="left", baseline="top", dy=5, fontSize=12, color=palette.goal)
        .encode(month_axis(text), amount, text=alt.Text("label:N"))
    )
    layers = [
        rows_of("goal")
        .mark_rule(color=palette.goal, strokeWidth=2, strokeDash=[6, 4])
        .encode(amount),
        rows_of("pace")
        .mark_line(color=palette.quiet, strokeWidth=1.5, strokeDash=[2, 3])
        .encode(month_axis(text), amount),
        sums.mark_area(color=palette.line, opacity=0.14),
        sums.mark_line(color=palette.line, strokeWidth=2.5),
        sums.mark_point(filled=True, color=palette.line, size=70, opacity=1).encode(
            tooltip=tooltips
        ),
        *with_halo(label, palette),
        sign_layer(text, palette, amount, tooltips, "signs"),
    ]
    return skeleton(alt.LayerChart(layer=layers, height=HEIGHT, width="container"), text, dark=dark)
