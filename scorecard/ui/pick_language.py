"""Choosing the language in which one reads everything."""

import streamlit as st

from scorecard.actions.own_settings import set_language
from scorecard.text import text_in
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit


def pick_language(visit: Visit, *, key: str) -> None:
    """Show the languages that the academy offers, and keep the one that is chosen."""
    languages = visit.app.academy.settings.languages
    stored, version = visit.person.language, visit.person.version
    shown = visit.app.academy.settings.offered(stored)
    # A choice made in another tab starts this widget afresh instead of being taken back.
    chosen = st.segmented_control(
        visit.text("common-language"),
        languages,
        default=shown,
        format_func=lambda code: text_in(code)("account-language-name"),
        required=True,
        key=f"{key}-{stored}",
    )
    if chosen and chosen != shown:
        refused = visit.perform(
            lambda act: set_language(act, chosen, version=version), form=key, content=chosen
        )
        if refused:
            show_refusal(refused, visit.text)
        else:
            st.rerun()
