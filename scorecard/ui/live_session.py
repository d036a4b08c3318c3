"""Screens of a dot session follow it within about a second, and keep whoever looks signed in."""

import time

import streamlit as st

from scorecard.app import App
from scorecard.store.rights_stamp import Stamp
from scorecard.ui.visit import Visit

SECONDS = 1.0
USE_IS_NOTED_EVERY = 60.0  # seconds
_NOTED = "session-use-noted"


def follow_session(visit: Visit, team_id: int, *, answers_of: int | None = None) -> None:
    """Let this page run anew as soon as the team's session has something else to show.

    Call it before anything of the session is read: what changes later is noticed then. A
    phone names its owner in `answers_of` and does not follow what others answer.
    """
    stamp = visit.app.session_stamp(team_id, answers_of=answers_of)
    _follow(visit.app, visit.person.id, team_id, answers_of, stamp)


@st.fragment(run_every=SECONDS)
def _follow(app: App, person_id: int, team_id: int, answers_of: int | None, stamp: Stamp) -> None:
    # An open session counts as use: nobody is signed out while the team talks.
    now = time.monotonic()
    if now - st.session_state.get(_NOTED, 0.0) >= USE_IS_NOTED_EVERY:
        st.session_state[_NOTED] = now
        browser = st.context.headers.get("X-App-Session") or ""
        app.note_use(person_id, browser, team_id=team_id)
    if app.session_stamp(team_id, answers_of=answers_of) != stamp:
        st.rerun()
