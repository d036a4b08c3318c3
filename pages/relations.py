"""Does this move that? Two metrics over each other, and what that does not mean."""

import streamlit as st

from scorecard.ui.live import live_visit
from scorecard.ui.markdown import plain
from scorecard.ui.pickers import choosing_places, pick_team
from scorecard.ui.relation_charts import show_all_lags, show_relation
from scorecard.ui.relation_pickers import pick_metrics, pick_whose, wanted_metrics
from scorecard.ui.relation_words import empty_words, relation_sentence, relation_words
from scorecard.views.relations import relations_view
from scorecard.views.whose import WhoseKind, whose_view

visit = live_visit()
text = visit.text

heading = st.container()
team_place, whose_place = choosing_places(visit)
with team_place:
    team = pick_team(visit)
with whose_place:
    offered = visit.look(lambda sight: whose_view(sight, team.id if team else None))
    whose = pick_whose(visit, offered)
if whose is None:
    heading.title(text("relations-nothing"), anchor=False)
    st.info(text("common-no-team"))
    st.stop()

first, second, lag = wanted_metrics()
view = visit.look(lambda sight: relations_view(sight, whose, first=first, second=second, lag=lag))
pick_metrics(visit, view)
together = whose.kind is WhoseKind.MEMBERS
with heading:
    st.title(plain(relation_sentence(visit, view)), anchor=False)
    st.caption(text("relations-intro"))
if view.first is None or view.second is None:
    for line in empty_words(visit, view, together=together):
        st.info(plain(line))
    st.stop()

for line in relation_words(visit, view.relation):
    st.write(plain(line))
if together:
    st.caption(text("relations-per-member-why"))
show_relation(visit, view, team, whose)
show_all_lags(visit, view)
