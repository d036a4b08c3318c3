"""Making and revoking the address by which one's calendar reads one's dates."""

from datetime import datetime

import streamlit as st

from scorecard.actions.calendar_feed import make_feed, revoke_feed
from scorecard.domain.clock import today_in
from scorecard.domain.refusals import RefusedError
from scorecard.store.tokens import hash_of, new_token
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit

_SHOWN = "calendar-address"
_REVOKED = "calendar-revoked"


def show_calendar(visit: Visit, made_at: datetime | None) -> None:
    """Show the address on the one run after it was made, and what can be done with it."""
    text = visit.text
    st.header(text("me-calendar"), anchor=False)
    st.write(text("me-calendar-what"))
    if st.session_state.pop(_REVOKED, False):
        st.success(text("me-calendar-revoked"), icon=":material/check_circle:")
    if made_at and (address := st.session_state.get(_SHOWN)):
        st.info(text("me-calendar-address"), icon=":material/key:")
        st.code(address, language=None, wrap_lines=True)
    elif made_at:
        day = today_in(visit.time_zone, made_at)
        st.caption(text("me-calendar-made", day=day))
    with st.container(horizontal=True, gap="small"):
        label = "me-calendar-anew" if made_at else "me-calendar-make"
        if st.button(text(label), key="make-feed", icon=":material/calendar_add_on:"):
            _make(visit)
        if made_at and st.button(text("me-calendar-revoke"), key="revoke-feed"):
            refused = visit.perform(revoke_feed, form="revoke-feed")
            st.session_state[_REVOKED] = refused is None
            st.session_state.pop(_SHOWN, None)
            _say(visit, refused)


def _make(visit: Visit) -> None:
    token = new_token()
    token_hash = hash_of(token)
    refused = visit.perform(
        lambda act: make_feed(act, token_hash=token_hash), form="make-feed", content=token_hash
    )
    if refused is None:
        home = visit.app.settings.base_url.rstrip("/")
        st.session_state[_SHOWN] = f"{home}/calendar/{token}.ics"
    _say(visit, refused)


def _say(visit: Visit, refused: RefusedError | None) -> None:
    if refused is None:
        st.rerun()
    show_refusal(refused, visit.text)
