"""How somebody stands with signing in, and what an administrator can do about it."""

from collections.abc import Callable

import streamlit as st

from scorecard.actions.act import Act
from scorecard.actions.second_factor import remove_second_factor
from scorecard.actions.signing_in import end_sign_ins_of_person
from scorecard.domain.clock import today_in
from scorecard.ui.invite_form import Renewal, link_buttons, show_link
from scorecard.ui.keeping import save
from scorecard.ui.visit import Visit
from scorecard.views.people import PersonView

_ASKED = "second-factor-asked"


def signing_in(visit: Visit, view: PersonView) -> None:
    """Show how somebody signs in, links for them, and the ways to shut others out."""
    text, person = visit.text, view.person
    show_link(visit)
    st.caption(text("people-has-password" if view.has_password else "people-has-no-password"))
    if view.invited_until:
        day = today_in(visit.app.academy.settings.time_zone, view.invited_until)
        st.caption(text("people-link-until", day=day))
    renewal = Renewal(person.id, view.has_password)
    link_buttons(visit, person, renewal, linked=view.invited_until is not None)
    if view.signed_in:
        st.caption(text("people-signed-in", count=view.signed_in))
        if st.button(text("people-sign-out"), icon=":material/logout:", key="end-sign-ins"):
            _do(visit, lambda act: end_sign_ins_of_person(act, person.id), "end-sign-ins", view)
    if view.has_second_factor:
        _second_factor(visit, view)


def _second_factor(visit: Visit, view: PersonView) -> None:
    text, person = visit.text, view.person
    st.caption(text("people-has-second-factor"))
    if st.session_state.get(_ASKED) != person.id:
        st.button(
            text("people-remove-second-factor"),
            icon=":material/phonelink_erase:",
            key="remove-second-factor",
            on_click=_ask,
            args=(person.id,),
        )
        return
    st.warning(text("people-second-factor-sure", name=person.name), icon=":material/warning:")
    with st.container(horizontal=True):
        sure = st.button(
            text("people-remove-second-factor"), type="primary", key="remove-second-factor-now"
        )
        st.button(text("common-cancel"), key="keep-second-factor", on_click=_ask, args=(0,))
    if sure:
        _ask(0)
        _do(visit, lambda act: remove_second_factor(act, person.id), "second-factor", view)


def _do(visit: Visit, deed: Callable[[Act], object], form: str, view: PersonView) -> None:
    save(visit, deed, form=f"{form}-{view.person.id}", content=view.signed_in)


def _ask(person_id: int) -> None:
    st.session_state[_ASKED] = person_id
