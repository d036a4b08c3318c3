"""What several say of the same processes, as marks of different shapes on one line of dots."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from scorecard.charts.gap_rows import mark_rows, span_rows, voices_in
from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Spec, filled, rows_of, skeleton
from scorecard.domain.gaps import Gap, Voice
from scorecard.domain.model import Process
from scorecard.text import Text

LINE, GAP, FOOT = 12, 8, 58
SHAPES = {
    Voice.TEAM: "circle",
    Voice.COACH: "square",
    Voice.OWN: "diamond",
    Voice.OUTSIDE: "triangle-up",
}


def gap_chart(gaps: Sequence[Gap], processes: Sequence[Process], text: Text, *, dark: bool) -> Spec:
    """Draw one row per process in the order given, with a mark for every voice.

    Each voice has a line of its own in the row, so that marks on the same dot do not cover
    each other, and a shape of its own, so that a print in grey says the same. Carried dots
    are hollow, as in the rocket. A band spans the two that lie furthest apart.
    """
    voices = voices_in(gaps)
    datasets = {"marks": mark_rows(gaps, processes, text), "spans": span_rows(gaps)}
    height = FOOT + _row(voices) * max(len(gaps), 1)
    most = max((process.most_dots for process in processes), default=0)
    return filled(_template(text, voices, most, dark=dark), datasets, height=height)


def _row(voices: Sequence[Voice]) -> int:
    return LINE * max(len(voices), 2) + GAP


@cache
def _template(text: Text, voices: tuple[Voice, ...], most: int, *, dark: bool) -> str:
    scale = alt.Scale(domain=[-0.2, most + 0.2], nice=False)
    axis = alt.Axis(values=list(range(most + 1)), format="d", tickSize=0, domain=False)
    dots = alt.X("dots:Q", title=text("chart-dots"), scale=scale, axis=axis)
    spans = _spans(voices, scale, palette_for(dark=dark).faint)
    marks = _marks(text, voices, dots, dark=dark)
    chart = alt.LayerChart(layer=[spans, marks], height=LINE, width="container")
    return skeleton(chart, text, dark=dark)


def _processes() -> alt.Y:
    return alt.Y(
        "code:N",
        title=None,
        sort=None,
        scale=alt.Scale(paddingInner=0.12, paddingOuter=0.06),
        axis=alt.Axis(domain=False, ticks=False, labelFontSize=13, labelFontWeight="bold"),
    )


def _spans(voices: Sequence[Voice], scale: alt.Scale, colour: str) -> alt.Chart:
    rule = rows_of("spans").mark_rule(
        color=colour, strokeWidth=_row(voices) - GAP, strokeCap="butt"
    )
    return rule.encode(_processes(), alt.X("low:Q", scale=scale), alt.X2("high:Q"))


def _marks(text: Text, voices: Sequence[Voice], dots: alt.X, *, dark: bool) -> alt.Chart:
    names = [text.choice(voice) for voice in voices]
    teams, places = palette_for(dark=dark).teams, list(Voice)
    colours = alt.Scale(domain=names, range=[teams[places.index(voice)] for voice in voices])
    shapes = alt.Scale(domain=names, range=[SHAPES[voice] for voice in voices])
    points = rows_of("marks").mark_point(size=110, opacity=1, strokeWidth=2)
    return points.encode(
        _processes(),
        dots,
        alt.YOffset("voice:N", sort=names, scale=alt.Scale(domain=names)),
        shape=alt.Shape("voice:N", scale=shapes),
        stroke=alt.Stroke("voice:N", scale=colours),
        fill=alt.Fill("voice:N", scale=colours),
        fillOpacity=alt.FillOpacity("filled:Q", scale=None),
        tooltip=_tooltips(text),
        description=alt.Description("description:N"),
    )


def _tooltips(text: Text) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("process:N", title=text("common-process")),
        alt.Tooltip("voice:N", title=text("gap-voice")),
        alt.Tooltip("said:N", title=text("chart-dots")),
    ]
