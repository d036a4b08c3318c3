"""The way out: a plain HTML form, since only our own route can end a session."""

from html import escape

import streamlit as st

from scorecard.text import Text


def sign_out_form(text: Text) -> str:
    """Return the form as HTML; it carries what shows that it is ours, set by the gate."""
    proof = escape(st.context.headers.get("X-App-Form") or "")
    return (
        '<form method="post" action="/account/logout">'
        f'<input type="hidden" name="form" value="{proof}">'
        f'<button type="submit">{escape(text("common-sign-out"))}</button></form>'
    )


def can_be_read_along() -> bool:
    """Return whether the page came over plain HTTP through a network, so that it must warn."""
    return st.context.headers.get("X-App-Insecure") == "1"
