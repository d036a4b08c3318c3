"""Celebrations: what is reached and waits, and the wall of what has been celebrated."""

import streamlit as st

from scorecard.actions.celebrating import celebrate
from scorecard.ui.celebration_form import celebration_form, show_others
from scorecard.ui.celebration_wall import how_many, show_wall
from scorecard.ui.celebration_words import celebrations_sentence
from scorecard.ui.fanfare import show_fanfare
from scorecard.ui.live import live_visit
from scorecard.ui.notices import show_refusal
from scorecard.views.celebrations import celebrations_view

visit = live_visit()
text = visit.text

heading, fanfare, answer = st.container(), st.container(), st.container()
view = visit.look(lambda sight: celebrations_view(sight, most=how_many()))
waiting = st.container()

# Write, then read, then draw: a goal that was celebrated just now stands on the wall at once.
with waiting:
    mine = [reached for reached in view.waiting if reached.may_celebrate]
    for number, reached in enumerate(mine):
        place = st.empty()
        with place.container():
            story = celebration_form(visit, reached, expanded=number == 0)
        if story:
            goal_id = reached.judged.goal.id
            refused = visit.perform(
                lambda act, id=goal_id, told=story: celebrate(act, id, told),
                form=f"celebrate-{goal_id}",
                content=story,
            )
            with answer:
                if refused:
                    show_refusal(refused, text)
                else:
                    place.empty()
                    st.success(text("celebrations-saved"), icon=":material/celebration:")
                    view = visit.look(lambda sight: celebrations_view(sight, most=how_many()))

with waiting:
    show_others(visit, [reached for reached in view.waiting if not reached.may_celebrate])
with heading:
    st.title(celebrations_sentence(visit, view), anchor=False)
with fanfare:
    show_fanfare(visit, view.fanfare, linked=False)
st.header(text("celebrations-wall"), anchor=False)
show_wall(visit, view)
