"""Whoever joined later says, with one touch each, which first dots hold for them, too."""

from functools import partial

import streamlit as st

from scorecard.actions.confirming import confirm_understanding, take_back_confirmation
from scorecard.ui.deeds import Done, deed_button
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.reconfirming import ReconfirmView, ToConfirm


def show_reconfirm_list(visit: Visit, view: ReconfirmView, done: Done) -> None:
    """Show what waits for a word of this person; to leaders and coaches also who it waits for."""
    text = visit.text
    if done.refused:
        show_refusal(done.refused, text)
    if view.mine:
        with st.expander(plain(text("confirm-heading")), expanded=True, key="reconfirm"):
            st.markdown(plain(text("confirm-why", count=len(view.mine))))
            for one in view.mine:
                _row(visit, view.team_id, one)
    if view.unheard:
        with st.expander(plain(text("confirm-gaps")), key="unheard"):
            for person, processes in view.unheard:
                codes = ", ".join(process.code for process in processes)
                st.markdown(plain(text("confirm-gap", name=person.name, processes=codes)))


def word_button(visit: Visit, team_id: int, process: str, *, said: bool, place: str = "") -> None:
    """Offer to say that one has understood this process, or to take that back.

    `place` tells two buttons about one process apart.
    """
    text = visit.text
    if not said:
        confirm = partial(confirm_understanding, team_id=team_id, process=process)
        key = f"{place}confirm-{process}"
        deed_button(text("confirm-say"), confirm, key=key, icon=":material/lightbulb:")
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f":material/check_circle: {plain(text('confirm-said'))}")
        take_back = partial(take_back_confirmation, team_id=team_id, process=process)
        key = f"{place}unconfirm-{process}"
        deed_button(text("common-undo"), take_back, key=key, kind="tertiary")


def _row(visit: Visit, team_id: int, one: ToConfirm) -> None:
    text, process = visit.text, one.process
    meaning, button = st.columns([3, 2], vertical_alignment="center")
    first = " ".join(text.words(said) for said in process.statements[0])
    name = f"{process.code} · {text.words(process.name)}"
    meaning.markdown(f"**{plain(name)}**  \n:small[{plain(first)}]")
    with button:
        word_button(visit, team_id, process.code, said=one.said)
