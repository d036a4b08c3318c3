"""A person's places in teams: the days and the role of each, and a new one."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from scorecard.actions.memberships import MembershipGiven, add_membership, change_membership
from scorecard.actions.mistaken_places import remove_membership
from scorecard.domain.people import Role, Team
from scorecard.ui.drafts import begin_draft, draft_key
from scorecard.ui.keeping import EARLIEST, LATEST, date_format, just_saved, save
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.people_words import place_words
from scorecard.ui.person_form import role_field
from scorecard.ui.visit import Visit
from scorecard.views.people import PersonView, Place

_REMOVED = "place-removed"


def place_forms(visit: Visit, view: PersonView, teams: Sequence[Team]) -> None:
    """Show every place for changing it, the latest first, and a form for one more."""
    if not view.places:
        st.caption(visit.text("people-no-places"))
    for place in view.places:
        with st.expander(plain(place_words(visit, place)), key=f"place-{place.membership.id}"):
            _place_form(visit, place)
    going = [team for team in teams if team.archived is None]
    if going:
        with st.expander(
            visit.text("people-add-place"), icon=":material/add:", key=f"add-place-{view.person.id}"
        ):
            _new_place_form(visit, view, going)


def _place_form(visit: Visit, place: Place) -> None:
    held, form = place.membership, f"membership-{place.membership.id}"
    stored = {"role": held.role, "first": held.first, "last": held.last}
    version = begin_draft(form, held.version, stored)
    with st.form(f"{form}-form", border=False):
        role, first, last = _fields(visit, form)
        sent = st.form_submit_button(visit.text("common-save"), key=f"save-{form}")
        wrong = st.form_submit_button(
            visit.text("people-remove-place"), type="tertiary", key=f"remove-{form}"
        )
    if wrong:
        _remove(visit, place)
    elif sent and first:
        given = MembershipGiven(role, first, last, version)
        save(visit, lambda act: change_membership(act, held.id, given), form=form, content=given)


def _remove(visit: Visit, place: Place) -> None:
    held, form = place.membership, f"remove-{place.membership.id}"
    refused = visit.perform(
        lambda act: remove_membership(act, held.id, held.version), form=form, content=held
    )
    if refused:
        show_refusal(refused, visit.text)
        return
    st.session_state[_REMOVED] = place
    st.rerun()


def offer_place_back(visit: Visit, view: PersonView) -> None:
    """Say that a place was removed and offer it back, until something else is saved."""
    if just_saved():
        st.session_state.pop(_REMOVED, None)
    place: Place | None = st.session_state.get(_REMOVED)
    if place is None or place.membership.person_id != view.person.id:
        return
    held = place.membership
    with st.container(horizontal=True, vertical_alignment="center", key="place-removed"):
        st.success(
            plain(visit.text("people-place-removed", team=place.team.name)),
            icon=":material/delete:",
        )
        pressed = st.button(visit.text("common-undo"), key=f"place-back-{held.id}")
    if pressed:
        del st.session_state[_REMOVED]
        given = MembershipGiven(held.role, held.first, held.last)
        save(
            visit,
            lambda act: add_membership(act, held.person_id, held.team_id, given),
            form=f"place-back-{held.id}",
            content=given,
        )


def _new_place_form(visit: Visit, view: PersonView, going: Sequence[Team]) -> None:
    person_id, form = view.person.id, f"new-place-{view.person.id}"
    begin_draft(
        form, 0, {"team": going[0].id, "role": Role.MEMBER, "first": visit.today, "last": None}
    )
    names = {team.id: team.name for team in going}
    with st.form(f"{form}-form", border=False):
        team_id = st.selectbox(
            visit.text("common-team"),
            list(names),
            format_func=names.__getitem__,
            key=draft_key(form, "team"),
        )
        role, first, last = _fields(visit, form)
        sent = st.form_submit_button(visit.text("people-add"), key=f"save-{form}")
    if sent and first:
        given = MembershipGiven(role, first, last)
        save(
            visit,
            lambda act: add_membership(act, person_id, team_id, given),
            form=form,
            content=(team_id, given),
        )


def _fields(visit: Visit, form: str) -> tuple[Role, date | None, date | None]:
    text, shown = visit.text, date_format(visit)
    role = role_field(visit, list(Role), draft_key(form, "role"))
    first, last = st.columns(2)
    with first:
        begins = st.date_input(
            text("people-first"),
            format=shown,
            value=None,
            key=draft_key(form, "first"),
            min_value=EARLIEST,
            max_value=LATEST,
        )
    with last:
        ends = st.date_input(
            text("people-last"),
            format=shown,
            value=None,
            key=draft_key(form, "last"),
            min_value=EARLIEST,
            max_value=LATEST,
        )
    return role, begins, ends
