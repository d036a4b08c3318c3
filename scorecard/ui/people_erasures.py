"""Who asks to be erased, before everything else on the page of people."""

import streamlit as st

from scorecard.domain.clock import today_in
from scorecard.ui.markdown import plain
from scorecard.ui.people_list import open_person
from scorecard.ui.visit import Visit
from scorecard.views.erasing import erasure_requests


def waiting_erasures(visit: Visit) -> None:
    """Show whoever waits to be erased, longest first, with the way to them."""
    asked = visit.look(erasure_requests)
    if not asked:
        return
    text, zone = visit.text, visit.app.academy.settings.time_zone
    with st.container(border=True, key="erasures", gap="xsmall"):
        st.subheader(text("people-erasures", count=len(asked)), anchor=False)
        for one in asked:
            day = today_in(zone, one.request.asked_at)
            label = plain(text("people-erasure-since", name=one.person.name, day=day))
            open_person(label, one.person, ":material/person_remove:", key="erasure")
