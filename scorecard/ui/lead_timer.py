"""How long the team talks about a process already: a hint that forces nothing."""

from datetime import datetime

import streamlit as st

from scorecard.app import App
from scorecard.domain.dot_sessions import DotSession
from scorecard.text import Text
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit

SECONDS = 5.0


def show_timer(visit: Visit, session: DotSession) -> None:
    """Show how many minutes are left, or that it is time to go on; nothing without a hint."""
    if session.minutes:
        _timer(visit.app, visit.text, session.stepped_at, session.minutes)


@st.fragment(run_every=SECONDS)
def _timer(app: App, text: Text, since: datetime, minutes: int) -> None:
    gone = int((app.now() - since).total_seconds())
    left = minutes * 60 - gone
    if left <= 0:
        st.caption(f":material/timer: {plain(text('lead-time-over', count=minutes))}")
    else:
        clock = f"{left // 60}:{left % 60:02}"
        st.caption(f":material/timer: {plain(text('lead-time-left', time=clock))}")
