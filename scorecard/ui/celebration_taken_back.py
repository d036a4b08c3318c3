"""What a corrected number takes back, said kindly where the number is saved."""

from collections.abc import Collection, Sequence

import streamlit as st

from scorecard.ui.celebration_words import moment_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import own_moments
from scorecard.views.reached import Reached

_TAKEN_BACK = "taken-back"
Before = Sequence[Reached]


def moments_before(visit: Visit) -> Before:
    """Return what of one's own waits now: ask before saving."""
    return visit.look(own_moments)


def remember_taken_back(visit: Visit, before: Before) -> None:
    """Note, after saving, what waited `before` and waits no longer, for `show_taken_back`."""
    if before:
        still = {reached.cause for reached in visit.look(own_moments)}
        st.session_state[_TAKEN_BACK] = taken_back_words(visit, before, still)


def show_taken_back() -> None:
    """Say once what the last saving took back; what was celebrated is never among it."""
    lines: list[str] = st.session_state.pop(_TAKEN_BACK, [])
    for line in lines:
        st.info(plain(line), icon=":material/favorite:")


def taken_back_words(visit: Visit, before: Before, still: Collection[object]) -> list[str]:
    """Return a kind sentence, unescaped, for each moment that waited and is not there `still`."""
    gone = [reached for reached in before if reached.cause not in still]
    return [visit.text("celebrations-taken-back", name=moment_name(visit, r)) for r in gone]
