"""A team's rocket in one half-year, and the process that was chosen in it."""

import streamlit as st

from scorecard.actions.dotting import set_dots
from scorecard.ui.dots_form import dots_form, keep_typed
from scorecard.ui.notices import show_refusal
from scorecard.ui.pick_process import chosen_process, pick_process
from scorecard.ui.pickers import choosing_places, pick_half_year, pick_team
from scorecard.ui.process_panel import show_history, show_process
from scorecard.ui.report_links import report_links
from scorecard.ui.rocket_parts import show_other_part
from scorecard.ui.rocket_picture import show_rocket
from scorecard.ui.rocket_words import rocket_sentence
from scorecard.ui.visit import this_visit
from scorecard.views.rocket import process_view, rocket_view

visit = this_visit()
text = visit.text
code = chosen_process(visit.app.academy.model)

heading = st.container()
team_place, period_place = choosing_places(visit)
with team_place:
    team = pick_team(visit)
if team is None:
    st.info(text("common-no-team"))
    st.stop()
team_id = team.id
view = visit.look(lambda sight: rocket_view(sight, team_id))
with period_place:
    half_year = pick_half_year(visit, view.half_years)
if show_other_part(visit, view.team, half_year, heading):
    st.stop()

# Write, then read, then draw: the form stands beside the rocket but runs before it.
picture, panel = st.columns([3, 2], gap="large")
with panel:
    code = pick_process(visit)
    meaning = st.container()
    if half_year != view.half_year:
        view = visit.look(lambda sight: rocket_view(sight, team_id, half_year))
    process = visit.look(lambda sight: process_view(sight, view, code))
    given = dots_form(visit, view, process) if view.may_set else None
    answer = st.container()
    history = st.expander(text("rocket-history"), key="history")
if given:
    refused = visit.perform(
        lambda act: set_dots(act, team_id, half_year, given),
        form="dots",
        content=(team_id, half_year, given),
    )
    with answer:
        if refused:
            show_refusal(refused, text)
        else:
            st.success(text("rocket-saved"), icon=":material/check_circle:")
    view = visit.look(lambda sight: rocket_view(sight, team_id, half_year))
    process = visit.look(lambda sight: process_view(sight, view, code))
    keep_typed(view, process)

with heading:
    st.title(rocket_sentence(visit, view), anchor=False)
with picture:
    show_rocket(visit, view, chosen=code)
    report_links(view.team, view.half_year, text)
with meaning:
    show_process(visit, process, in_form=view.may_set)
with history:
    show_history(visit, process)
