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
    narrow = f"(width < {NARROW})"
    columns = alt.X(
        "column:N",
        title=None,
        sort=None,
        scale=alt.Scale(paddingInner=0.08, paddingOuter=0),
        axis=alt.Axis(
            orient="top",
            domain=False,
            ticks=False,
            labelAngle=alt.expr(f"{narrow} ? -90 : 0"),
            labelAlign=alt.expr(f"{narrow} ? 'left' : 'center'"),
            labelBaseline=alt.expr(f"{narrow} ? 'middle' : 'bottom'"),
            labelOverlap=False,
            labelFontWeight="bold",
        ),
    )
    teams = alt.Y(
        "team:N",
        title=None,
        sort=None,
        scale=alt.Scale(paddingInner=0.1, paddingOuter=0),
        axis=alt.Axis(domain=False, ticks=False, labelLimit=110, labelFontSize=13),
    )
    tooltips = [
        alt.Tooltip("team:N", title=text("common-team")),
        alt.Tooltip("process:N", title=text("common-process")),
        alt.Tooltip("said:N", title=text("chart-dots")),
        alt.Tooltip("change:N", title=text("chart-change")),
    ]
    cells = rows_of("cells").encode(
        columns, teams, tooltip=tooltips, description=alt.Description("description:N")
    )
    ink = alt.Color("ink:N", scale=None)
    layers = [
        cells.mark_rect(cornerRadius=4).encode(
            fill=alt.Fill("ground:N", scale=None),
            stroke=alt.Stroke("edge:N", scale=None),
            strokeWidth=alt.StrokeWidth("edge_width:Q", scale=None),
        ),
        cells.mark_text(
            fontSize=alt.expr(f"datum.code || !{narrow} ? 14 : 10"),
            fontWeight="bold",
            lineBreak="\n",
            dy=alt.expr("datum.change || indexof(datum.shown, '/') > 0 ? -6 : 0"),
        ).encode(text=alt.Text("shown:N"), color=ink),
        cells.mark_text(fontSize=10, fontWeight="bold", dy=10).encode(
            text=alt.Text("change:N"), color=ink
        ),
    ]
    return skeleton(alt.LayerChart(layer=layers, height=ROW, width="container"), text, dark=dark)
