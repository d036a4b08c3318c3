"""Goals of oneself, a team or the academy: what is open, what waits, and what was learnt."""

from functools import partial

import streamlit as st

from scorecard.ui.deeds import do_wanted
from scorecard.ui.goal_board import Places, opened_goal, show_open, show_past, show_waiting
from scorecard.ui.goal_done import show_done
from scorecard.ui.goal_form import goal_form
from scorecard.ui.goal_lessons import show_lessons, wanted_lessons
from scorecard.ui.goal_owner import pick_owner
from scorecard.ui.goal_pick import chosen_about, is_asked_for, place_of_next
from scorecard.ui.goal_title import goals_sentence
from scorecard.ui.goal_words import goal_name
from scorecard.ui.live import live_visit
from scorecard.views.goals import goals_view

visit = live_visit()
text, done = visit.text, do_wanted(visit)

heading = st.container()
owner = pick_owner(visit)
if owner is None:
    st.info(text("common-no-team"))
    st.stop()
whose = owner
answer = st.container()
view = visit.look(
    lambda sight: goals_view(
        sight,
        whose,
        wanted=wanted_lessons(),
        chosen=chosen_about(),
        called=partial(goal_name, visit),
    )
)

with heading:
    st.title(goals_sentence(visit, view), anchor=False)
with answer:
    show_done(visit, done, view.owner)

places: Places = {}
goals, beside = st.columns([3, 2], gap="large")
with goals:
    standing = st.container()
    show_open(visit, view, opened_goal(view, done))
    show_waiting(visit, view, places)
    show_past(visit, view, places)
with beside:
    show_lessons(visit, view)
after = places.get(place_of_next())
if view.may_set and after:
    with after:
        goal_form(visit, view)
elif view.may_set:
    with standing, st.expander(text("goals-set"), expanded=is_asked_for() or not view.goals):
        goal_form(visit, view)
