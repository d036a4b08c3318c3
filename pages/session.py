"""One's own answers, process after process, before the team talks about its dots."""

import streamlit as st

from scorecard.actions.answering import give_answer
from scorecard.ui.answer_form import answer_fields, forget_touched, touched_answer
from scorecard.ui.answer_steps import at_step, go_on, show_steps
from scorecard.ui.answer_undo import offer_undo, remember_answer, show_kept
from scorecard.ui.answer_words import answer_sentence, show_meaning, show_promise
from scorecard.ui.notices import show_refusal
from scorecard.ui.pickers import pick_half_year
from scorecard.ui.visit import this_visit
from scorecard.views.answering import answering_view

visit = this_visit()
text = visit.text
heading = st.container()
view = visit.look(answering_view)
if not view.is_open:
    st.title(text("answer-closed-title"), anchor=False)
    st.info(text("answer-closed"))
    st.stop()
half_year = pick_half_year(visit, view.half_years, start=view.half_year)
view = visit.look(lambda sight: answering_view(sight, half_year))
place = f"{view.team.id}/{half_year}"

# Write, then read, then draw: a touch is kept before anything shows it.
promise, answer = st.container(), st.container()
undone = offer_undo(visit, half_year, answer)
code = at_step(view)
given = None if undone else touched_answer(place, code)
refused = None
if given:
    refused = visit.perform(
        lambda act: give_answer(act, half_year, given), form="answer", content=(place, given)
    )
if given or undone:
    view = visit.look(lambda sight: answering_view(sight, half_year))
if refused:
    forget_touched(code)
    with answer:
        show_refusal(refused, text)
elif given:
    remember_answer(half_year, given)
    code = go_on(view, after=given)

with heading:
    st.title(answer_sentence(visit, view), anchor=False)
with promise:
    show_promise(visit, view)
shown = view.of(code)
with st.container(key="answering"):
    show_steps(visit, view)
    show_meaning(visit, shown)
    answer_fields(visit, place, shown)
    if given and not refused:
        show_kept(visit, given)
