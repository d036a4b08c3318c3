"""What people set about themselves: name, language and time zone."""

import streamlit as st

from scorecard.actions.own_settings import change_own_name, set_time_zone
from scorecard.domain.clock import time_zones
from scorecard.domain.people import Person
from scorecard.ui.name_form import accept_newer_name, name_form, saved_just_now, start_name_anew
from scorecard.ui.notices import show_refusal
from scorecard.ui.pick_language import pick_language
from scorecard.ui.visit import Visit

AS_THE_ACADEMY = ""


def show_settings(visit: Visit, person: Person) -> None:
    """Show the settings, and keep what is changed in them."""
    _name(visit, person)
    pick_language(visit, key="me-language")
    _time_zone(visit, person)


def _name(visit: Visit, person: Person) -> None:
    given = name_form(visit, person)
    if given is None:
        if saved_just_now():
            st.success(visit.text("me-saved"), icon=":material/check_circle:")
        return
    refused = visit.perform(
        lambda act: change_own_name(act, given.name, version=given.version),
        form="name",
        content=given,
    )
    if refused is None:
        start_name_anew()
        st.rerun()
    show_refusal(refused, visit.text)
    accept_newer_name(refused)


def _time_zone(visit: Visit, person: Person) -> None:
    text, stored = visit.text, person.time_zone or AS_THE_ACADEMY
    academys = text("me-time-zone-academy", zone=_shown(visit.app.academy.settings.time_zone))
    # A zone that has gone out of use stays until another is chosen.
    zones = dict.fromkeys((AS_THE_ACADEMY, stored, *time_zones()))
    chosen = st.selectbox(
        text("me-time-zone"),
        list(zones),
        index=list(zones).index(stored),
        format_func=lambda zone: _shown(zone) if zone else academys,
        key=f"time-zone-{stored or 'academy'}",
        width=420,
    )
    st.caption(text("me-time-zone-what"))
    if chosen == stored:
        return
    refused = visit.perform(
        lambda act: set_time_zone(act, chosen or None, version=person.version),
        form="time-zone",
        content=(chosen, person.version),
    )
    if refused is None:
        st.rerun()
    show_refusal(refused, visit.text)


def _shown(zone: str) -> str:
    return zone.replace("_", " ")
