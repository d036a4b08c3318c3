"""A team's rocket in one half-year, and the process that was chosen in it."""

import streamlit as st

from scorecard.ui.deeds import do_wanted
from scorecard.ui.dots_form import keep_typed
from scorecard.ui.dots_goals import keep_goals, show_goals
from scorecard.ui.outside_voice import show_outside
from scorecard.ui.pick_process import pick_process
from scorecard.ui.pickers import choosing_places, pick_team
from scorecard.ui.process_history import show_history
from scorecard.ui.process_panel import show_process
from scorecard.ui.reconfirm_list import show_reconfirm_list
from scorecard.ui.replay import is_played, pick_from_life, play
from scorecard.ui.report_links import report_links
from scorecard.ui.rocket_parts import show_other_part
from scorecard.ui.rocket_picture import show_rocket
from scorecard.ui.rocket_words import rocket_sentence
from scorecard.ui.setting_dots import set_in_form
from scorecard.ui.visit import this_visit
from scorecard.views.process import process_view
from scorecard.views.reconfirming import reconfirm_view
from scorecard.views.rocket import rocket_replay, rocket_view

visit = this_visit()
text = visit.text

heading = st.container()
team_place, period_place = choosing_places(visit)
with team_place:
    team = pick_team(visit)
if team is None:
    st.info(text("common-no-team"))
    st.stop()
team_id = team.id
said = do_wanted(visit)
life = visit.look(lambda sight: rocket_replay(sight, team_id))
with period_place:
    view = pick_from_life(visit, life)
if show_other_part(visit, view.team, view.half_year, heading):
    st.stop()

# Write, then read, then draw: the forms stand beside the rocket but run before it.
asked = st.container()
picture, panel = st.columns([3, 2], gap="large")
with panel:
    code = pick_process(visit, view.processes)
    process = visit.look(lambda sight: process_view(sight, view, code))
    meaning = st.container()
    sent = set_in_form(visit, view, process)
    with st.expander(text("dots-goal-heading"), key="goals"):
        goals = st.container()
        aimed = keep_goals(visit, view, process)
    history = st.expander(text("rocket-history"), key="history")
if sent or aimed:
    view = visit.look(lambda sight: rocket_view(sight, team_id, view.half_year))
    process = visit.look(lambda sight: process_view(sight, view, code))
if sent:
    keep_typed(view, process)

with heading:
    st.title(rocket_sentence(visit, view), anchor=False)
with asked:
    show_reconfirm_list(visit, visit.look(lambda sight: reconfirm_view(sight, view)), said)
with picture:
    if is_played(view):
        play(visit, life)
    else:
        show_rocket(visit, view, chosen=code)
        report_links(view.team, view.half_year, text)
with meaning:
    show_process(visit, view, process)
with goals:
    show_goals(visit, process)
with history:
    show_history(visit, process)
show_outside(visit, view.team, view.half_year)
