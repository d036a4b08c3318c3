"""What was done by a person and about their account, in plain words."""

import streamlit as st

from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.me import Doer, MeView, OwnDeed

_LONGEST = 15  # digits; what is longer is no number of the log


def earlier_than() -> int | None:
    """Return the number before which the link wants the log."""
    asked = st.query_params.get("before", "")
    known = asked.isascii() and asked.isdecimal() and len(asked) <= _LONGEST
    return int(asked) if known else None


def show_deeds(visit: Visit, view: MeView, before: int | None) -> None:
    """Show a page of the log, newest first, with links to the pages around it."""
    if not view.deeds:
        st.info(visit.text("me-no-deeds"))
    with st.container(gap="small", key="deeds"):
        for deed in view.deeds:
            told = plain(visit.text(f"me-deed-{deed.deed}"))
            st.markdown(f"{told}  \n:small[{_about(visit, deed)}]")
    with st.container(horizontal=True):
        if before is not None:
            link_to("me", visit.text("me-newest"), icon=":material/first_page:")
        if view.earlier is not None:
            label = visit.text("me-earlier")
            link_to("me", label, icon=":material/history:", before=str(view.earlier))


def _about(visit: Visit, deed: OwnDeed) -> str:
    text = visit.text
    at = text.moment(deed.at, visit.time_zone)
    who = deed.name if deed.doer is Doer.OTHER else text(f"me-doer-{deed.doer}")
    return f"{plain(at)} · {plain(who)}"
