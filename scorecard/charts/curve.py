"""A metric month by month: the curve, its goals, and the months without a number."""

from decimal import Decimal
from functools import cache

import altair as alt

from scorecard.charts.curve_state import Curve, Segment, segments
from scorecard.charts.curve_words import point_said, remarks, segment_said
from scorecard.charts.months import month_axis, month_number
from scorecard.charts.palette import palette_for
from scorecard.charts.signs import sign_layer, sign_words
from scorecard.charts.specs import Row, Spec, filled, rows_of, skeleton, with_halo
from scorecard.domain.curves import PointKind
from scorecard.domain.periods import PeriodKind
from scorecard.text import Text

HEIGHT = 240
ROOM = 0.4  # of the chart's width: what the words of a goal need on a phone
APART = Decimal("0.12")  # of the chart's height: what a line of words needs


def curve_chart(curve: Curve, text: Text, *, dark: bool) -> Spec:
    """Draw the curve against its goals, on an axis that starts at zero.

    A month without a number breaks the line. On the axis it is an open diamond where it
    was excused and a cross where nothing was entered; celebrated months wear a star.
    """
    datasets = {
        "points": _point_rows(curve, text),
        "goals": _goal_rows(curve, text),
        "signs": _sign_rows(curve, text),
        "zero": [{"amount": 0.0}],
    }
    return filled(_template(text, dark=dark), datasets, title=curve.metric.unit)


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


def _goal_rows(curve: Curve, text: Text) -> list[Row]:
    labelled = _labelled(curve)
    return [
        {
            "first": month_number(s.first) - 0.42,
            "last": month_number(s.last) + 0.42,
            "amount": float(s.amount),
            "upper": float(s.amount if s.upper is None else s.upper),
            "label": segment_said(s, curve, text),
            "shown": segment_said(s, curve, text) if s in labelled else "",
            "side": "right" if _ends_the_chart(s, curve) else "left",
            "at": month_number(s.last) + 0.42
            if _ends_the_chart(s, curve)
            else month_number(s.first) - 0.42,
        }
        for s in segments(curve)
    ]


def _labelled(curve: Curve) -> list[Segment]:
    """Return the goals whose words have room in the drawing; the others have a tooltip.

    That is the latest of each range, unless its line runs too close to another's.
    """
    latest = {s.goal.period.kind: s for s in segments(curve)}
    heights = [abs(amount) for _, amount in curve.given]
    heights += [abs(s.amount) for s in segments(curve)]
    apart = max(heights, default=Decimal(0)) * APART
    found: list[Segment] = []
    for segment in (latest[kind] for kind in reversed(PeriodKind) if kind in latest):
        if all(abs(segment.amount - other.amount) >= apart for other in found):
            found.append(segment)
    return found


def _ends_the_chart(segment: Segment, curve: Curve) -> bool:
    """Whether the label has to grow to the left, or it would leave the chart."""
    last, shown = curve.points[-1].month, len(curve.points)
    return segment.last == last and (last.minus(segment.first) + 1) / shown < ROOM


def _sign_rows(curve: Curve, text: Text) -> list[Row]:
    excused, missing, celebrated = sign_words(text)
    words = {PointKind.EXCUSED: excused, PointKind.MISSING: missing}
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
def _template(text: Text, *, dark: bool) -> str:
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
        sign_layer(text, palette, amount, tooltips),
    ]
    return skeleton(alt.LayerChart(layer=layers, height=HEIGHT, width="container"), text, dark=dark)
