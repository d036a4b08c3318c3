"""Who belongs to which team from when to when, as administrators keep it."""

from dataclasses import dataclass, replace
from datetime import date

from scorecard.actions.act import Act
from scorecard.actions.rights import rights_changed
from scorecard.domain.access import Subject
from scorecard.domain.people import Membership, Role
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store import teams
from scorecard.store.links import INVITATION, end_links_of
from scorecard.store.memberships import membership as membership_of
from scorecard.store.people import person


@dataclass(frozen=True, slots=True)
class MembershipGiven:
    """What somebody filled in about a membership; `version` is the one they saw."""

    role: Role
    first: date
    last: date | None = None
    version: int = 0


def add_membership(act: Act, person_id: int, team_id: int, given: MembershipGiven) -> Membership:
    """Give somebody a place in a team.

    A place as a coach, or beside another team's, ends an invitation that is still open:
    whoever holds its link was never meant to have that.

    Raises:
        NotAllowedError: there is no such person or team, or not for this actor.
        RefusedError: the days do not fit to the team or to the person's other places.
    """
    act.require(Action.ADD_MEMBERSHIP, Subject())
    held = teams.memberships_of(act.session, person_id)
    if given.role is Role.COACH or any(m.team_id != team_id for m in held):
        end_links_of(act.session, person_id, INVITATION, at=act.now)
    added = store_membership(
        act, Membership(0, team_id, person_id, given.role, given.first, given.last)
    )
    act.log("add-membership", f"membership:{added.id}", ["team", "role", "first", "last"])
    return added


def change_membership(act: Act, membership_id: int, given: MembershipGiven) -> Membership:
    """Change a place or end it: `last` is the last day that counts.

    Raises:
        NotAllowedError: there is no such membership, or not for this actor.
        RefusedError: the days do not fit to the team or to the person's other places.
        ConflictError: somebody else has changed it in the meantime.
    """
    act.require(Action.CHANGE_MEMBERSHIP, Subject())
    found = membership_of(act.session, membership_id)
    if found is None:
        raise NotAllowedError
    changed = replace(
        found, role=given.role, first=given.first, last=given.last, version=given.version
    )
    if given.role is Role.COACH:
        end_links_of(act.session, found.person_id, INVITATION, at=act.now)
    _check(act, changed)
    stored = teams.change_membership(act.session, changed)
    rights_changed(act, found.person_id)
    act.log("change-membership", f"membership:{membership_id}", ["role", "first", "last"])
    return stored


def store_membership(act: Act, membership: Membership) -> Membership:
    """Store a new place, for acts that ask their own leave and write their own log row."""
    _check(act, membership)
    rights_changed(act, membership.person_id)
    return teams.add_membership(act.session, membership)


def _check(act: Act, new: Membership) -> None:
    team = teams.team(act.session, new.team_id)
    if team is None or person(act.session, new.person_id) is None:
        raise NotAllowedError
    if new.last is not None and new.last < new.first:
        raise RefusedError("people-ends-before-it-begins")
    if new.first < team.founded:
        raise RefusedError("people-before-the-team", team=team.name, founded=team.founded)
    if team.archived is not None and team.archived < new.first:
        raise RefusedError("people-after-the-team", team=team.name, archived=team.archived)
    for held in teams.memberships_of(act.session, new.person_id):
        if held.id != new.id and held.clashes(new):
            other = teams.team(act.session, held.team_id)
            name = other.name if other else ""
            raise RefusedError("people-place-taken", team=name, first=held.first)
