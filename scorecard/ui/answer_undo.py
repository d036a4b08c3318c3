"""Taking one's last answer back, or going back to it."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.answering import Answer, take_back_answer
from scorecard.domain.periods import Period
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit

_LAST = "last-answer"


def remember_answer(half_year: Period, given: Answer) -> None:
    """Let a first answer be taken back in the next run, and nothing else then."""
    st.session_state.pop(_LAST, None)
    if given.version == 0:
        st.session_state[_LAST] = (half_year.code, given)


def show_kept(visit: Visit, given: Answer) -> None:
    """Say what was kept; below the choices, which must not move under a thumb."""
    dots = visit.text("rocket-dots-choice", count=given.dots)
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        said = visit.text("answer-kept", process=given.process, dots=dots)
        st.success(plain(said), icon=":material/check_circle:")
        if given.version == 0:
            st.button(visit.text("common-undo"), key="undo-answer")


def offer_undo(visit: Visit, half_year: Period, place: DeltaGenerator) -> bool:
    """Take the last answer back if that was asked for; return whether it was."""
    code, given = st.session_state.get(_LAST) or ("", None)
    if code != half_year.code or given is None:
        return False
    pressed = bool(st.session_state.get("undo-answer"))
    del st.session_state[_LAST]
    if not pressed:
        return False
    refused = visit.perform(
        lambda act: take_back_answer(act, half_year, given.process, given.version + 1),
        form="undo-answer",
        content=given,
    )
    with place:
        if refused:
            show_refusal(refused, visit.text)
            return False
        st.info(visit.text("answer-undone", process=plain(given.process)), icon=":material/undo:")
    st.session_state["process"] = given.process
    return True
