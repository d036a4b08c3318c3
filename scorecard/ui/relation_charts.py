"""The pictures of "Does this move that?": two curves, their points, and all lags as a table."""

from functools import partial

import streamlit as st

from scorecard.charts.relation_panel import panel_alt, panel_chart, panel_rows
from scorecard.charts.relation_scatter import (
    lag_rows,
    scatter_alt,
    scatter_chart,
    scatter_rows,
)
from scorecard.domain.people import Team
from scorecard.reporting.relation_pictures import over_each_other, scatter_of, together_address
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.relations import RelationsView
from scorecard.views.whose import Whose


def show_relation(visit: Visit, view: RelationsView, team: Team | None, whose: Whose) -> None:
    """Draw both curves and their points, each with its numbers and as a file."""
    if view.first is None or view.second is None:
        return
    asked = {"first": view.first.key, "second": view.second.key, "lag": str(view.lag)}
    _show_over_each_other(
        visit, view, together_address("relations", team, whose, "curves", **asked)
    )
    if view.relation.pairs:
        _show_scatter(visit, view, together_address("relations", team, whose, "points", **asked))


def show_all_lags(visit: Visit, view: RelationsView) -> None:
    """Offer all seven lags with their months, and say why none of them is picked out."""
    lags = st.expander(
        visit.text("relations-all-lags"), key="relation-lags", type="compact", on_change="rerun"
    )
    if lags.open:
        lags.caption(visit.text("relations-all-lags-why"))
        lags.dataframe(lag_rows(view.relations, visit.text), hide_index=True, width="stretch")


def _show_over_each_other(visit: Visit, view: RelationsView, picture: str) -> None:
    if view.first is None or view.second is None:
        return
    text = visit.text
    panels = over_each_other(view.first, view.second, view.lag, visit.app.academy, text)
    st.header(text("relations-curves"), anchor=False)
    st.caption(text("relations-aligned", lag=view.lag))
    for place, panel in enumerate(panels):
        chart = panel_chart(panel, text, dark=visit.dark)
        show_chart(chart, alt=panel_alt(panel, text), key=f"relation-curve-{place}")
    rows = partial(panel_rows, panels, text)
    numbers_of(rows, text, key="relation-curves-numbers", picture=picture)


def _show_scatter(visit: Visit, view: RelationsView, picture: str) -> None:
    if view.first is None or view.second is None:
        return
    text = visit.text
    scatter = scatter_of(view, view.first, view.second, visit.app.academy, text)
    st.header(text("relations-scatter"), anchor=False)
    said = scatter_alt(scatter, text)
    show_chart(scatter_chart(scatter, text, dark=visit.dark), alt=said, key="relation-scatter")
    st.caption(plain(said))
    rows = partial(scatter_rows, scatter, text)
    numbers_of(rows, text, key="relation-scatter-numbers", picture=picture)
