"""A metric month by month: the curve, its goals, what is marked on it and what lies behind."""

from functools import cache
from math import ceil

import altair as alt

from scorecard.charts.curve_goals import goal_rows
from scorecard.charts.curve_signs import (
    above_rows,
    band_rows,
    event_rows,
    said_of,
    sign_rows,
    used_signs,
    year_before_rows,
)
from scorecard.charts.curve_state import Curve
from scorecard.charts.months import month_axis
from scorecard.charts.palette import Palette, palette_for
from scorecard.charts.signs import sign_layer, with_key
from scorecard.charts.specs import Row, Spec, filled, rows_of, skeleton, with_halo
from scorecard.text import Text

HEIGHT = 240
KEY_LINE = 22  # pixels that a line of the key takes of the drawing
ABOVE = -7  # pixels: events stand on top of the drawing, where no number can be


def curve_chart(curve: Curve, text: Text, *, dark: bool) -> Spec:
    """Draw the curve against its goals, on an axis that starts at zero.

    A month without a number breaks the line. On the axis it is an open diamond where it
    was excused and a cross where nothing was entered. Celebrated months wear a star, the
    personal best a ring, months with an event a flag on top. Behind lie the same months a
    year before as a thin line, and the middle half of the team as a band.
    """
    datasets = {
        "points": _point_rows(curve, text),
        "goals": goal_rows(curve, text),
        "signs": sign_rows(curve, text),
        "events": event_rows(curve, text),
        "above": above_rows(curve, text),
        "earlier": year_before_rows(curve),
        "band": band_rows(curve),
        "zero": [{"amount": 0.0}],
    }
    used = used_signs(curve)
    height = HEIGHT + KEY_LINE * ceil(len(used) / 3)
    spec = filled(_template(text, dark=dark), datasets, title=curve.metric.unit, height=height)
    return with_key(spec, used, text)


def _point_rows(curve: Curve, text: Text) -> list[Row]:
    said = said_of(curve, text)
    return [
        {**said[p.month], "amount": None if p.amount is None else float(p.amount)}
        for p in curve.points
    ]


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
    layers = [
        *_behind(text, palette, amount),
        rows_of("zero").mark_rule(color=palette.quiet).encode(amount),
        *_goals(text, palette, amount),
        points.mark_line(color=palette.line, strokeWidth=2.5, invalid="break-paths-show-domains"),
        *with_halo(_goal_words(text, palette, amount), palette),
        points.mark_point(filled=True, color=palette.line, size=70, opacity=1).encode(
            tooltip=tooltips
        ),
        sign_layer(text, palette, amount, tooltips, "signs"),
        sign_layer(text, palette, {"value": ABOVE}, tooltips, "above"),
    ]
    return skeleton(alt.LayerChart(layer=layers, height=HEIGHT, width="container"), text, dark=dark)


def _behind(text: Text, palette: Palette, amount: alt.Y) -> list[alt.Chart]:
    band = rows_of("band").encode(month_axis(text), detail=alt.Detail("run:N"))
    earlier = rows_of("earlier").encode(month_axis(text), amount)
    return [
        band.mark_area(color=palette.faint, opacity=0.8).encode(
            alt.Y("lower:Q", title=None), y2=alt.Y2("upper")
        ),
        band.mark_line(color=palette.quiet, strokeWidth=1, strokeDash=[1, 3]).encode(amount),
        rows_of("events").mark_rule(color=palette.quiet, opacity=0.5).encode(month_axis(text)),
        earlier.mark_line(
            color=palette.quiet, strokeWidth=1.2, opacity=0.8, invalid="break-paths-show-domains"
        ),
        # Dots, or a month between two without a number would not be seen.
        earlier.mark_point(filled=True, color=palette.quiet, size=9, opacity=1),
    ]


def _goals(text: Text, palette: Palette, amount: alt.Y) -> list[alt.Chart]:
    goals = rows_of("goals").encode(
        month_axis(text, "first"),
        amount,
        tooltip=[alt.Tooltip("label:N", title=text("common-goal"))],
    )
    return [
        goals.mark_rect(color=palette.goal, opacity=0.15).encode(
            x2=alt.X2("last"), y2=alt.Y2("upper")
        ),
        goals.mark_rule(color=palette.goal, strokeWidth=2, strokeDash=[6, 4]).encode(
            x2=alt.X2("last")
        ),
    ]


def _goal_words(text: Text, palette: Palette, amount: alt.Y) -> alt.Chart:
    return (
        rows_of("goals")
        .encode(month_axis(text, "at"), amount, text=alt.Text("shown:N"))
        .mark_text(
            align=alt.expr("datum.side"),
            baseline="bottom",
            dx=2,
            dy=-3,
            fontSize=12,
            color=palette.goal,
        )
    )
