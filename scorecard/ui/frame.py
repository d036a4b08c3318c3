"""The strip above every page: who is signed in, the language, and the way out."""

import streamlit as st

from scorecard.actions.own_settings import set_language
from scorecard.ui.markdown import plain
from scorecard.ui.sign_out import show_sign_out
from scorecard.ui.visit import Visit

NAMES = {"en": "English", "fi": "Suomi"}


def show_frame(visit: Visit) -> None:
    """Show the person's menu, and a warning where others on the network can read along."""
    with (
        st.container(horizontal=True, horizontal_alignment="right", key="frame"),
        st.popover(plain(visit.person.name), icon=":material/person:", key="person-menu"),
    ):
        _pick_language(visit)
        show_sign_out(visit.text)
    if st.context.headers.get("X-App-Insecure") == "1":
        st.warning(visit.text("account-insecure"), icon=":material/lock_open:")


def _pick_language(visit: Visit) -> None:
    languages = visit.app.academy.settings.languages
    chosen = st.segmented_control(
        visit.text("common-language"),
        languages,
        default=visit.person.language,
        format_func=lambda code: NAMES.get(code, code),
        required=True,
        key="language",
    )
    if chosen and chosen != visit.person.language:
        visit.perform(lambda act: set_language(act, chosen), form="language")
        st.rerun()
