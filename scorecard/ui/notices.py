"""Refusals, and what they say to whoever asked."""

import streamlit as st

from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.text import Text
from scorecard.ui.markdown import plain


def show_refusal(refused: RefusedError, text: Text) -> None:
    """Say what was refused, why, and what to do; a lost race shows that somebody was faster."""
    message = plain(text.refusal(refused))
    if isinstance(refused, ConflictError):
        st.warning(message, icon=":material/warning:")
    else:
        st.error(message, icon=":material/error:")
