"""Forms about something that others may change meanwhile: nothing typed is lost, no race is.

A form shows what was stored when it first appeared and remembers which version that was.
What nobody touched follows what others save; what was typed stays, and is sent with the
version that its writer saw.
"""

from collections.abc import Mapping

import streamlit as st


def draft_key(form: str, field: str) -> str:
    """Return the key of a field's widget."""
    return f"{form}-{field}"


def begin_draft(form: str, version: int, fields: Mapping[str, object]) -> int:
    """Fill in what is stored where nothing was typed; return the version that the form shows."""
    state, drawn = st.session_state, st.session_state.get(f"drawn-{form}")
    if drawn and all(draft_key(form, name) in state for name in fields):
        seen, shown = drawn
        untouched = all(state[draft_key(form, name)] == value for name, value in shown.items())
        if seen == version or not untouched:
            return int(seen)
    state[f"drawn-{form}"] = (version, dict(fields))
    for name, value in fields.items():
        state[draft_key(form, name)] = value
    return version


def end_draft(form: str) -> None:
    """Let the form show what is stored, since what was typed is saved."""
    st.session_state.pop(f"drawn-{form}", None)


def accept_newer(form: str, version: int) -> None:
    """Keep what was typed over a newer version, to be saved knowingly."""
    if drawn := st.session_state.get(f"drawn-{form}"):
        st.session_state[f"drawn-{form}"] = (version, drawn[1])
