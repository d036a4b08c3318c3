"""The phone follows the wall, but pulls nobody away who looks or writes elsewhere."""

import streamlit as st

from scorecard.ui.answer_form import end_writing, is_writing
from scorecard.ui.answer_steps import at_step
from scorecard.ui.lead_words import process_name
from scorecard.ui.markdown import plain
from scorecard.ui.phone_watch import show_summary
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView
from scorecard.views.dot_session import DotSessionView

_AWAY = "phone-away"
_SHOWN = "process"


def phone_step(view: AnsweringView, sitting: DotSessionView | None) -> str:
    """Return the process that the phone shows: the wall's, unless one looks elsewhere."""
    shown, wall = at_step(view), sitting.session.process if sitting else ""
    if not wall:
        st.session_state[_AWAY] = False  # who chose by hand at home is led once the team sits
        return shown
    if shown == wall:
        st.session_state[_AWAY] = False
    elif is_writing(shown):
        st.session_state[_AWAY] = True
    if not st.session_state.get(_AWAY):
        st.session_state[_SHOWN] = wall
    return str(st.session_state[_SHOWN])


def look_elsewhere() -> None:
    """Stay with the process that was chosen by hand, until it or the wall comes round."""
    st.session_state[_AWAY] = True


def show_whereabouts(visit: Visit, sitting: DotSessionView | None, shown: str) -> None:
    """Show what came out at the end, and the way back to the wall for who is elsewhere."""
    if sitting is None:
        return
    show_summary(visit, sitting)
    wall = sitting.session.process
    if not wall or wall == shown:
        return
    st.button(
        plain(visit.text("phone-wall-at", process=process_name(visit, wall))),
        key="phone-follow",
        icon=":material/arrow_forward:",
        icon_position="right",
        width="stretch",
        on_click=_follow,
        args=(shown, wall),
    )


def _follow(shown: str, wall: str) -> None:
    end_writing(shown)
    st.session_state[_AWAY] = False
    st.session_state[_SHOWN] = wall
