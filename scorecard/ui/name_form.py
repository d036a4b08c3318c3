"""The form in which people change the name under which everybody knows them."""

from dataclasses import dataclass

import streamlit as st

from scorecard.domain.people import Person
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.domain.words import NAME_LIMIT
from scorecard.ui.visit import Visit

_SEEN = "name-seen"
_SAVED = "name-saved"


@dataclass(frozen=True, slots=True)
class NameGiven:
    """What was typed, and the version of the person over which it was."""

    name: str
    version: int


def name_form(visit: Visit, person: Person) -> NameGiven | None:
    """Show the form; return what was filled in on the one run in which it was sent."""
    if _SEEN not in st.session_state or "name" not in st.session_state:
        st.session_state[_SEEN] = person.version
        st.session_state["name"] = person.name
    with st.form("name-form", border=False):
        name = st.text_input(
            visit.text("account-name"), key="name", max_chars=NAME_LIMIT, autocomplete="name"
        )
        sent = st.form_submit_button(visit.text("common-save"), key="save-name")
    return NameGiven(name or "", st.session_state[_SEEN]) if sent else None


def accept_newer_name(refused: RefusedError) -> None:
    """Let the next save write over what was shown as somebody else's change, knowingly."""
    if isinstance(refused, ConflictError) and isinstance(refused.theirs, Person):
        st.session_state[_SEEN] = refused.theirs.version


def start_name_anew() -> None:
    """Fill the form in anew on the next run, which says that the name was saved."""
    del st.session_state[_SEEN]
    st.session_state[_SAVED] = True


def saved_just_now() -> bool:
    """Return, once, whether the name was saved in the run before."""
    return bool(st.session_state.pop(_SAVED, False))
