"""The two pictures of the comparison, each with its numbers one click away."""

from functools import partial

import streamlit as st

from scorecard.charts.heat_map import heat_map_chart
from scorecard.charts.heat_map_rows import heat_map_alt, heat_map_rows
from scorecard.charts.totals import totals_alt, totals_chart, totals_rows
from scorecard.reporting.pictures import compare_address
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.compare import CompareView


def show_heat_map(visit: Visit, view: CompareView, *, archived: bool) -> None:
    """Draw the teams' dots process by process; a narrow screen scrolls sideways."""
    text, academy, teams = visit.text, visit.app.academy, view.rows
    with st.container(key="wide-chart"):
        show_chart(
            heat_map_chart(teams, academy.model, academy.calendar, text, dark=visit.dark),
            alt=heat_map_alt(teams, text),
            key="heat-map",
        )
    rows = partial(heat_map_rows, teams, academy.model, academy.calendar, text)
    picture = compare_address("heat-map", view, archived=archived)
    numbers_of(rows, text, key="heat-map-numbers", picture=picture)


def show_totals(visit: Visit, view: CompareView, *, archived: bool) -> None:
    """Draw all dots of each team over time, and say in words where each stands."""
    text, calendar = visit.text, visit.app.academy.calendar
    histories, alignment = view.histories, view.alignment
    said = totals_alt(histories, text)
    chart = totals_chart(histories, alignment, calendar, text, dark=visit.dark)
    show_chart(chart, alt=said, key="totals")
    st.caption(plain(said))
    rows = partial(totals_rows, histories, alignment, calendar, text)
    picture = compare_address("totals", view, archived=archived)
    numbers_of(rows, text, key="totals-numbers", picture=picture)
