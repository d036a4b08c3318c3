"""Teams side by side: the dots of every process, with what changed and what is complete."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from scorecard.charts.heat_map_rows import cell_rows
from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Spec, filled, rows_of, skeleton
from scorecard.domain.comparing import TeamDots
from scorecard.domain.model import RocketModel
from scorecard.domain.periods import Calendar
from scorecard.text import Text

ROW, HEADER = 38, 44
NARROW = 560  # pixels; below, headings stand upright and totals are smaller
_IS_NARROW = f"(width < {NARROW})"


def heat_map_chart(
    teams: Sequence[TeamDots], model: RocketModel, calendar: Calendar, text: Text, *, dark: bool
) -> Spec:
    """Draw one row per team, in the order given: this ranks nobody.

    Every cell holds its number, so that the colour only repeats it. Carried dots stand in
    a hollow cell, a process never rated shows a dash.
    """
    cells = cell_rows(teams, model, calendar, text, palette_for(dark=dark))
    height = HEADER + ROW * max(len(teams), 1)
    return filled(_template(text, dark=dark), {"cells": cells}, height=height)


@cache
def _template(text: Text, *, dark: bool) -> str:
    cells = rows_of("cells").encode(
        _columns(), _teams(), tooltip=_tooltips(text), description=alt.Description("description:N")
    )
    layers = [_grounds(cells), _numbers(cells), _changes(cells)]
    return skeleton(alt.LayerChart(layer=layers, height=ROW, width="container"), text, dark=dark)


def _columns() -> alt.X:
    return alt.X(
        "column:N",
        title=None,
        sort=None,
        scale=alt.Scale(paddingInner=0.08, paddingOuter=0),
        axis=alt.Axis(
            orient="top",
            domain=False,
            ticks=False,
            labelAngle=alt.expr(f"{_IS_NARROW} ? -90 : 0"),
            labelAlign=alt.expr(f"{_IS_NARROW} ? 'left' : 'center'"),
            labelBaseline=alt.expr(f"{_IS_NARROW} ? 'middle' : 'bottom'"),
            labelOverlap=False,
            labelFontWeight="bold",
        ),
    )


def _teams() -> alt.Y:
    return alt.Y(
        "team:N",
        title=None,
        sort=None,
        scale=alt.Scale(paddingInner=0.1, paddingOuter=0),
        axis=alt.Axis(domain=False, ticks=False, labelLimit=110, labelFontSize=13),
    )


def _tooltips(text: Text) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("team:N", title=text("common-team")),
        alt.Tooltip("process:N", title=text("common-process")),
        alt.Tooltip("said:N", title=text("chart-dots")),
        alt.Tooltip("change:N", title=text("chart-change")),
    ]


def _grounds(cells: alt.Chart) -> alt.Chart:
    return cells.mark_rect(cornerRadius=4).encode(
        fill=alt.Fill("ground:N", scale=None),
        stroke=alt.Stroke("edge:N", scale=None),
        strokeWidth=alt.StrokeWidth("edge_width:Q", scale=None),
    )


def _numbers(cells: alt.Chart) -> alt.Chart:
    return cells.mark_text(
        fontSize=alt.expr(f"datum.code || !{_IS_NARROW} ? 14 : 10"),
        fontWeight="bold",
        lineBreak="\n",
        dy=alt.expr("datum.change || indexof(datum.shown, '/') > 0 ? -6 : 0"),
    ).encode(text=alt.Text("shown:N"), color=alt.Color("ink:N", scale=None))


def _changes(cells: alt.Chart) -> alt.Chart:
    return cells.mark_text(fontSize=10, fontWeight="bold", dy=10).encode(
        text=alt.Text("change:N"), color=alt.Color("ink:N", scale=None)
    )
