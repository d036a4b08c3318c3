"""Inviting people by a link that works once, within seven days; only its hash is stored.

Whoever holds such a link chooses the person's password. So a leader or coach gets one only
for somebody who could do no more than they may hand out, and who cannot sign in yet.
"""

from dataclasses import dataclass
from datetime import timedelta

from scorecard.actions.act import Act
from scorecard.actions.links import hand_out_link, spend_link
from scorecard.actions.memberships import store_membership
from scorecard.actions.people import NewPassword, store_password, store_person
from scorecard.domain.access import Subject
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.domain.policy import INVITING, Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import clean_email
from scorecard.store import people, teams
from scorecard.store.directory import without_password
from scorecard.store.links import INVITATION, end_links_of

LINK_LIFE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Invitation:
    """Whom to invite, and into which team; without one they belong to none yet."""

    email: str
    name: str
    language: str
    team_id: int | None = None
    role: Role = Role.MEMBER


def invite(act: Act, invitation: Invitation, *, token_hash: str) -> Person:
    """Invite somebody: add them and their place if they are new, and keep the link's hash.

    For somebody whom the actor has invited already this is a new link.

    Raises:
        NotAllowedError: there is no such team, or the actor may not invite into it so.
        RefusedError: somebody else has the address, or the words do not fit.
    """
    _require(act, invitation.team_id, invitation.role)
    invited = people.person_by_email(act.session, clean_email(invitation.email))
    if invited is None:
        invited = store_person(
            act,
            email=invitation.email,
            name=invitation.name,
            language=invitation.language,
            admin=False,
        )
        if invitation.team_id is not None:
            team = _required_team(act, invitation.team_id)
            first = max(act.today, team.founded)
            store_membership(act, Membership(0, team.id, invited.id, invitation.role, first))
    elif not _is_waiting_for(act, invited, invitation.team_id):
        raise RefusedError("email-taken")
    hand_out_link(act, invited.id, INVITATION, token_hash=token_hash, life=LINK_LIFE)
    act.log("invite", f"person:{invited.id}", ["email", "name", "language", "membership", "link"])
    return invited


def send_invitation(act: Act, person_id: int, *, token_hash: str) -> Person:
    """Make a new link for somebody; the one before it ends.

    For somebody with a password it is an administrator's way to let them choose another.
    """
    invited = _required_person(act, person_id, Action.RENEW_INVITATION)
    hand_out_link(act, person_id, INVITATION, token_hash=token_hash, life=LINK_LIFE)
    act.log("send-invitation", f"person:{person_id}", ["link"])
    return invited


def revoke_invitation(act: Act, person_id: int) -> None:
    """End the link that somebody was given, whoever holds it."""
    _required_person(act, person_id, Action.REVOKE_INVITATION)
    end_links_of(act.session, person_id, INVITATION, at=act.now)
    act.log("revoke-invitation", f"person:{person_id}", ["link"])


def accept_invitation(act: Act, *, token_hash: str, password: NewPassword) -> Person:
    """Give the invited person the password they chose; holding the link is the leave to do so.

    Raises:
        NotAllowedError: the link is unknown, used or too old.
    """
    invited = spend_link(act, token_hash, INVITATION)
    act.require(Action.ACCEPT_INVITATION, Subject(owner=invited.owner, by_link=True))
    store_password(act, invited.id, password)
    act.log("accept-invitation", f"person:{invited.id}", ["password"])
    return invited


def _require(act: Act, team_id: int | None, role: Role) -> None:
    if team_id is None:
        act.require(Action.INVITE_TO_ACADEMY, Subject())
        return
    act.require(INVITING[role], _subject(_required_team(act, team_id), act))


def _required_team(act: Act, team_id: int) -> Team:
    found = teams.team(act.session, team_id)
    if found is None:
        raise NotAllowedError
    return found


def _subject(team: Team, act: Act) -> Subject:
    archived = team.is_archived(act.today)
    return Subject(owner=team.owner, team_id=team.id, archived=archived)


def _required_person(act: Act, person_id: int, action: Action) -> Person:
    found = people.person(act.session, person_id)
    if found is None:
        raise NotAllowedError
    act.require(action, _waiting_subject(act, found))
    return found


def _waiting_subject(act: Act, invited: Person) -> Subject:
    team_id = next((m.team_id for m in _places(act, invited)), None)
    return Subject(team_id=team_id, theirs_to_invite=_is_theirs_to_invite(act, invited))


def _is_waiting_for(act: Act, invited: Person, team_id: int | None) -> bool:
    if not without_password(act.session, [invited.id]):
        return False
    places = [m.team_id for m in _places(act, invited)]
    if team_id is None:
        return True
    return team_id in places and act.may(Action.RENEW_INVITATION, _waiting_subject(act, invited))


def _is_theirs_to_invite(act: Act, invited: Person) -> bool:
    places = _places(act, invited)
    return (
        bool(places)
        and not invited.admin
        and bool(without_password(act.session, [invited.id]))
        and all(
            act.may(INVITING[m.role], _subject(_required_team(act, m.team_id), act)) for m in places
        )
    )


def _places(act: Act, invited: Person) -> list[Membership]:
    held = teams.memberships_of(act.session, invited.id)
    return [m for m in held if m.last is None or m.last >= act.today]
