"""The five places of a scorecard, taken and free, and the balance beside them."""

from functools import partial

import streamlit as st

from scorecard.charts.balance import balance_chart, balance_rows
from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt
from scorecard.charts.sparkline import sparkline_chart
from scorecard.domain.metrics import Metric
from scorecard.domain.people import OwnerKind
from scorecard.domain.scorecards import balance
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.markdown import plain
from scorecard.ui.scorecard_adding import add_form
from scorecard.ui.scorecard_archive import archive_button
from scorecard.ui.scorecard_changing import change_form
from scorecard.ui.scorecard_collected import collected_words, unfold
from scorecard.ui.scorecard_saving import show_begun
from scorecard.ui.scorecard_words import balance_words, judged_words
from scorecard.ui.sharing import Audiences, pick_sharing
from scorecard.ui.visit import Visit
from scorecard.views.scorecard import Kept, ScorecardView

MONTHS = 13


def show_places(visit: Visit, view: ScorecardView, audiences: Audiences) -> None:
    """Show five places as five places; the first free one is where another metric comes."""
    free = [slot for slot, kept in enumerate(view.places, 1) if kept is None]
    for slot, kept in enumerate(view.places, 1):
        with st.container(border=True, gap="xsmall", key=f"place-{slot}"):
            if kept:
                _taken(visit, view, slot, kept, audiences)
            else:
                _free(visit, view, slot, audiences, first=slot == free[0])
    if not free and view.may_keep:
        _adding(visit, view, audiences, visit.text("scorecard-add-sixth"))


def show_balance(visit: Visit, view: ScorecardView) -> None:
    """Show how what is followed spreads over the four perspectives, in a sentence and small."""
    st.header(visit.text("scorecard-balance"), anchor=False)
    words = balance_words(visit.text, view)
    st.write(plain(words))
    metrics = [kept.metric for kept in view.in_use]
    if metrics:
        chart = balance_chart(metrics, visit.text, dark=visit.dark)
        show_chart(chart, alt=words, key="balance")
        rows = partial(balance_rows, metrics, visit.text)
        numbers_of(rows, visit.text, key="balance-numbers")


def _taken(visit: Visit, view: ScorecardView, slot: int, kept: Kept, audiences: Audiences) -> None:
    text, metric = visit.text, kept.metric
    words, picture = st.columns([3, 2], vertical_alignment="center")
    with words:
        unit = f" ({plain(metric.unit)})" if metric.unit else ""
        st.subheader(f"{slot}. {plain(metric.name)}{unit}", anchor=False)
        st.caption(plain(text.choice(metric.perspective) + _process(visit, metric)))
    with picture:
        _sparkline(visit, kept)
    st.caption(plain(judged_words(text, metric)))
    _seen(visit, view, metric, audiences)
    if metric.collected:
        if kept.latest:
            st.write(plain(" ".join(collected_words(text, metric, kept.latest))))
        unfold(visit, metric)
    if view.may_keep:
        change = st.expander(
            text("scorecard-change"), key=f"change-{metric.id}", type="compact", on_change="rerun"
        )
        if change.open:
            with change:
                change_form(visit, kept)
                archive_button(visit, kept)


def _free(
    visit: Visit, view: ScorecardView, slot: int, audiences: Audiences, *, first: bool
) -> None:
    text = visit.text
    st.subheader(text("scorecard-place", slot=slot), anchor=False)
    st.write(plain(text("scorecard-place-free", hint=_hint(visit, view, slot))))
    if first and view.may_keep:
        _adding(visit, view, audiences, text("scorecard-add"))


def _adding(visit: Visit, view: ScorecardView, audiences: Audiences, label: str) -> None:
    # On a phone the top of the page is far away from where the form was just sent.
    if show_begun(visit):
        st.session_state["add-metric"] = False
    opened = st.expander(
        label,
        icon=":material/add:",
        key="add-metric",
        expanded=not view.in_use,
        on_change="rerun",
    )
    if opened.open:
        with opened:
            add_form(visit, view, audiences)


def _hint(visit: Visit, view: ScorecardView, slot: int) -> str:
    """Return what a free place teaches: first what a metric is, then what nothing looks at."""
    if not view.in_use and slot == 1:
        return visit.text("scorecard-hint-first")
    missing = [side for side, held in balance(k.metric for k in view.in_use).items() if not held]
    free = [n for n, kept in enumerate(view.places, 1) if kept is None]
    place = free.index(slot) - (0 if view.in_use else 1)
    if place < len(missing):
        return visit.text("scorecard-hint-balance", side=visit.text.choice(missing[place]))
    return _enough(visit)


def _enough(visit: Visit) -> str:
    return visit.text("scorecard-hint-enough")


def _seen(visit: Visit, view: ScorecardView, metric: Metric, audiences: Audiences) -> None:
    text = visit.text
    match view.owner.kind:
        case OwnerKind.PERSON:
            pick_sharing(visit, metric, audiences)
            return
        case OwnerKind.TEAM:
            said = text("scorecard-seen-team", team=view.team.name if view.team else "")
        case OwnerKind.ACADEMY:
            said = text("scorecard-seen-academy")
    st.caption(f":material/visibility: {plain(said)}")
    if metric.collected:
        st.caption(plain(text(f"scorecard-collected-{view.owner.kind}")))


def _process(visit: Visit, metric: Metric) -> str:
    known = {p.code: p for p in visit.app.academy.model.processes}
    found = known.get(metric.process or "")
    return f" · {found.code} {visit.text.words(found.name)}" if found else ""


def _sparkline(visit: Visit, kept: Kept) -> None:
    goals = [judged.goal for judged in kept.goals]
    curve = Curve(kept.metric, kept.points[-MONTHS:], visit.app.academy.calendar, goals=goals)
    chart = sparkline_chart(curve, visit.text, dark=visit.dark)
    show_chart(chart, alt=curve_alt(curve, visit.text), key=f"spark-{kept.metric.id}")
