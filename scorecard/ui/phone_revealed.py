"""A process after its reveal, on the phone: the spread, one's own answer, what was agreed."""

from functools import partial

import streamlit as st

from scorecard.actions.confirming import confirm_understanding, take_back_confirmation
from scorecard.ui.answer_form import is_writing, note_field
from scorecard.ui.deeds import deed_button
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import show_spread, show_who_sees
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess


def show_revealed(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Show what came to light, and what one may still say: "I have understood it now"."""
    show_spread(visit, at)
    show_who_sees(visit, at, held.settled.names)
    if held.is_member:
        _mine(visit, at)
    _agreed(visit, at)
    if held.is_member:
        _confirm(visit, held, at)


def _mine(visit: Visit, at: AtProcess) -> None:
    text = visit.text
    if at.mine is None:
        said = text("phone-mine-none")
    else:
        dots = text("rocket-dots-choice", count=at.mine.dots)
        said = text("phone-mine", dots=dots)
    st.markdown(plain(said))
    if at.mine is not None and at.mine.note:
        st.markdown(f"> {plain(at.mine.note)}")
    if is_writing(at.process.code):
        st.caption(plain(text("phone-note-late")))
        note_field(visit, at.process.code)


def _agreed(visit: Visit, at: AtProcess) -> None:
    text = visit.text
    if at.now is None:
        st.markdown(plain(text("phone-talking")))
        return
    dots = text("rocket-dots-choice", count=at.now.dots)
    st.success(plain(text("phone-agreed", dots=dots)), icon=":material/check_circle:")
    if at.now.reason:
        st.markdown(f"> {plain(at.now.reason)}")


def _confirm(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    text, code = visit.text, at.process.code
    if at.mine is not None and at.mine.dots:
        return
    if at.mine_confirmed:
        st.markdown(plain(text("phone-confirmed")))
        deed_button(
            text("common-undo"),
            partial(take_back_confirmation, team_id=held.team.id, process=code),
            key="confirm-back",
            kind="tertiary",
        )
        return
    deed_button(
        text("phone-confirm"),
        partial(
            confirm_understanding,
            team_id=held.team.id,
            process=code,
            sitting=held.session.period,
        ),
        key="confirm",
        icon=":material/lightbulb:",
    )
    st.caption(plain(text("phone-confirm-why")))
