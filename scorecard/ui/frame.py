"""The strip above every page: who is signed in, the language, and the way out."""

import streamlit as st

from scorecard.actions.own_settings import set_language
from scorecard.text import text_in
from scorecard.ui.markdown import plain
from scorecard.ui.sign_out import show_sign_out
from scorecard.ui.visit import Visit


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
    stored = visit.person.language
    shown = stored if stored in languages else languages[0]
    # A choice made in another tab starts this widget afresh instead of being taken back.
    chosen = st.segmented_control(
        visit.text("common-language"),
        languages,
        default=shown,
        format_func=lambda code: text_in(code)("account-language-name"),
        required=True,
        key=f"language-{stored}",
    )
    if chosen and chosen != shown:
        visit.perform(lambda act: set_language(act, chosen), form="language", content=chosen)
        st.rerun()
