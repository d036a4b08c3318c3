"""The people and teams of the academy, for administrators: find, change, invite."""

import streamlit as st

from scorecard.ui.erasure_form import erasure_form, show_erased
from scorecard.ui.invite_form import academy_invitations
from scorecard.ui.keeping import show_saved
from scorecard.ui.people_account import signing_in
from scorecard.ui.people_erasures import waiting_erasures
from scorecard.ui.people_list import (
    back_to_everybody,
    linked_page,
    linked_person,
    show_people,
    wanted_people,
)
from scorecard.ui.people_merge import merge_form
from scorecard.ui.people_words import people_sentence, person_sentence
from scorecard.ui.person_form import person_form
from scorecard.ui.place_forms import offer_place_back, place_forms
from scorecard.ui.team_form import team_forms
from scorecard.ui.visit import this_visit
from scorecard.views.people import people_view

visit = this_visit()
text = visit.text

person = linked_person(visit)
if person:
    st.title(person_sentence(visit, person), anchor=False)
    back_to_everybody(visit)
    offer_place_back(visit, person)
    show_saved(visit)
    about, around = st.columns(2, gap="large")
    with about:
        st.header(text("people-about"), anchor=False)
        person_form(visit, person)
        st.header(text("people-signing-in"), anchor=False)
        signing_in(visit, person)
    with around:
        st.header(text("people-places"), anchor=False)
        place_forms(visit, person, visit.frame.teams)
        merge_form(visit, person)
        erasure_form(visit, person)
    st.stop()

heading = st.container()
show_saved(visit)
show_erased(visit)
waiting_erasures(visit)
academy_invitations(visit)
wanted = wanted_people(visit)
view = visit.look(lambda sight: people_view(sight, wanted, page=linked_page()))
with heading:
    st.title(people_sentence(visit, view), anchor=False)
show_people(visit, view)
st.header(text("people-teams-heading"), anchor=False)
team_forms(visit)
