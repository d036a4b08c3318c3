"""A team's dot session on the wall, for the whole room: one thing at a time, and huge."""

import streamlit as st

from scorecard.ui.live_session import follow_session
from scorecard.ui.visit import this_visit
from scorecard.ui.wall_joining import show_joining
from scorecard.ui.wall_keys import do_what_was_pressed, show_keys, shows_who_is_here
from scorecard.ui.wall_process import show_process
from scorecard.ui.wall_revealed import show_revealed
from scorecard.ui.wall_summary import show_summary
from scorecard.ui.wall_team import session_on_wall, show_no_session, wall_team
from scorecard.views.session_summary import session_summary

visit = this_visit()
team = wall_team(visit)
if team is None:
    st.stop()
team_id = team.id
follow_session(visit, team_id)

# Write, then read, then draw.
refused = do_what_was_pressed(visit)
view = session_on_wall(visit, team_id)
if view is None:
    show_no_session(visit, team)
    st.stop()

with st.container(key="wall", gap="small"):
    if shows_who_is_here(view):
        show_joining(visit, view)
    elif view.at is None or not view.is_open:
        half_year = view.session.period
        found = visit.look(lambda sight: session_summary(sight, team_id, half_year))
        show_summary(visit, view, found)
    elif view.at.revealed is None:
        show_process(visit, view, view.at)
    else:
        show_revealed(visit, view, view.at, view.at.revealed)
    show_keys(visit, view, refused)
