"""What a corrected number takes back, said kindly where the number is saved."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

import streamlit as st

from scorecard.domain.moments import Cause
from scorecard.ui.celebration_words import moment_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import own_moments
from scorecard.views.reached import Reached

_TAKEN_BACK = "taken-back"


@contextmanager
def noting_taken_back(visit: Visit) -> Iterator[None]:
    """Note what of one's own waited before the saving inside and waits no longer after it.

    `show_taken_back` says it, in this run or in the next one. What has been celebrated does
    not wait, so it is never taken back.
    """
    before = visit.look(own_moments)
    yield
    if before:
        still = {reached.cause for reached in visit.look(own_moments)}
        st.session_state[_TAKEN_BACK] = taken_back_words(visit, before, still)


def show_taken_back() -> None:
    """Say once what the last saving took back."""
    lines: list[str] = st.session_state.pop(_TAKEN_BACK, [])
    for line in lines:
        st.info(plain(line), icon=":material/favorite:")


def taken_back_words(
    visit: Visit, before: Sequence[Reached], still: Collection[Cause]
) -> list[str]:
    """Return a kind sentence, unescaped, for each moment that waited and is not there `still`."""
    gone = [reached for reached in before if reached.cause not in still]
    return [visit.text("celebrations-taken-back", name=moment_name(visit, r)) for r in gone]
