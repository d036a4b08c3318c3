"""Teams side by side: dots with change and completeness, and their totals over time."""

import streamlit as st

from scorecard.domain.comparing import Alignment
from scorecard.ui.compare_charts import show_heat_map, show_totals
from scorecard.ui.compare_pickers import pick_age, pick_alignment, pick_archived
from scorecard.ui.compare_words import compare_sentence
from scorecard.ui.live import live_visit
from scorecard.ui.pickers import pick_half_year
from scorecard.views.compare import compare_view

visit = live_visit()
text = visit.text

heading = st.container()
with st.container(horizontal=True, vertical_alignment="bottom"):
    alignment = pick_alignment(visit)
    archived = pick_archived(visit)
choices = visit.look(lambda sight: compare_view(sight, archived=archived))
if not choices.over_time:
    st.title(text("compare-state-empty"), anchor=False)
    st.info(text("compare-empty"))
    st.stop()
half_year, age = choices.half_year, choices.age
if alignment is Alignment.AGE:
    age = pick_age(visit, choices.ages)
else:
    half_year = pick_half_year(visit, choices.half_years)
view = choices
if alignment is Alignment.AGE or half_year != choices.half_year:
    view = visit.look(
        lambda sight: compare_view(
            sight, alignment=alignment, half_year=half_year, age=age, archived=archived
        )
    )

with heading:
    st.title(compare_sentence(visit, view), anchor=False)
order = "ranked" if visit.app.academy.settings.policies.rank_teams else "by-age"
st.caption(f"{text('compare-how-to-read')} {text(f'compare-order-{order}')}")
show_heat_map(visit, view, archived=archived)

st.header(text("compare-over-time"), anchor=False)
show_totals(visit, view, archived=archived)
