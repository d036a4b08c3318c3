"""A curve small enough to stand beside a number."""

from functools import cache

import altair as alt

from scorecard.charts.curve_state import Curve, segments
from scorecard.charts.months import month_number
from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Row, Spec, filled, rows_of, skeleton
from scorecard.text import Text

HEIGHT = 46


def sparkline_chart(curve: Curve, text: Text, *, dark: bool) -> Spec:
    """Draw the curve without axes: zero as a thin line, goals dashed, the last number a point."""
    rows: list[Row] = [
        {
            "month": month_number(p.month),
            "amount": None if p.amount is None else float(p.amount),
        }
        for p in curve.points
    ]
    goals: list[Row] = [
        {
            "month": month_number(s.first) - 0.4,
            "last": month_number(s.last) + 0.4,
            "amount": float(s.amount),
        }
        for s in segments(curve)
    ]
    latest = [row for row in rows if row["amount"] is not None][-1:]
    datasets = {"points": rows, "goals": goals, "latest": latest, "zero": [{"amount": 0.0}]}
    return filled(_template(text, dark=dark), datasets)


@cache
def _template(text: Text, *, dark: bool) -> str:
    palette = palette_for(dark=dark)
    month = alt.X("month:Q", axis=None, scale=alt.Scale(zero=False, nice=False, padding=6))
    amount = alt.Y("amount:Q", axis=None, scale=alt.Scale(zero=True, nice=False, padding=5))
    layers = [
        rows_of("zero").mark_rule(color=palette.quiet, strokeWidth=1, opacity=0.5).encode(amount),
        rows_of("goals")
        .mark_rule(color=palette.goal, strokeDash=[4, 3], strokeWidth=1.5)
        .encode(month, amount, x2=alt.X2("last")),
        rows_of("points")
        .mark_line(color=palette.line, strokeWidth=2, invalid="break-paths-show-domains")
        .encode(month, amount),
        rows_of("latest")
        .mark_point(filled=True, color=palette.line, size=55, opacity=1)
        .encode(month, amount),
    ]
    return skeleton(alt.LayerChart(layer=layers, height=HEIGHT, width="container"), text, dark=dark)
