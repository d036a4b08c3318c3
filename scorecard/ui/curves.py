"""A metric's curve on a page: the sentence first, then the picture, then its numbers."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from scorecard.charts.curve import curve_chart
from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt, curve_rows
from scorecard.charts.running import running_alt, running_chart, running_rows
from scorecard.domain.curves import Point
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Kind, Metric
from scorecard.domain.periods import PeriodKind, month_of
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.markdown import plain
from scorecard.ui.pace_words import goal_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal

MONTHS = 25  # a month and the two years before it


def show_curve(
    visit: Visit,
    metric: Metric,
    points: Sequence[Point],
    goals: Sequence[JudgedGoal],
    focus: JudgedGoal | None,
    *,
    key: str,
    beside: Callable[[], None] | None = None,
) -> None:
    """Show one metric's curve, above it how the goal in `focus` stands, below it the table.

    `beside` shows what else belongs to the metric, under its name.
    """
    curve = Curve(
        metric,
        points[-MONTHS:],
        visit.app.academy.calendar,
        goals=[g.goal for g in goals],
        celebrated=[month_of(g.celebration.held_on) for g in goals if g.celebration],
    )
    st.subheader(plain(metric.name), anchor=False)
    if beside:
        beside()
    said = " ".join(goal_words(visit, metric, focus))
    st.write(plain(said or curve_alt(curve, visit.text)))
    goal = focus.goal if focus and metric.kind is Kind.ADDS_UP else None
    if goal and goal.period.kind is not PeriodKind.MONTH and _sums_wanted(visit, key):
        _show_sums(visit, curve, goal, key)
    else:
        _show_months(visit, curve, key)


def _show_months(visit: Visit, curve: Curve, key: str) -> None:
    alt = curve_alt(curve, visit.text)
    show_chart(curve_chart(curve, visit.text, dark=visit.dark), alt=alt, key=key)
    numbers_of(partial(curve_rows, curve, visit.text), visit.text, key=f"{key}-numbers")


def _show_sums(visit: Visit, curve: Curve, goal: Goal, key: str) -> None:
    alt = running_alt(curve, goal, visit.text)
    show_chart(running_chart(curve, goal, visit.text, dark=visit.dark), alt=alt, key=f"{key}-sum")
    rows = partial(running_rows, curve, goal, visit.text)
    numbers_of(rows, visit.text, key=f"{key}-sum-numbers")


def _sums_wanted(visit: Visit, key: str) -> bool:
    chosen = st.segmented_control(
        visit.text("curve-view"),
        ["months", "sums"],
        default="months",
        format_func=lambda view: visit.text(f"curve-view-{view}"),
        required=True,
        label_visibility="collapsed",
        key=f"{key}-view",
    )
    return chosen == "sums"
