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
    palette = palette_for(dark=dark)
    names = [text.choice(voice) for voice in voices]
    places = list(Voice)
    colours = [palette.teams[places.index(voice)] for voice in voices]
    process = alt.Y(
        "code:N",
        title=None,
        sort=None,
        scale=alt.Scale(paddingInner=0.12, paddingOuter=0.06),
        axis=alt.Axis(domain=False, ticks=False, labelFontSize=13, labelFontWeight="bold"),
    )
    scale = alt.Scale(domain=[-0.2, most + 0.2], nice=False)
    axis = alt.Axis(values=list(range(most + 1)), format="d", tickSize=0, domain=False)
    dots = alt.X("dots:Q", title=text("chart-dots"), scale=scale, axis=axis)
    line = alt.YOffset("voice:N", sort=names, scale=alt.Scale(domain=names))
    tooltips = [
        alt.Tooltip("process:N", title=text("common-process")),
        alt.Tooltip("voice:N", title=text("gap-voice")),
        alt.Tooltip("said:N", title=text("chart-dots")),
    ]
    spans = (
        rows_of("spans")
        .mark_rule(color=palette.faint, strokeWidth=_row(voices) - GAP, strokeCap="butt")
        .encode(process, alt.X("low:Q", scale=scale), alt.X2("high:Q"))
    )
    marks = (
        rows_of("marks")
        .mark_point(size=110, opacity=1, strokeWidth=2)
        .encode(
            process,
            dots,
            line,
            shape=alt.Shape(
                "voice:N",
                scale=alt.Scale(domain=names, range=[SHAPES[voice] for voice in voices]),
            ),
            stroke=alt.Stroke("voice:N", scale=alt.Scale(domain=names, range=colours)),
            fill=alt.Fill("voice:N", scale=alt.Scale(domain=names, range=colours)),
            fillOpacity=alt.FillOpacity("filled:Q", scale=None),
            tooltip=tooltips,
            description=alt.Description("description:N"),
        )
    )
    chart = alt.LayerChart(layer=[spans, marks], height=LINE, width="container")
    return skeleton(chart, text, dark=dark)
