"""Oneself: name, language, password, where one is signed in, and what was done."""

import streamlit as st

from scorecard.actions.own_settings import change_own_name
from scorecard.ui.links import link_out
from scorecard.ui.markdown import plain
from scorecard.ui.me_deeds import earlier_than, show_deeds
from scorecard.ui.me_identities import show_identities
from scorecard.ui.me_sign_ins import show_sign_ins, this_browser
from scorecard.ui.name_form import accept_newer_name, name_form, saved_just_now, start_name_anew
from scorecard.ui.notices import show_refusal
from scorecard.ui.pick_language import pick_language
from scorecard.ui.visit import this_visit
from scorecard.views.me import me_view

visit = this_visit()
text = visit.text
here, before = this_browser(), earlier_than()
view = visit.look(lambda sight: me_view(sight, now=visit.app.now(), here=here, before=before))

st.title(plain(view.person.name), anchor=False)
st.caption(plain(view.person.email))
settings, places = st.columns(2, gap="large")
with settings:
    st.header(text("me-settings"), anchor=False)
    given = name_form(visit, view.person)
    answer = st.container()
    pick_language(visit, key="me-language")
    link_out("/account/password", text("me-change-password"))
if given:
    refused = visit.perform(
        lambda act: change_own_name(act, given.name, version=given.version),
        form="name",
        content=given,
    )
    if refused:
        with answer:
            show_refusal(refused, text)
        accept_newer_name(refused)
    else:
        start_name_anew()
        st.rerun()
elif saved_just_now():
    answer.success(text("me-saved"), icon=":material/check_circle:")

with places:
    st.header(text("me-sign-ins", count=len(view.sign_ins)), anchor=False)
    show_sign_ins(visit, view.sign_ins)
    show_identities(visit, here=here)
st.header(text("me-deeds"), anchor=False)
show_deeds(visit, view, before)
