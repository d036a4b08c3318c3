"""A metric month by month: the curve, its goals, and the months without a number."""

from functools import cache

import altair as alt

from scorecard.charts.curve_goals import goal_rows
from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import point_said, remarks
from scorecard.charts.months import month_axis, month_number
from scorecard.charts.palette import palette_for
from scorecard.charts.signs import sign_layer, sign_words
from scorecard.charts.specs import Row, Spec, filled, rows_of, skeleton, with_halo
from scorecard.domain.curves import PointKind
from scorecard.text import Text

HEIGHT = 240


def curve_chart(curve: Curve, text: Text, *, dark: bool) -> Spec:
    """Draw the curve against its goals, on an axis that starts at zero.

    A month without a number breaks the line. On the axis it is an open diamond where it
    was excused and a cross where nothing was entered; celebrated months wear a star.
    """
    datasets = {
        "points": _point_rows(curve, text),
        "goals": goal_rows(curve, text),
        "signs": _sign_rows(curve, text),
        "zero": [{"amount": 0.0}],
    }
    return filled(
        _template(text, dark=dark, collected=curve.metric.collected),
        datasets,
        title=curve.metric.unit,
    )


def _point_rows(curve: Curve, text: Text) -> list[Row]:
    return [
        {
            "month": month_number(point.month),
            "amount": None if point.amount is None else float(point.amount),
            **_said(curve, text, place),
        }
        for place, point in enumerate(curve.points)
    ]


def _said(curve: Curve, text: Text, place: int) -> Row:
    point = curve.points[place]
    return {
        "name": text.month(point.month),
        "value": point_said(point, curve, text),
        "remarks": remarks(point, curve, text),
    }


def _sign_rows(curve: Curve, text: Text) -> list[Row]:
    absent, missing, celebrated = sign_words(text, collected=curve.metric.collected)
    words = {
        PointKind.EXCUSED: absent,
        PointKind.WITHHELD: absent,
        PointKind.MISSING: missing,
    }
    rows = []
    for place, point in enumerate(curve.points):
        wears_a_star = point.month in curve.celebrated
        if point.kind not in words and not wears_a_star:
            continue
        row = {"month": month_number(point.month), **_said(curve, text, place)}
        amount = float(point.amount or 0)
        if point.kind in words:
            rows.append({**row, "amount": 0.0, "sign": words[point.kind]})
        if wears_a_star:
            rows.append({**row, "amount": amount, "sign": celebrated})
    return rows


@cache
def _template(text: Text, *, dark: bool, collected: bool) -> str:
    palette = palette_for(dark=dark)
    amount = alt.Y("amount:Q", title=None, scale=alt.Scale(zero=True, nice=True))
    tooltips = [
        alt.Tooltip("name:N", title=text("common-month")),
        alt.Tooltip("value:N", title=text("chart-amount")),
        alt.Tooltip("remarks:N", title=text("chart-remarks")),
    ]
    points = rows_of("points").encode(month_axis(text), amount)
    goals = rows_of("goals").encode(
        month_axis(text, "first"),
        amount,
        tooltip=[alt.Tooltip("label:N", title=text("common-goal"))],
    )
    labels = goals.encode(month_axis(text, "at"), text=alt.Text("shown:N")).mark_text(
        align=alt.expr("datum.side"),
        baseline="bottom",
        dx=2,
        dy=-3,
        fontSize=12,
        color=palette.goal,
    )
    layers = [
        rows_of("zero").mark_rule(color=palette.quiet).encode(amount),
        goals.mark_rect(color=palette.goal, opacity=0.15).encode(
            x2=alt.X2("last"), y2=alt.Y2("upper")
        ),
        goals.mark_rule(color=palette.goal, strokeWidth=2, strokeDash=[6, 4]).encode(
            x2=alt.X2("last")
        ),
        points.mark_line(color=palette.line, strokeWidth=2.5, invalid="break-paths-show-domains"),
        *with_halo(labels, palette),
        points.mark_point(filled=True, color=palette.line, size=70, opacity=1).encode(
            tooltip=tooltips
        ),
        sign_layer(text, palette, amount, tooltips, collected=collected),
    ]
    return skeleton(alt.LayerChart(layer=layers, height=HEIGHT, width="container"), text, dark=dark)
