"""What a page turns into when its sign-in has ended."""

import streamlit as st

from scorecard.text import text_in


def show_signed_out() -> None:
    """Say that nobody is signed in any more, and show the way back."""
    text = text_in(st.context.locale or "en")
    st.navigation([lambda: None], position="hidden")
    st.title(text("common-signed-out"))
    st.link_button(text("common-sign-in"), "/account/login", type="primary")
