"""A metric's curve on a page: the sentence first, then the picture, then its numbers."""

from collections.abc import Sequence

import streamlit as st

from scorecard.charts.curve import curve_chart
from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt, curve_rows
from scorecard.domain.curves import Point
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import month_of
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.ledger import JudgedGoal


def show_curve(
    visit: Visit,
    metric: Metric,
    points: Sequence[Point],
    goals: Sequence[JudgedGoal],
    *,
    key: str,
) -> None:
    """Show one metric's curve with its goals; its table is one click away."""
    curve = Curve(
        metric,
        points,
        visit.app.academy.calendar,
        goals=[g.goal for g in goals],
        celebrated=[month_of(g.celebration.held_on) for g in goals if g.celebration],
    )
    alt = curve_alt(curve, visit.text)
    st.subheader(plain(metric.name), anchor=False)
    st.caption(plain(alt))
    show_chart(curve_chart(curve, visit.text, dark=visit.dark), alt=alt, key=key)
    numbers_of(curve_rows(curve, visit.text), visit.text, key=f"{key}-numbers")
