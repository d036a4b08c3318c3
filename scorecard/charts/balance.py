"""How the metrics in use spread over the four perspectives: four rows, a square for each metric."""

from collections.abc import Iterable
from functools import cache

import altair as alt

from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Row, Spec, Table, filled, rows_of, skeleton
from scorecard.domain.metrics import MOST_METRICS, Metric
from scorecard.domain.scorecards import balance
from scorecard.text import Text

ROW, SIDE = 32, 320  # pixels: the height of a row, and the size of a square


def balance_chart(metrics: Iterable[Metric], text: Text, *, dark: bool) -> Spec:
    """Draw one square per metric in the row of its perspective; an empty row has a ring.

    The ring says that nothing looks at this side, where a missing square would say nothing.
    """
    squares: list[Row] = []
    rings: list[Row] = []
    for side, found in balance(metrics).items():
        name = text.choice(side)
        squares += [
            {"side": name, "place": place, "metric": metric.name}
            for place, metric in enumerate(found, 1)
        ]
        rings += [] if found else [{"side": name, "place": 1}]
    sides = [{"side": text.choice(side)} for side in balance(())]
    datasets = {"sides": sides, "squares": squares, "rings": rings}
    return filled(_template(text, dark=dark), datasets, height=ROW * len(sides))


def balance_rows(metrics: Iterable[Metric], text: Text) -> Table:
    """Return the same as words: each perspective with the metrics that look at it."""
    return [
        {
            text("scorecard-perspective"): text.choice(side),
            text("scorecard-metrics"): ", ".join(metric.name for metric in found),
        }
        for side, found in balance(metrics).items()
    ]


@cache
def _template(text: Text, *, dark: bool) -> str:
    palette = palette_for(dark=dark)
    side = alt.Y(
        "side:N",
        title=None,
        sort=None,
        axis=alt.Axis(domain=False, ticks=False, labelFontSize=13, labelLimit=160),
    )
    scale = alt.Scale(domain=[0.5, MOST_METRICS + 0.5], nice=False)
    place = alt.X("place:Q", axis=None, scale=scale)
    lines = (
        rows_of("sides")
        .mark_rule(color=palette.faint, strokeWidth=1)
        .encode(side, x=alt.value(0), x2=alt.value("width"))
    )
    rings = (
        rows_of("rings")
        .mark_point(
            shape="square", size=SIDE, color=palette.quiet, strokeDash=[3, 3], strokeWidth=1.5
        )
        .encode(side, place)
    )
    squares = (
        rows_of("squares")
        .mark_point(shape="square", size=SIDE, filled=True, color=palette.line, opacity=1)
        .encode(
            side,
            place,
            tooltip=[
                alt.Tooltip("metric:N", title=text("common-metric")),
                alt.Tooltip("side:N", title=text("scorecard-perspective")),
            ],
        )
    )
    chart = alt.LayerChart(layer=[lines, rings, squares], height=ROW, width="container")
    return skeleton(chart, text, dark=dark)
