"""Home: what needs me now, my curves in small, my team's rocket, and the latest joys."""

import streamlit as st

from scorecard.ui.celebration_wall import show_celebrated
from scorecard.ui.fanfare import show_fanfare
from scorecard.ui.home_parts import show_coached, show_needs, show_rocket, show_sparklines
from scorecard.ui.home_words import home_sentence
from scorecard.ui.visit import this_visit
from scorecard.views.home import home_view

visit = this_visit()
text = visit.text
view = visit.look(home_view)

st.title(home_sentence(visit, view), anchor=False)
show_needs(visit, view)
show_fanfare(visit, view.month.fanfare)

mine, ours = st.columns([1, 1], gap="large")
with mine:
    show_sparklines(visit, view)
    st.subheader(text("home-latest"), anchor=False)
    if not view.latest:
        st.info(text("celebrations-wall-empty"))
    for reached in view.latest:
        show_celebrated(visit, reached)
with ours:
    show_rocket(visit, view)
    show_coached(visit, view)
