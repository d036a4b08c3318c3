"""What is archived: each metric with its curve, and the way back into a place."""

import streamlit as st

from scorecard.actions.metrics_archive import archive_metric, bring_back_metric
from scorecard.charts.curve import curve_chart
from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from scorecard.domain.scorecards import may_return
from scorecard.ui.chart import show_chart
from scorecard.ui.markdown import plain
from scorecard.ui.scorecard_adding import pick_room
from scorecard.ui.scorecard_saving import Said, archived_said, save
from scorecard.ui.visit import Visit
from scorecard.views.scorecard import Kept, ScorecardView


def archive_button(visit: Visit, kept: Kept) -> None:
    """Offer to follow a metric no longer; done at once, since it can be taken back."""
    metric = kept.metric
    pressed = st.button(
        visit.text("scorecard-archive-it"), key=f"archive-{metric.id}", icon=":material/archive:"
    )
    if pressed:
        save(
            visit,
            lambda act: archive_metric(act, metric.id, version=metric.version),
            form=f"archive-{metric.id}",
            content=metric.version,
            said=lambda archived: archived_said(metric, archived),
        )


def show_archive(visit: Visit, view: ScorecardView) -> None:
    """Show what is archived, the latest first; curves are drawn once they are opened."""
    text = visit.text
    st.header(text("scorecard-archive"), anchor=False)
    if not view.archived:
        st.caption(text("scorecard-archive-empty"))
    for kept in view.archived:
        label = plain(_line(visit, kept.metric))
        opened = st.expander(label, key=f"archived-{kept.metric.id}", on_change="rerun")
        if opened.open:
            with opened:
                _show_curve(visit, kept)
                if view.may_keep:
                    _back(visit, view, kept.metric)


def _line(visit: Visit, metric: Metric) -> str:
    text = visit.text
    return text(
        "scorecard-archived-line",
        name=metric.name,
        first=text.month(metric.first),
        last=text.month(metric.last or metric.first),
    )


def _show_curve(visit: Visit, kept: Kept) -> None:
    goals = [judged.goal for judged in kept.goals]
    curve = Curve(kept.metric, kept.points[-25:], visit.app.academy.calendar, goals=goals)
    alt = curve_alt(curve, visit.text)
    st.caption(plain(alt))
    chart = curve_chart(curve, visit.text, dark=visit.dark)
    show_chart(chart, alt=alt, key=f"archived-curve-{kept.metric.id}")


def _back(visit: Visit, view: ScorecardView, metric: Metric) -> None:
    text = visit.text
    months = may_return(metric, view.month)
    labels = {month.code: text.month(month) for month in reversed(months)}
    code = st.selectbox(
        text("scorecard-back-since"),
        list(labels),
        format_func=labels.__getitem__,
        key=f"back-since-{metric.id}",
        width=280,
    )
    since = Period.parse(code)
    if gap := since.minus(months[0]):
        st.caption(text("scorecard-back-gap", count=gap))
    room = pick_room(visit, view, key=f"back-instead-{metric.id}")
    pressed = st.button(
        text("scorecard-bring-back"), key=f"bring-back-{metric.id}", icon=":material/unarchive:"
    )
    if pressed:
        save(
            visit,
            lambda act: bring_back_metric(
                act, metric.id, version=metric.version, since=since, instead_of=room
            ),
            form=f"bring-back-{metric.id}",
            content=(metric.version, since, room),
            said=lambda back: Said("scorecard-said-back", {"name": back.name}),
        )
