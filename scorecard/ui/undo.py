"""Taking the last entry back, as long as nothing else was entered."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.entering import MonthEntry, take_back_month
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.ui.celebration_taken_back import noting_taken_back
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit

_LAST = "last-entry"


def remember_entry(month: Period, entries: Sequence[MonthEntry]) -> None:
    """Keep what was entered just now, so that it can be taken back; nothing else can be then."""
    st.session_state.pop(_LAST, None)
    if entries:
        versions = {entry.metric_id: entry.version + 1 for entry in entries}
        st.session_state[_LAST] = (month.code, versions)


def offer_undo(
    visit: Visit, month: Period, place: DeltaGenerator, owner: Owner | None = None
) -> bool:
    """Say that the month was saved and offer to take it back; return whether it was.

    `owner` is whose month it is, if not one's own.
    """
    entered, versions = st.session_state.get(_LAST) or ("", {})
    if entered != month.code:
        return False
    with place.container(horizontal=True, vertical_alignment="center"):
        notice = st.empty()
        notice.success(
            visit.text("month-saved", count=len(versions)), icon=":material/check_circle:"
        )
        pressed = st.button(visit.text("common-undo"), key="undo")
    if not pressed:
        return False
    del st.session_state[_LAST]
    with noting_taken_back(visit, owner):
        refused = visit.perform(
            lambda act: take_back_month(act, month, versions), form="undo", content=versions
        )
    if refused:
        with place:
            show_refusal(refused, visit.text)
        return False
    notice.info(visit.text("month-undone"), icon=":material/undo:")
    return True
