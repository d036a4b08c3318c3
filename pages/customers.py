"""Customers: what becomes of contacts, on which steps they stand, and what they say."""

from functools import partial

import streamlit as st

from scorecard.reporting.relation_pictures import together_address
from scorecard.ui.customer_charts import show_feedback, show_funnel, show_pipeline
from scorecard.ui.customer_pickers import pick_months
from scorecard.ui.customer_words import customers_sentence, names_of
from scorecard.ui.live import live_visit
from scorecard.ui.markdown import plain
from scorecard.ui.pickers import choosing_places, pick_team
from scorecard.ui.relation_pickers import pick_whose
from scorecard.views.customers import customers_view
from scorecard.views.whose import WhoseKind, whose_view

visit = live_visit()
text, known = visit.text, visit.app.academy.customers

heading = st.container()
team_place, whose_place = choosing_places(visit)
with team_place:
    team = pick_team(visit)
with whose_place:
    # A team's customers are those of its members, too; so here it is not asked which.
    everybody = visit.look(lambda sight: whose_view(sight, team.id if team else None))
    whose = pick_whose(visit, [w for w in everybody if w.kind is not WhoseKind.MEMBERS])
if whose is None:
    heading.title(text("nav-customers"), anchor=False)
    st.info(text("common-no-team"))
    st.stop()
period = pick_months(visit)

view = visit.look(lambda sight: customers_view(sight, whose, period))
heading.title(plain(customers_sentence(visit, view, period)), anchor=False)
if not known.every:
    st.info(text("customers-none-here"))
    st.stop()
if view.is_empty:
    st.info(plain(text("customers-empty", metrics=names_of(visit, known.every))))
    st.stop()

asked = {"over": period.code} if period else {}
picture = partial(together_address, "customers", team, whose, **asked)
show_funnel(visit, view, picture)
show_pipeline(visit, view, picture)
show_feedback(visit, view, picture)
