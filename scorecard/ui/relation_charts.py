"""The pictures of "Does this move that?": two curves, their points, and all lags as a table."""

from dataclasses import replace
from functools import partial

import streamlit as st

from scorecard.charts.relation_panel import Panel, panel_alt, panel_chart, panel_rows
from scorecard.charts.relation_scatter import (
    Scatter,
    lag_rows,
    scatter_alt,
    scatter_chart,
    scatter_rows,
)
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.markdown import plain
from scorecard.ui.relation_words import side_name, told
from scorecard.ui.visit import Visit
from scorecard.views.relations import RelationsView, Side


def show_over_each_other(visit: Visit, first: Side, second: Side, lag: int) -> None:
    """Draw one curve above the other, moved by the lag, each on an axis of its own."""
    text = visit.text
    begin, end = _months_of_first(first, second, lag)
    panels = [
        Panel(_metric(visit, first), first.points, begin, end),
        Panel(_metric(visit, second), second.points, begin.plus(lag), end.plus(lag)),
    ]
    st.header(text("relations-curves"), anchor=False)
    st.caption(text("relations-aligned", lag=lag))
    for place, panel in enumerate(panels):
        chart = panel_chart(panel, text, dark=visit.dark)
        show_chart(chart, alt=panel_alt(panel, text), key=f"relation-curve-{place}")
    numbers_of(partial(panel_rows, panels, text), text, key="relation-curves-numbers")


def show_scatter(visit: Visit, first: Side, second: Side, view: RelationsView) -> None:
    """Draw a point for each pair of months, with its table."""
    text = visit.text
    scatter = Scatter(_metric(visit, first), _metric(visit, second), view.relation)
    st.header(text("relations-scatter"), anchor=False)
    said = scatter_alt(scatter, text)
    show_chart(scatter_chart(scatter, text, dark=visit.dark), alt=said, key="relation-scatter")
    st.caption(plain(said))
    numbers_of(partial(scatter_rows, scatter, text), text, key="relation-scatter-numbers")


def show_all_lags(visit: Visit, view: RelationsView) -> None:
    """Offer all seven lags with their months, and say why none of them is picked out."""
    lags = st.expander(
        visit.text("relations-all-lags"), key="relation-lags", type="compact", on_change="rerun"
    )
    if lags.open:
        lags.caption(visit.text("relations-all-lags-why"))
        lags.dataframe(lag_rows(view.relations, visit.text), hide_index=True, width="stretch")


def _months_of_first(first: Side, second: Side, lag: int) -> tuple[Period, Period]:
    """Return the first metric's months that can be compared; all of both if none can."""
    begins = (first.points[0].month, second.points[0].month.plus(-lag))
    ends = (first.points[-1].month, second.points[-1].month.plus(-lag))
    if max(begins) <= min(ends):
        return max(begins), min(ends)
    return min(begins), max(ends)


def _metric(visit: Visit, side: Side) -> Metric:
    return replace(told(visit, side.metric), name=side_name(visit, side))
