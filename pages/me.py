"""Oneself: settings, signing in, who saw one's numbers, one's data, and what was done."""

import streamlit as st

from scorecard.ui.markdown import plain
from scorecard.ui.me_calendar import show_calendar
from scorecard.ui.me_data import show_erasure, show_own_data
from scorecard.ui.me_deeds import earlier_than, show_deeds
from scorecard.ui.me_identities import show_identities
from scorecard.ui.me_looks import show_changes, show_looks
from scorecard.ui.me_settings import show_settings
from scorecard.ui.me_sign_ins import show_sign_ins, show_ways_in, this_browser
from scorecard.ui.visit import this_visit
from scorecard.views.calendar import own_feed
from scorecard.views.erasing import own_erasure_request
from scorecard.views.looks import looks_view
from scorecard.views.me import me_view

visit = this_visit()
text = visit.text
here, before = this_browser(), earlier_than()
view = visit.look(lambda sight: me_view(sight, now=visit.app.now(), here=here, before=before))
looks = visit.look(looks_view)
asked, feed = visit.look(own_erasure_request), visit.look(own_feed)

st.title(plain(view.person.name), anchor=False)
st.caption(plain(view.person.email))
settings, places = st.columns(2, gap="large")
with settings:
    st.header(text("me-settings"), anchor=False)
    show_settings(visit, view.person)
    show_calendar(visit, feed)
with places:
    st.header(text("me-sign-ins", count=len(view.sign_ins)), anchor=False)
    show_ways_in(visit)
    show_sign_ins(visit, view.sign_ins)
    show_identities(visit, here=here)

seen, changed = st.columns(2, gap="large")
with seen:
    show_looks(visit, looks)
with changed:
    show_changes(visit, looks)

data, erasure = st.columns(2, gap="large")
with data:
    show_own_data(visit)
with erasure:
    show_erasure(visit, asked)

st.header(text("me-deeds"), anchor=False)
show_deeds(visit, view, before)
