"""Suggested targets as buttons, each saying where it comes from; a touch fills the field."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.goal_suggestions import Origin, Suggestion, suggestions
from scorecard.domain.goals import Sense
from scorecard.domain.periods import Period
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.ledger import MetricLedger


def show_suggestions(
    visit: Visit, book: MetricLedger, period: Period, sense: Sense, keys: Sequence[str]
) -> None:
    """Show what could be aimed at; `keys` are those of the fields for the target and its end."""
    found = suggestions(
        book.metric,
        period,
        sense,
        judged=[(g.goal, g.judgement) for g in book.goals],
        values=book.values,
        calendar=visit.app.academy.calendar,
        today=visit.today,
        template=visit.app.academy.templates.get(book.metric.template or ""),
    )
    if not found:
        return
    st.caption(visit.text("goals-suggested"))
    with st.container(horizontal=True, gap="small", key="suggestions"):
        for suggestion in found:
            st.button(
                plain(_words(visit, book, suggestion)),
                key=f"suggest-{suggestion.origin}",
                on_click=_fill_in,
                args=(visit, suggestion, keys),
            )


def _words(visit: Visit, book: MetricLedger, suggestion: Suggestion) -> str:
    text, metric = visit.text, book.metric
    amount = text.amount(suggestion.target, metric)
    if suggestion.upper is not None:
        amount = f"{amount} – {text.amount(suggestion.upper, metric)}"
    if suggestion.origin is Origin.TEMPLATE:
        return text("goals-suggested-template", amount=amount)
    if suggestion.origin is Origin.TREND or suggestion.period is None:
        return text("goals-suggested-trend", amount=amount, months=suggestion.months)
    period = text.period(suggestion.period, visit.app.academy.calendar)
    return text(f"goals-suggested-{suggestion.origin.value}", amount=amount, period=period)


def _fill_in(visit: Visit, suggestion: Suggestion, keys: Sequence[str]) -> None:
    st.session_state[keys[0]] = visit.text.exact(suggestion.target)
    if suggestion.upper is not None:
        st.session_state[keys[1]] = visit.text.exact(suggestion.upper)
