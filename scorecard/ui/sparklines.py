"""Curves small enough to stand in a row: a metric, its latest number, and how it went."""

from collections.abc import Sequence

import streamlit as st

from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt
from scorecard.charts.sparkline import sparkline_chart
from scorecard.domain.curves import Point
from scorecard.domain.metrics import Metric
from scorecard.ui.chart import show_chart
from scorecard.ui.goal_links import offer_change
from scorecard.ui.markdown import plain
from scorecard.ui.pace_words import pace_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.team import ShownMetric, TeamView

MONTHS = 13  # this month, and the same one a year ago
COLUMNS, NARROWEST = 3, 270  # cards in a row at most, and their width in pixels at least


def show_sparkline(
    visit: Visit,
    metric: Metric,
    points: Sequence[Point],
    goals: Sequence[JudgedGoal],
    focus: JudgedGoal | None,
) -> None:
    """Show a metric in a row: its words on the left, its last year in small on the right."""
    curve = _year(visit, metric, points, goals)
    words, picture = st.columns([3, 2], vertical_alignment="center", wrap=False)
    with words, st.container(gap="xxsmall"):
        st.markdown(f"**{plain(metric.name)}** {plain(_latest(visit, curve))}")
        if focus:
            st.caption(plain(pace_words(visit, metric, focus)))
            offer_change(visit, focus)
    with picture:
        _draw(visit, curve)


def wanted_of_shared() -> str | None:
    """Return the name of the metric that somebody chose of what members share."""
    chosen = st.session_state.get("shared")
    return str(chosen) if chosen else None


def show_shared(visit: Visit, view: TeamView) -> None:
    """Show what members share, the same metric of all of them together, in a grid."""
    if not view.shared:
        return
    st.pills(
        visit.text("common-metric"),
        view.shared_names,
        default=view.shared_name,
        format_func=plain,
        required=True,
        label_visibility="collapsed",
        key="shared",
    )
    with st.grid(COLUMNS, min_column_width=NARROWEST, gap="medium"):
        for shown in view.shared:
            with st.container(border=True, gap="xxsmall"):
                _member(visit, shown)


def common_name(visit: Visit, metric: Metric) -> str:
    """Return what a metric is called when several people's stand side by side."""
    # Members name a metric in their own language; the template knows that it is the same.
    template = visit.app.academy.templates.get(metric.template or "")
    return visit.text.words(template.name) if template else metric.name


def _member(visit: Visit, shown: ShownMetric) -> None:
    curve = _year(visit, shown.metric, shown.points, shown.goals)
    name = shown.person.name if shown.person else ""
    st.markdown(f"{plain(name)}  \n:small[{plain(_latest(visit, curve))}]")
    _draw(visit, curve)


def _year(
    visit: Visit, metric: Metric, points: Sequence[Point], goals: Sequence[JudgedGoal]
) -> Curve:
    calendar = visit.app.academy.calendar
    return Curve(metric, points[-MONTHS:], calendar, goals=[g.goal for g in goals])


def _draw(visit: Visit, curve: Curve) -> None:
    chart = sparkline_chart(curve, visit.text, dark=visit.dark)
    show_chart(chart, alt=curve_alt(curve, visit.text), key=f"spark-{curve.metric.id}")


def _latest(visit: Visit, curve: Curve) -> str:
    if not curve.given:
        return visit.text("home-no-number")
    month, amount = curve.given[-1]
    return visit.text(
        "home-latest-number",
        amount=visit.text.amount(amount, curve.metric),
        month=visit.text.month(month),
    )
