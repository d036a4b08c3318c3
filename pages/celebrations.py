"""Celebrations: what waits and how it is planned, and the wall of what has been celebrated."""

import streamlit as st

from scorecard.ui.celebration_card import picture_refused
from scorecard.ui.celebration_form import show_others, waiting_forms
from scorecard.ui.celebration_wall import SHOWN, how_many, show_opened, show_wall
from scorecard.ui.celebration_words import celebrations_sentence
from scorecard.ui.deeds import do_wanted
from scorecard.ui.fanfare import show_fanfare
from scorecard.ui.live import live_visit
from scorecard.ui.notices import show_refusal
from scorecard.views.celebrations import celebrations_view
from scorecard.views.celebrations_alone import opened_view

visit = live_visit()
text, done = visit.text, do_wanted(visit)

heading, fanfare, answer = st.container(), st.container(), st.container()
if refused := (done.refused or picture_refused()):
    with answer:
        show_refusal(refused, text)
view = visit.look(lambda sight: celebrations_view(sight, most=how_many()))

# Write, then read, then draw: what was celebrated just now stands on the wall at once.
waiting = st.container()
with waiting:
    mine = [reached for reached in view.waiting if reached.may_celebrate]
    if waiting_forms(visit, mine, answer):
        view = visit.look(lambda sight: celebrations_view(sight, most=how_many()))
    show_others(visit, [reached for reached in view.waiting if not reached.may_celebrate])
opened = visit.look(lambda sight: opened_view(sight, most=SHOWN))

with heading:
    st.title(celebrations_sentence(visit, view), anchor=False)
with fanfare:
    show_fanfare(visit, view.fanfare, linked=False)
st.header(text("celebrations-wall"), anchor=False)
show_wall(visit, view)
show_opened(visit, opened)
