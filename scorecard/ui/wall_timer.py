"""A calm hint how long a process has been talked about: it suggests, and forces nothing."""

from datetime import datetime
from html import escape

import streamlit as st

from scorecard.app import App
from scorecard.domain.dot_sessions import DotSession
from scorecard.text import Text
from scorecard.ui.visit import Visit

SECONDS = 1.0


def show_timer(visit: Visit, held: DotSession) -> None:
    """Show how much of the suggested time has passed; nothing where none is suggested."""
    if held.minutes:
        _tick(visit.app, visit.text, held.stepped_at, held.minutes)


@st.fragment(run_every=SECONDS)
def _tick(app: App, text: Text, since: datetime, minutes: int) -> None:
    share = min(1.0, max(0.0, (app.now() - since).total_seconds() / (60 * minutes)))
    left = round(60 * minutes * (1 - share))
    if not left:
        words = text("wall-time-over")
    elif left < 60:
        words = text("wall-time-short")
    else:
        words = text("wall-time-left", count=-(-left // 60))
    st.html(
        f'<div class="wall-timer" role="timer"><span>{escape(words)}</span>'
        f'<i style="--share:{share:.3f}" aria-hidden="true"></i></div>'
    )
