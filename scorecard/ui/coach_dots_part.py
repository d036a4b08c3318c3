"""The coach's part of the rocket page: the coach's own dots, one's last slip, and sharing."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.coach_sharing import take_back_coach_dots
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.ui.coach_dots_form import Kept, coach_fields, coach_note
from scorecard.ui.coach_sharing import offer_sharing, share_if_asked, show_who_sees
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.coach_dots import CoachDotsView, CoachRating, coach_dots_view

_LAST = "last-coach-dots"


def show_coach_dots(
    visit: Visit, team: Team, half_year: Period, heading: DeltaGenerator, kept: Sequence[Kept]
) -> None:
    """Show what the coach gives to each process; `kept` is what a touch just came to."""
    for one in kept:
        if one.rating:
            st.session_state[_LAST] = one.rating
    promise, notices = st.container(), st.container()
    undone = _take_back(visit, notices)
    view = visit.look(lambda sight: coach_dots_view(sight, team.id, half_year))
    view, refused = share_if_asked(visit, view)
    with heading:
        st.title(plain(_title(visit, view)), anchor=False)
    with promise:
        show_who_sees(visit, view)
    with notices:
        for one in kept:
            if one.refused:
                show_refusal(one.refused, visit.text, about=one.process)
        if refused:
            show_refusal(refused, visit.text)
    with st.container(key="coach-rating"):
        for rating in view.ratings:
            _show_row(visit, view, rating, undone=rating.process.code == undone)
    with st.container(key="coach-sharing"):
        offer_sharing(visit, view)


def _title(visit: Visit, view: CoachDotsView) -> str:
    done, text = view.completeness, visit.text
    period = text.period(view.half_year, visit.app.academy.calendar)
    team = view.team.name
    if done.is_full:
        return text("coach-dots-state-full", team=team, period=period, of=done.of)
    if not done.given:
        return text("coach-dots-state-none", team=team, period=period)
    return text("coach-dots-state-some", team=team, period=period, count=done.given, of=done.of)


def _show_row(visit: Visit, view: CoachDotsView, rating: CoachRating, *, undone: bool) -> None:
    choice, note, state = st.columns([5, 5, 2], gap="small")
    with choice:
        coach_fields(visit, view, rating)
    with note:
        coach_note(visit, rating.process.code)
    # The place is there before anything stands in it: no choice moves under a thumb.
    with state, st.container(horizontal=True, vertical_alignment="center"):
        if undone:
            st.caption(visit.text("coach-dots-undone"))
        elif rating.now and rating.now == st.session_state.get(_LAST):
            st.caption(visit.text("coach-dots-kept"))
            if not view.shared_on:
                st.button(visit.text("common-undo"), key="undo-coach-dots", type="tertiary")


def _take_back(visit: Visit, place: DeltaGenerator) -> str:
    """Take the last dots back if that was asked for; return the process, "" if it was not."""
    last = st.session_state.get(_LAST)
    if last is None or not st.session_state.get("undo-coach-dots"):
        return ""
    del st.session_state[_LAST]
    refused = visit.perform(
        lambda act: take_back_coach_dots(
            act, last.team_id, last.period, last.process, last.revision
        ),
        form="undo-coach-dots",
        content=last,
    )
    if refused:
        with place:
            show_refusal(refused, visit.text)
        return ""
    return str(last.process)
