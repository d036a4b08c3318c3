"""Whom a thing concerns: what the access policy has to know, read from the tables."""

from datetime import date

from scorecard.domain.access import Actor, Subject
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner, OwnerKind
from scorecard.store.database import Session
from scorecard.store.people import person
from scorecard.store.teams import memberships_of, team


def actor_of(session: Session, person_id: int, today: date) -> Actor:
    """Return the person as an actor with today's memberships; nobody if unknown."""
    found = person(session, person_id)
    if found is None:
        return Actor()
    held = (m for m in memberships_of(session, person_id) if m.holds_on(today))
    return Actor(person_id, admin=found.admin, memberships=tuple(held))


def subject_of(
    session: Session,
    owner: Owner,
    today: date,
    *,
    visibility: Visibility = Visibility.ME,
    in_session: bool = False,
) -> Subject:
    """Return the owner's things as a subject, in the team they are looked at today."""
    team_id = _team_of(session, owner, today)
    return Subject(
        owner=owner,
        team_id=team_id,
        visibility=visibility,
        in_session=in_session,
        archived=team_id is not None and _is_archived(session, team_id, today),
    )


def _team_of(session: Session, owner: Owner, today: date) -> int | None:
    match owner.kind:
        case OwnerKind.TEAM:
            return owner.id
        case OwnerKind.ACADEMY:
            return None
        case OwnerKind.PERSON:
            held = memberships_of(session, owner.id)
            return next((m.team_id for m in held if m.belongs and m.holds_on(today)), None)


def _is_archived(session: Session, team_id: int, today: date) -> bool:
    found = team(session, team_id)
    return found is not None and found.is_archived(today)
