"""Who is behind a session's token, and what is needed to let somebody in."""

from dataclasses import dataclass, field
from datetime import datetime

from scorecard.domain.access import Action, Subject
from scorecard.domain.people import Person
from scorecard.domain.signed_in_time import still_signed_in
from scorecard.domain.words import fold
from scorecard.store.links import link_is_open
from scorecard.store.people import password_hash, people, person, person_by_email
from scorecard.store.sign_ins import sign_in
from scorecard.store.subjects import actor_of
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class SignedInView:
    """Whose session it is, and when it was last used."""

    person_id: int
    used_at: datetime


@dataclass(frozen=True, slots=True)
class CredentialsView:
    """Somebody who wants in, and the hash that their password must fit."""

    person: Person
    password_hash: str | None = field(repr=False)


def signed_in(sight: Sight, token_hash: str, *, now: datetime) -> SignedInView | None:
    """Return whose session this is; None if it is unknown, ended or has run out."""
    found = sign_in(sight.session, token_hash)
    if found is None or found.ended_at is not None:
        return None
    actor = actor_of(sight.session, found.person_id, sight.today)
    if actor.person_id is None or not still_signed_in(
        actor,
        opened_at=found.opened_at,
        used_at=found.used_at,
        remembered=found.remembered,
        now=now,
    ):
        return None
    return SignedInView(found.person_id, found.used_at)


def credentials(sight: Sight, email: str) -> CredentialsView | None:
    """Return what signing in with this address takes; earlier addresses do not count."""
    sight.require(Action.SIGN_IN, Subject())
    found = person_by_email(sight.session, email)
    if found is None or fold(found.email) != fold(email):
        return None
    return CredentialsView(found, password_hash(sight.session, found.id))


def language_of(sight: Sight, person_id: int) -> str:
    """Return the language in which somebody reads; English for whom nobody knows."""
    found = person(sight.session, person_id)
    return found.language if found else "en"


def may_set_up(sight: Sight, token_hash: str, purpose: str, *, now: datetime) -> bool:
    """Return whether this link makes the first administrator now."""
    return not people(sight.session) and link_is_open(sight.session, token_hash, purpose, at=now)
