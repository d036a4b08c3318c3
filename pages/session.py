"""One's own answers, and the dot session on the phone: it follows what the wall shows."""

from functools import partial

import streamlit as st

from scorecard.ui.answer_form import keep_touched
from scorecard.ui.answer_part import show_answering
from scorecard.ui.answer_steps import show_steps
from scorecard.ui.answer_undo import remember_answer, show_answered
from scorecard.ui.deeds import do_wanted
from scorecard.ui.live_session import follow_session
from scorecard.ui.phone_answers import close_up, lead_on, own_answers, show_closed
from scorecard.ui.phone_join import come_by_link, show_strip, sitting_teams
from scorecard.ui.phone_step import look_elsewhere, phone_step, show_whereabouts
from scorecard.ui.phone_watch import watch
from scorecard.ui.phone_words import phone_sentence
from scorecard.ui.pickers import pick_team
from scorecard.ui.visit import this_visit
from scorecard.views.dot_session import session_view

visit = this_visit()
# Write, then read, then draw: a touch is kept before anything shows it.
come, kept, done = come_by_link(visit), keep_touched(visit), do_wanted(visit)
remember_answer(kept, done)
team = pick_team(visit, sitting_teams(visit))
heading, strip = st.container(), st.container()
if team is None:
    st.info(visit.text("common-no-team"))
    st.stop()
follow_session(visit, team.id, answers_of=visit.person.id)
held = visit.look(partial(session_view, team_id=team.id))
with strip:
    show_strip(visit, team, held, come, done)
if team != visit.frame.own_team:
    with heading:
        watch(visit, team.name, held)
    st.stop()

joined = held if held and held.is_here else None
view = own_answers(visit, joined)
if not view.is_open:
    with heading:
        show_closed(visit, joined)
    st.stop()
lead_on(view, kept, joined)
code = phone_step(view, joined)
near = close_up(visit, view, joined, code)
with heading:
    st.title(phone_sentence(visit, view, joined, near), anchor=False)
with st.container(key="answering"):
    show_answered(visit, kept, done)
    show_whereabouts(visit, joined, code)
    show_steps(visit, view, moved=look_elsewhere)
    show_answering(visit, view, code, joined=joined, near=near)
