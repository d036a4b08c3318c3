"""My month: at most five fields, and under them one curve for each metric."""

import streamlit as st

from scorecard.ui.celebration_taken_back import show_taken_back
from scorecard.ui.fanfare import show_fanfare
from scorecard.ui.links import link_to
from scorecard.ui.month_beside import show_beside_form
from scorecard.ui.month_curves import show_own_curves
from scorecard.ui.month_form import month_form
from scorecard.ui.month_saving import save_month
from scorecard.ui.month_words import month_sentence
from scorecard.ui.pickers import pick_month
from scorecard.ui.relation_links import show_ways_on
from scorecard.ui.undo import offer_undo
from scorecard.ui.visit import this_visit
from scorecard.views.month import month_view
from scorecard.views.sharing import who_sees

visit = this_visit()
text = visit.text

heading, fanfare = st.container(), st.container()
first = visit.look(month_view)
audiences = visit.look(who_sees)
if not first.metrics:
    st.title(text("month-state-no-metrics"), anchor=False)
    st.info(text("month-no-metrics"))
    link_to("scorecard", text("month-first-metric"), icon=":material/add:")
    st.stop()
form_place, curves = st.columns([2, 3], gap="large")
with form_place:
    month = pick_month(visit, first.months, due=first.month)
    answer = st.container()

# Write, then read, then draw: undo and the form run before anything is shown of the month.
undone = offer_undo(visit, month, answer)
view = first
if undone or month != first.month:
    view = visit.look(lambda sight: month_view(sight, month))
with form_place:
    place = st.empty()
    with place.container():
        sent = month_form(visit, view, audiences) if view.may_enter else None
if sent:
    save_month(visit, month, sent, answer)
with answer:
    show_taken_back()
with form_place:
    show_beside_form(visit, view)

with heading:
    st.title(month_sentence(visit, view), anchor=False)
with fanfare:
    show_fanfare(visit, view.fanfare)
with curves:
    show_own_curves(visit, view, audiences)
    show_ways_on(visit, whose="me")
