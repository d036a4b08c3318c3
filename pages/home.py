"""Home: what needs me now, my curves in small, my team's rocket, and the latest joys."""

import streamlit as st

from scorecard.ui.celebration_waiting import show_waiting
from scorecard.ui.deeds import do_wanted
from scorecard.ui.fanfare import show_fanfare
from scorecard.ui.home_parts import (
    show_latest,
    show_needs,
    show_no_team,
    show_rocket,
    show_sparklines,
)
from scorecard.ui.home_teams import show_teams
from scorecard.ui.home_words import home_sentence
from scorecard.ui.live import live_visit
from scorecard.ui.step_list import show_own_steps
from scorecard.views.home import home_view

visit = live_visit(only_coaches=True)
done = do_wanted(visit)
view = visit.look(home_view)

st.title(home_sentence(visit, view), anchor=False)
show_needs(visit, view)
show_own_steps(visit, view.steps, done)
show_fanfare(visit, view.fanfare)
show_waiting(visit, [reached for reached in view.waiting if reached not in view.fanfare])

if visit.frame.own_team:
    mine, ours = st.columns([3, 2], gap="large")
    with mine:
        show_sparklines(visit, view)
    with ours:
        show_rocket(visit, view)
show_teams(visit, view.teams)
if visit.frame.own_team or visit.frame.coached:
    show_latest(visit, view)
if not visit.frame.teams:
    show_no_team(visit)
