"""Pages that show what belongs to others follow at once when it stops being theirs to see."""

import streamlit as st

from scorecard.app import App
from scorecard.store.rights_stamp import Stamp
from scorecard.ui.visit import Visit, rights_now, this_visit

SECONDS = 1.0  # and a little for the run itself: a change is followed within two


def live_visit(*, only_coaches: bool = False) -> Visit:
    """Return the visit of a page that runs anew as soon as the rights around it change.

    Every second it asks, in one statement and a fragment of its own: nothing else is run,
    drawn or lost meanwhile, and the gate takes these questions for no use of the page.
    """
    stamp = rights_now()  # before anything is read: what changes later is noticed
    visit = this_visit()
    if visit.frame.coached or not only_coaches:
        _follow(visit.app, visit.person.id, stamp)
    return visit


@st.fragment(run_every=SECONDS)
def _follow(app: App, person_id: int, stamp: Stamp) -> None:
    if app.rights_stamp(person_id) != stamp:
        st.rerun()
