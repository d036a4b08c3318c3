"""Taking one's own data along, reading what is kept, and asking to be erased."""

import streamlit as st

from scorecard.actions.erasure_requests import ask_for_erasure, recall_erasure
from scorecard.domain.clock import today_in
from scorecard.domain.erasures import ErasureRequest
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.links import link_out
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit


def show_own_data(visit: Visit) -> None:
    """Show the ways to one's own data, and to the page that says what they are."""
    text = visit.text
    st.header(text("me-data"), anchor=False)
    st.write(text("me-data-what"))
    with st.container(horizontal=True, gap="small"):
        link_out("/export/me.xlsx", text("privacy-take-xlsx"))
        link_out("/export/me.json", text("privacy-take-json"))
        link_out("/account/privacy", text("privacy-link"))


def show_erasure(visit: Visit, asked: ErasureRequest | None) -> None:
    """Show the way out, or back from it as long as nobody has done what was asked."""
    st.header(visit.text("me-erasure"), anchor=False)
    if asked:
        _show_asked(visit, asked)
    else:
        _ask(visit)


def _show_asked(visit: Visit, asked: ErasureRequest) -> None:
    day = today_in(visit.time_zone, asked.asked_at)
    st.info(visit.text("me-erasure-asked", day=day), icon=":material/hourglass_top:")
    if st.button(visit.text("me-erasure-recall"), key="recall-erasure", icon=":material/undo:"):
        refused = visit.perform(recall_erasure, form="recall-erasure")
        if refused is None:
            st.rerun()
        show_refusal(refused, visit.text)


def _ask(visit: Visit) -> None:
    st.write(visit.text("me-erasure-what"))
    with st.expander(visit.text("me-erasure-ask"), key="erasure"), st.form("erasure-form"):
        why = st.text_area(visit.text("me-erasure-why"), key="erasure-why", max_chars=NOTE_LIMIT)
        sent = st.form_submit_button(visit.text("me-erasure-send"), key="ask-erasure")
    if sent:
        refused = visit.perform(
            lambda act: ask_for_erasure(act, why or ""), form="ask-erasure", content=why
        )
        if refused is None:
            st.rerun()
        show_refusal(refused, visit.text)
