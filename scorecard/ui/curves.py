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
from scorecard.ui.pace_words import goal_words
from scorecard.ui.visit import Visit
from scorecard.views.ledger import JudgedGoal

MONTHS = 25  # a month and the two years before it


def show_curve(
    visit: Visit,
    metric: Metric,
    points: Sequence[Point],
    goals: Sequence[JudgedGoal],
    focus: JudgedGoal | None,
    *,
    key: str,
) -> None:
    """Show one metric's curve, above it how the goal in `focus` stands, below it the table."""
    curve = Curve(
        metric,
        points[-MONTHS:],
        visit.app.academy.calendar,
        goals=[g.goal for g in goals],
        celebrated=[month_of(g.celebration.held_on) for g in goals if g.celebration],
    )
    alt = curve_alt(curve, visit.text)
    st.subheader(plain(metric.name), anchor=False)
    st.write(plain(" ".join(goal_words(visit, metric, focus)) or alt))
    show_chart(curve_chart(curve, visit.text, dark=visit.dark), alt=alt, key=key)
    numbers_of(curve_rows(curve, visit.text), visit.text, key=f"{key}-numbers")
