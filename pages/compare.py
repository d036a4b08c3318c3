"""Teams side by side: dots with change and completeness, and their totals over time."""

from functools import partial

import streamlit as st

from scorecard.charts.heat_map import heat_map_chart
from scorecard.charts.heat_map_rows import heat_map_alt, heat_map_rows
from scorecard.charts.totals import totals_alt, totals_chart, totals_rows
from scorecard.domain.comparing import Alignment
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.compare_pickers import pick_age, pick_alignment, pick_archived
from scorecard.ui.compare_words import compare_sentence
from scorecard.ui.markdown import plain
from scorecard.ui.pickers import pick_half_year
from scorecard.ui.visit import this_visit
from scorecard.views.compare import compare_view

visit = this_visit()
text, academy = visit.text, visit.app.academy

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
order = "ranked" if academy.settings.policies.rank_teams else "by-age"
st.caption(f"{text('compare-how-to-read')} {text(f'compare-order-{order}')}")
with st.container(key="wide-chart"):
    show_chart(
        heat_map_chart(view.rows, academy.model, academy.calendar, text, dark=visit.dark),
        alt=heat_map_alt(view.rows, text),
        key="heat-map",
    )
rows = partial(heat_map_rows, view.rows, academy.model, academy.calendar, text)
numbers_of(rows, text, key="heat-map-numbers")

st.header(text("compare-over-time"), anchor=False)
lines = view.histories
show_chart(
    totals_chart(lines, alignment, academy.calendar, text, dark=visit.dark),
    alt=totals_alt(lines, text),
    key="totals",
)
st.caption(plain(totals_alt(lines, text)))
rows = partial(totals_rows, lines, alignment, academy.calendar, text)
numbers_of(rows, text, key="totals-numbers")
