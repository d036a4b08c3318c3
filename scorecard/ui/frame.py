"""The strip above every page: who is signed in, the language, oneself, and the way out."""

import streamlit as st

from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.pick_language import pick_language
from scorecard.ui.sign_out import show_sign_out
from scorecard.ui.visit import Visit


def show_frame(visit: Visit) -> None:
    """Show the person's menu, and a warning where others on the network can read along."""
    with (
        st.container(horizontal=True, horizontal_alignment="right", key="frame"),
        st.popover(plain(visit.person.name), icon=":material/person:", key="person-menu"),
    ):
        pick_language(visit, key="language")
        link_to("me", visit.text("nav-me"), icon=":material/manage_accounts:")
        show_sign_out(visit.text)
    if st.context.headers.get("X-App-Insecure") == "1":
        st.warning(visit.text("account-insecure"), icon=":material/lock_open:")
