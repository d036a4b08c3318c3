"""What a page shows when its script fails: a sentence, and nothing of the failure itself."""

import logging

import streamlit as st

from scorecard.text import text_in

logger = logging.getLogger(__name__)


def on_script_error(error: Exception) -> bool:
    """Log the failure and say so; Streamlit then shows nothing of its own."""
    logger.error("A page failed.", exc_info=error)
    text = text_in(st.context.locale or "en")
    st.error(text("account-error"))
    return True
