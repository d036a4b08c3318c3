"""A team company in numbers: its metrics and goals, and what its members share."""

from functools import partial

import streamlit as st

from scorecard.ui.celebration_waiting import show_waiting
from scorecard.ui.deeds import do_wanted
from scorecard.ui.entered import show_entered
from scorecard.ui.event_list import show_team_events
from scorecard.ui.goal_list import show_goals
from scorecard.ui.invite_form import team_invitations
from scorecard.ui.live import live_visit
from scorecard.ui.pickers import pick_team
from scorecard.ui.relation_links import show_ways_on
from scorecard.ui.sparklines import common_name, show_shared, wanted_of_shared
from scorecard.ui.step_list import show_team_steps
from scorecard.ui.team_metrics import show_team_metrics
from scorecard.ui.team_words import team_sentence
from scorecard.ui.year_pickers import link_to_year
from scorecard.views.celebrations import team_moments
from scorecard.views.team import team_view

visit = live_visit()
text, done = visit.text, do_wanted(visit)

heading = st.container()
team = pick_team(visit)
if team is None:
    st.info(text("common-no-team"))
    st.stop()
team_id = team.id
wanted = wanted_of_shared()
called = partial(common_name, visit)
view = visit.look(lambda sight: team_view(sight, team_id, shared=wanted, called=called))

with heading:
    st.title(team_sentence(visit, view), anchor=False)
    show_entered(visit, view)

show_waiting(visit, visit.look(lambda sight: team_moments(sight, team_id)))
goals, metrics = st.columns([2, 3], gap="large")
with goals:
    st.header(text("team-goals"), anchor=False)
    show_goals(visit, view.goals)
    show_team_steps(visit, team_id, done)
    show_team_events(visit, team_id)
with metrics:
    st.header(text("team-metrics"), anchor=False)
    show_team_metrics(visit, view)
    link_to_year(visit, team)
    show_ways_on(visit, team=team.key, whose="team")

st.header(text("team-shared"), anchor=False)
if not view.shared:
    st.info(text("team-no-shared"))
show_shared(visit, view)
team_invitations(visit, team_id)
