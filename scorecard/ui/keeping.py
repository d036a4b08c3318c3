"""What keeping people and teams has in common: saving a form, and saying that it was saved."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from scorecard.actions.act import Act
from scorecard.domain.people import Membership, Person, Team
from scorecard.domain.refusals import ConflictError
from scorecard.ui.drafts import accept_newer, end_draft
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 1, 1)
"""What date fields take; without limits they take ten years around what they hold."""

_SAVED = "people-saved"


def save(visit: Visit, deed: Callable[[Act], object], *, form: str, content: object) -> None:
    """Do what a form asks for and start afresh, or say beside it why not."""
    refused = visit.perform(deed, form=form, content=content)
    if refused is None:
        end_draft(form)
        st.session_state[_SAVED] = True
        st.rerun()
    show_refusal(refused, visit.text)
    if isinstance(refused, ConflictError):
        match refused.theirs:
            case Person() | Team() | Membership():
                accept_newer(form, refused.theirs.version)


def show_saved(visit: Visit) -> None:
    """Say once that the last form was saved."""
    if st.session_state.pop(_SAVED, False):
        st.success(visit.text("people-saved"), icon=":material/check_circle:")


def just_saved() -> bool:
    """Return whether a form was saved, and nothing has said so yet."""
    return bool(st.session_state.get(_SAVED))


def date_format(visit: Visit) -> str:
    """Return how date fields show a day."""
    return "DD.MM.YYYY" if visit.text.language == "fi" else "YYYY-MM-DD"
