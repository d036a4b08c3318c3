"""What a page shows when its script fails: a sentence, and nothing of the failure itself."""

import logging

import streamlit as st

from scorecard.domain.refusals import RefusedError
from scorecard.text import Text, text_in
from scorecard.ui.notices import show_refusal

logger = logging.getLogger(__name__)


def on_script_error(error: Exception) -> bool:
    """Say what happened; Streamlit then shows nothing of its own.

    A refusal, such as for rights that have gone since the page was opened, is no failure
    of ours and stays out of the log.
    """
    text = _text_of_visitor()
    if isinstance(error, RefusedError):
        show_refusal(error, text)
    else:
        logger.error("A page failed.", exc_info=error)
        st.error(text("account-error"))
    return True


def _text_of_visitor() -> Text:
    cookies = st.context.cookies
    chosen = cookies.get("__Host-lang") or cookies.get("lang")
    return text_in(chosen or st.context.locale or "en")
