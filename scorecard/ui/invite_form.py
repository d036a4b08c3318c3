"""Inviting somebody: the form, the link that is shown once, and making or ending links."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.act import Act
from scorecard.actions.inviting import (
    LINK_LIFE,
    Invitation,
    invite,
    revoke_invitation,
    send_invitation,
)
from scorecard.actions.resetting import offer_reset
from scorecard.domain.people import Person, Role
from scorecard.mail.letters import invitation_letter
from scorecard.store.tokens import hash_of, new_token
from scorecard.ui.drafts import begin_draft, draft_key, end_draft
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.person_form import language_field, name_and_email, role_field
from scorecard.ui.visit import Visit
from scorecard.views.invitations import InvitingView, inviting_view

NO_TEAM = 0  # no team has this id
_LINK, _TOKEN = "invitation-link", "invitation-token"


@dataclass(frozen=True, slots=True)
class Renewal:
    """Somebody who gets a new link: to choose a first password, or another one."""

    person_id: int
    has_password: bool

    @property
    def leads_to(self) -> str:
        """The page behind the link."""
        return "reset" if self.has_password else "invitation"


def team_invitations(visit: Visit, team_id: int) -> None:
    """Show whom one may invite into a team, a click away; nothing for whoever may not."""
    view = visit.look(lambda sight: inviting_view(sight, team_id))
    if not view.roles:
        return
    label = visit.text("people-invite-into", team=plain(view.team.name))
    with st.expander(label, icon=":material/person_add:", key="invite"):
        show_link(visit)
        invite_form(visit, team_id, view.roles)
        _show_waiting(visit, view)


def invite_form(visit: Visit, team_id: int | None, roles: Sequence[Role]) -> None:
    """Show the form of an invitation into a team, or into none; sends what was filled in."""
    text, form = visit.text, f"invitation-{team_id or 0}"
    nothing = {"name": "", "email": "", "language": visit.person.language}
    begin_draft(form, 0, nothing)
    with st.form(f"{form}-form", border=False):
        name, email = name_and_email(visit, form)
        language = language_field(visit, draft_key(form, "language"))
        role = role_field(visit, roles, draft_key(form, "role"))
        sent = st.form_submit_button(text("people-invite"), type="primary", key="save-invitation")
    if sent:
        asked = Invitation(email, name, language, team_id, role)
        _make_link(visit, name, asked, form=form)


def academy_invitations(visit: Visit) -> None:
    """Show, a click away, the invitation of somebody into any team that is going, or none."""
    show_link(visit)
    with st.expander(visit.text("people-invite"), icon=":material/person_add:", key="invite"):
        names = {NO_TEAM: visit.text("people-no-team")}
        names |= {team.id: team.name for team in visit.frame.teams if team.archived is None}
        team_id = st.selectbox(
            visit.text("common-team"),
            list(names),
            format_func=names.__getitem__,
            key="invitation-team",
        )
        invite_form(visit, team_id or None, list(Role) if team_id else [Role.MEMBER])


def link_buttons(visit: Visit, person: Person, renewal: Renewal, *, linked: bool) -> None:
    """Show the buttons that make a link for somebody and end the one they have."""
    with st.container(horizontal=True):
        label = visit.text(f"people-new-{renewal.leads_to}")
        if st.button(label, icon=":material/link:", key=f"new-link-{person.id}"):
            _make_link(visit, person.name, renewal, form=f"link-{person.id}")
        if linked and st.button(visit.text("people-end-link"), key=f"end-link-{person.id}"):
            _end_link(visit, person.id)


def show_link(visit: Visit) -> None:
    """Show the link that was made just now, until it is said to be copied."""
    name, token, leads_to, mailed = st.session_state.get(_LINK, ("", "", "", False))
    if not token:
        return
    with st.container(border=True, key="invitation-shown"):
        st.markdown(plain(visit.text(f"people-{leads_to}-made", name=name)))
        if mailed:
            st.markdown(plain(visit.text("reset-invitation-mailed")))
        address = f"{visit.app.settings.base_url}/account/{leads_to}/{token}"
        st.code(address, language=None, wrap_lines=True)
        if st.button(visit.text("people-link-copied"), key="link-copied"):
            del st.session_state[_LINK]
            st.rerun()


def _show_waiting(visit: Visit, view: InvitingView) -> None:
    if view.waiting:
        st.markdown(f"**{visit.text('people-waiting-in-team')}**")
    for person in view.waiting:
        st.caption(plain(person.name))
        link_buttons(visit, person, Renewal(person.id, has_password=False), linked=True)


def _end_link(visit: Visit, person_id: int) -> None:
    refused = visit.perform(lambda act: revoke_invitation(act, person_id), form=f"end-{person_id}")
    if refused:
        show_refusal(refused, visit.text)
        return
    st.session_state.pop(_LINK, None)
    st.rerun()


def _mailed(visit: Visit, invited: Person, token: str) -> bool:
    app, days = visit.app, LINK_LIFE.days
    link = f"{app.settings.base_url}/account/invitation/{token}"
    name = app.academy.settings.name
    return app.mail(invitation_letter(invited, academy=name, link=link, days=days))


def _make_link(visit: Visit, name: str, asked: Invitation | Renewal, *, form: str) -> None:
    # The same request after a broken connection must show the token that it stored.
    made_for, token = st.session_state.get(_TOKEN) or (None, "")
    if made_for != asked:
        token = new_token()
        st.session_state[_TOKEN] = (asked, token)

    made: list[Person] = []

    def deed(act: Act) -> None:
        match asked:
            case Renewal(person_id, has_password=True):
                made[:] = [offer_reset(act, person_id, token_hash=hash_of(token))]
            case Renewal(person_id):
                made[:] = [send_invitation(act, person_id, token_hash=hash_of(token))]
            case Invitation():
                made[:] = [invite(act, asked, token_hash=hash_of(token))]

    refused = visit.perform(deed, form=form, content=asked)
    if refused:
        show_refusal(refused, visit.text)
        return
    del st.session_state[_TOKEN]
    leads_to = asked.leads_to if isinstance(asked, Renewal) else "invitation"
    mailed = leads_to == "invitation" and any(_mailed(visit, one, token) for one in made)
    st.session_state[_LINK] = (name, token, leads_to, mailed)
    end_draft(form)
    st.rerun()
