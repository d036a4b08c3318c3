"""Where a person is signed in, and the way to end it elsewhere."""

from collections.abc import Sequence

import streamlit as st

from scorecard.actions.signing_in import end_other_sign_ins, end_sign_in
from scorecard.domain.refusals import RefusedError
from scorecard.ui.links import link_out
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.me import OpenSignIn


def this_browser() -> str:
    """Return what the gate says this browser's session is known by."""
    return st.context.headers.get("X-App-Session") or ""


def show_ways_in(visit: Visit) -> None:
    """Show the ways to the password and the second factor, which have pages of their own."""
    with st.container(horizontal=True, gap="small", key="ways-in"):
        link_out("/account/password", visit.text("me-change-password"))
        link_out("/account/second-factor", visit.text("me-second-factor"))


def show_sign_ins(visit: Visit, sign_ins: Sequence[OpenSignIn]) -> None:
    """Show each browser; end what somebody wants ended, and show the rest."""
    for one in sign_ins:
        _show(visit, one)
    here = next((one.key for one in sign_ins if one.here), None)
    if here is None or len(sign_ins) < 2:
        return
    if st.button(visit.text("me-end-others"), key="end-others", icon=":material/logout:"):
        refused = visit.perform(
            lambda act: end_other_sign_ins(act, here=here), form="end-others", content=here
        )
        _done(visit, refused)


def _show(visit: Visit, one: OpenSignIn) -> None:
    text, zone = visit.text, visit.time_zone
    with st.container(border=True, key=f"sign-in-{one.key}"):
        st.markdown(f"**{text('me-here' if one.here else 'me-elsewhere')}**")
        since = text("me-since", at=text.moment(one.opened_at, zone))
        used = text("me-used", at=text.moment(one.used_at, zone))
        mine = text("me-own-device" if one.remembered else "me-not-own-device")
        st.caption("  \n".join(plain(line) for line in (since, used, mine)))
        if one.here:
            return
        if st.button(text("me-end"), key=f"end-{one.key}"):
            refused = visit.perform(
                lambda act: end_sign_in(act, one.key), form="end", content=one.key
            )
            _done(visit, refused)


def _done(visit: Visit, refused: RefusedError | None) -> None:
    if refused:
        show_refusal(refused, visit.text)
    else:
        st.rerun()
