"""Taking one's last answer back, or going back to it."""

from functools import partial

import streamlit as st

from scorecard.actions.answering import Answer, take_back_answer
from scorecard.ui.answer_form import Kept
from scorecard.ui.deeds import Done, deed_button
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView

_LAST = "last-answer"


def remember_answer(kept: Kept | None, done: Done) -> None:
    """Let the last answer be taken back if it was the first on its process, and no other."""
    if kept or done.key:
        st.session_state.pop(_LAST, None)
    if kept and not kept.refused:
        st.session_state[_LAST] = (kept.half_year, kept.given)


def show_answered(visit: Visit, kept: Kept | None, done: Done) -> None:
    """Say what was refused, or that the last answer was taken back."""
    if kept and kept.refused:
        show_refusal(kept.refused, visit.text)
    if done.key.startswith("undo-answer") and not done.refused:
        process = str(st.session_state.get("process"))
        st.info(plain(visit.text("answer-undone", process=process)), icon=":material/undo:")


def show_kept(visit: Visit, view: AnsweringView) -> None:
    """Say what was kept; below the choices, which must not move under a thumb."""
    half_year = view.half_year
    period, given = st.session_state.get(_LAST) or (None, None)
    if period != half_year or not isinstance(given, Answer) or given.process in view.revealed:
        return
    dots = visit.text("rocket-dots-choice", count=given.dots)
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        said = visit.text("answer-kept", process=given.process, dots=dots)
        st.success(plain(said), icon=":material/check_circle:")
        if given.version == 0:
            deed_button(
                visit.text("common-undo"),
                partial(
                    take_back_answer,
                    half_year=half_year,
                    process=given.process,
                    version=given.version + 1,
                ),
                key="undo-answer",
                then={"process": given.process},
            )
