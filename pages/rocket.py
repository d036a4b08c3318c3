"""A team's rocket in one half-year, and the process that was chosen in it."""

import streamlit as st

from scorecard.ui.deeds import do_wanted
from scorecard.ui.dots_form import keep_typed
from scorecard.ui.outside_voice import show_outside
from scorecard.ui.pick_process import pick_process
from scorecard.ui.pickers import choosing_places, pick_team
from scorecard.ui.process_forms import fill_in, process_forms
from scorecard.ui.reconfirm_list import show_reconfirm_list
from scorecard.ui.replay import pick_from_life, show_picture
from scorecard.ui.rocket_parts import show_other_part
from scorecard.ui.rocket_words import rocket_sentence
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
    forms = process_forms(visit, view, process)
if forms.sent or forms.aimed:
    view = visit.look(lambda sight: rocket_view(sight, team_id, view.half_year))
    process = visit.look(lambda sight: process_view(sight, view, code))
if forms.sent:
    keep_typed(view, process)

with heading:
    st.title(rocket_sentence(visit, view), anchor=False)
with asked:
    show_reconfirm_list(visit, visit.look(lambda sight: reconfirm_view(sight, view)), said)
with picture:
    show_picture(visit, view, life, chosen=code)
fill_in(visit, forms, view, process)
show_outside(visit, view.team, view.half_year)
