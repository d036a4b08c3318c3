"""Leading a team's dot session, from opening it to its next steps; made for a phone, too."""

import streamlit as st

from scorecard.ui.deeds import do_wanted
from scorecard.ui.lead_after import show_after
from scorecard.ui.lead_bar import show_bar, show_done
from scorecard.ui.lead_before import show_before
from scorecard.ui.lead_draft import accept_newer_dots
from scorecard.ui.lead_process import process_in_hand, show_lead_process
from scorecard.ui.lead_stations import show_seats, show_stations
from scorecard.ui.lead_words import lead_sentence
from scorecard.ui.live_session import follow_session
from scorecard.ui.pickers import pick_team
from scorecard.ui.visit import this_visit
from scorecard.views.dot_session import session_view
from scorecard.views.leading import leading_view

visit = this_visit()
# Write, then read, then draw: a touch does what its screen said, whatever others did meanwhile.
done = do_wanted(visit)
accept_newer_dots(done)

team = pick_team(visit, visit.frame.leads)
if team is None:
    st.info(visit.text("common-no-team"))
    st.stop()
team_id = team.id
follow_session(visit, team_id)
held = visit.look(lambda sight: session_view(sight, team_id))
heading, answer = st.container(), st.container()
with answer:
    show_done(visit, done, held)
if held is None:
    show_before(visit, team, heading)
    st.stop()

at = process_in_hand(visit, held)
with heading:
    st.title(lead_sentence(visit, held, at), anchor=False)
work, around = st.columns([3, 2], gap="large")
with work:
    if at is not None:
        show_lead_process(visit, held, at)
    else:
        period = held.session.period
        show_after(visit, visit.look(lambda sight: leading_view(sight, team_id, period)))
with around:
    show_bar(visit, held)
    show_seats(visit, held)
    show_stations(visit, held)
