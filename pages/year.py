"""The grid of a year: months and metrics, every cell stored as soon as it is left."""

import streamlit as st

from scorecard.ui.away_form import away_form
from scorecard.ui.celebration_taken_back import show_taken_back
from scorecard.ui.links import link_to
from scorecard.ui.visit import this_visit
from scorecard.ui.year_cells import typing
from scorecard.ui.year_grid import show_disputes, show_grid, show_saved
from scorecard.ui.year_paste import paste_form, paste_in
from scorecard.ui.year_pickers import linked_year, pick_owner, pick_year
from scorecard.ui.year_saving import asked, keep_mine, keep_theirs, save_typed, take_last_back
from scorecard.ui.year_words import year_sentence
from scorecard.views.year import year_view

visit = this_visit()
text = visit.text

heading = st.container()
with st.container(horizontal=True, vertical_alignment="bottom"):
    team_id = pick_owner(visit)
    view = visit.look(lambda sight: year_view(sight, linked_year(), team_id=team_id))
    year = pick_year(visit, view)
answer = st.container()
if year != view.year:
    view = visit.look(lambda sight: year_view(sight, year, team_id=team_id))

# Write, then read, then draw: what was asked by a touch comes before what was typed.
what, cell = asked()
undone = False
with answer:
    if what == "undo":
        undone = take_last_back(visit, view)
    elif what == "paste":
        paste_in(visit, view)
    elif what == "mine" and cell:
        keep_mine(visit, view, cell)
    elif what == "theirs" and cell:
        keep_theirs(cell)
    if (view.may_enter and save_typed(visit, view)) or what:
        view = visit.look(lambda sight: year_view(sight, year, team_id=team_id))

with heading:
    st.title(year_sentence(visit, view), anchor=False)
if not view.columns:
    st.info(text("year-no-metrics"))
    st.stop()
with answer:
    show_disputes(visit, view, typing())
    show_taken_back()
show_saved(visit, view, undone=undone)
show_grid(visit, view, typing())
st.caption(text("year-how"))
if view.may_enter:
    paste_form(visit, view)
    if team_id is None:
        away_form(visit)
link_to("month" if team_id is None else "team", text("year-back"), icon=":material/show_chart:")
