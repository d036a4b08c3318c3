"""What a corrected number takes back, said kindly where the number is saved."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

import streamlit as st

from scorecard.domain.moments import Cause
from scorecard.domain.people import Owner, OwnerKind
from scorecard.ui.celebration_words import moment_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import academy_moments, own_moments, team_moments
from scorecard.views.reached import Reached
from scorecard.views.sight import Sight

_TAKEN_BACK = "taken-back"


@contextmanager
def noting_taken_back(visit: Visit, owner: Owner | None = None) -> Iterator[None]:
    """Note what of an owner waited before the saving inside and waits no longer after it.

    Without an owner it is one's own. `show_taken_back` says it, in this run or in the next
    one. What has been celebrated does not wait, so it is never taken back.
    """
    moments = _moments_of(owner)
    before = visit.look(moments)
    yield
    if before:
        still = {reached.cause for reached in visit.look(moments)}
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


def _moments_of(owner: Owner | None) -> Callable[[Sight], Sequence[Reached]]:
    if owner is None or owner.kind is OwnerKind.PERSON:
        return own_moments
    if owner.kind is OwnerKind.TEAM:
        return partial(team_moments, team_id=owner.id)
    return academy_moments
