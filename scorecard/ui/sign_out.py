"""The way out, as a plain form: signing out is no matter of Streamlit's."""

from html import escape

import streamlit as st

from scorecard.text import Text


def show_sign_out(text: Text) -> None:
    """Show the button; the gate hands us what the form has to carry."""
    token = escape(st.context.headers.get("X-App-Form") or "")
    words = escape(text("common-sign-out"))
    st.html(
        "<form class='sign-out' method='post' action='/account/logout'>"
        f"<input type='hidden' name='form' value='{token}'>"
        f"<button type='submit'>{words}</button></form>"
    )
