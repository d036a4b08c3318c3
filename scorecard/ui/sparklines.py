"""Curves small enough to stand in a row: a metric, its latest number, and how it went."""

from collections.abc import Sequence

import streamlit as st

from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt
from scorecard.charts.sparkline import sparkline_chart
from scorecard.charts.specs import Table
from scorecard.domain.curves import Point, PointKind
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from scorecard.text import Text
from scorecard.ui.chart import numbers_of, show_chart
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
    numbers_of(lambda: shared_rows(view, visit.text), visit.text, key="shared-numbers")


def shared_rows(view: TeamView, text: Text) -> Table:
    """Return what members share as a table: a line per month, a column for each of them."""
    curves = {_heading(shown, view): shown for shown in view.shared}
    months = sorted({p.month for shown in view.shared for p in shown.points[-MONTHS:]})
    return [
        {
            text("common-month"): text.month(month),
            **{name: _cell(shown, month, text) for name, shown in curves.items()},
        }
        for month in months
    ]


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


def _heading(shown: ShownMetric, view: TeamView) -> str:
    """Return a member's name, with the metric's own where they have two of them."""
    name = shown.person.name if shown.person else ""
    alike = [other for other in view.shared if other.person == shown.person]
    return name if len(alike) < 2 else f"{name}, {shown.metric.name}"


def _cell(shown: ShownMetric, month: Period, text: Text) -> str:
    found = next((p for p in shown.points if p.month == month), None)
    if found is None:
        return ""
    if found.amount is not None:
        return text.number(found.amount, shown.metric.decimals)
    match found.kind:
        case PointKind.EXCUSED:
            return text("chart-excused")
        case PointKind.PAUSED:
            return text("chart-paused")
        case _:
            return text("chart-missing")


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
