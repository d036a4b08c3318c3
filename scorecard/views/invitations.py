"""Invitations: what a link opens, and whom a team's people may invite."""

from dataclasses import dataclass
from datetime import datetime

from scorecard.domain.access import Subject
from scorecard.domain.people import Person, Role, Team, members_on
from scorecard.domain.policy import INVITING, Action
from scorecard.store.directory import without_password
from scorecard.store.links import INVITATION, link
from scorecard.store.people import person, these_people
from scorecard.store.teams import memberships_in
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class InvitingView:
    """The roles into which the actor may invite, and who has not chosen a password yet."""

    team: Team
    roles: tuple[Role, ...]
    waiting: tuple[Person, ...]


def invited(sight: Sight, token_hash: str, *, now: datetime) -> Person | None:
    """Return whom this link is for; None if it is unknown, used or too old."""
    found = link(sight.session, token_hash, INVITATION, at=now)
    if not sight.may(Action.ACCEPT_INVITATION, Subject(by_link=found is not None)):
        return None
    return person(sight.session, found.person_id) if found and found.person_id else None


def inviting_view(sight: Sight, team_id: int) -> InvitingView:
    """Gather whom the actor may invite into a team they see; for most that is nobody."""
    team = sight.known_team(team_id)
    subject = Subject(owner=team.owner, team_id=team.id, archived=team.is_archived(sight.today))
    sight.require(Action.SEE_TEAM, subject)
    if not sight.may(Action.SEE_INVITED, subject):
        return InvitingView(team, (), ())
    roles = tuple(role for role, action in INVITING.items() if sight.may(action, subject))
    places = [m for m in memberships_in(sight.session, [team_id]) if m.role in roles]
    members = members_on(places, sight.today)
    asked = without_password(sight.session, members)
    waiting = [p for p in these_people(sight.session, sorted(asked)) if not p.admin]
    return InvitingView(team, roles, tuple(waiting))
