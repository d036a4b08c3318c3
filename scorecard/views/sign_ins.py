"""Who is behind a session's token, and what is needed to let somebody in."""

from dataclasses import dataclass, field
from datetime import datetime

from scorecard.domain.access import Actor, Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.sign_ins import SignIn, is_valid
from scorecard.domain.words import fold
from scorecard.store.links import link
from scorecard.store.people import password_hash, people, person, person_by_email
from scorecard.store.sign_ins import sign_in, sign_in_before_renewal
from scorecard.store.subjects import actor_of
from scorecard.views.second_factor import lacks_second_factor
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class SignedInView:
    """Whose session it is, when it was last used, and whether its token is due to change.

    `token_hash` is the token's that holds now, and `former_hash` that of the one before;
    who came with that one is `outdated`.
    """

    person_id: int
    used_at: datetime
    token_hash: str = field(repr=False)
    remembered: bool = False
    renewal_due: bool = False
    outdated: bool = False
    former_hash: str | None = field(default=None, repr=False)
    lacks_second_factor: bool = False


@dataclass(frozen=True, slots=True)
class CredentialsView:
    """Somebody who shows a password, and the hash that their password must fit."""

    person: Person
    password_hash: str | None = field(repr=False)


def signed_in(sight: Sight, token_hash: str, *, now: datetime) -> SignedInView | None:
    """Return whose session this is; None if it is unknown, ended or has run out."""
    found = sign_in(sight.session, token_hash) or sign_in_before_renewal(sight.session, token_hash)
    if found is None or not found.holds(token_hash, now):
        return None
    actor = actor_of(sight.session, found.person_id, sight.today)
    if not _lasts(found, actor, now):
        return None
    return SignedInView(
        found.person_id,
        found.used_at,
        found.token_hash,
        remembered=found.remembered,
        renewal_due=found.renewal_due_at is not None,
        outdated=found.token_hash != token_hash,
        former_hash=found.former_hash,
        lacks_second_factor=found.vouched_at is None and lacks_second_factor(sight, actor),
    )


def goes_on(sight: Sight, token_hash: str, *, now: datetime) -> bool:
    """Return whether the browser that had this token has got another and is signed in by it."""
    found = sign_in_before_renewal(sight.session, token_hash)
    if found is None:
        return False
    return _lasts(found, actor_of(sight.session, found.person_id, sight.today), now)


def credentials(sight: Sight, email: str) -> CredentialsView | None:
    """Return what signing in with this address takes; earlier addresses do not count."""
    sight.require(Action.SIGN_IN, Subject())
    found = person_by_email(sight.session, email)
    if found is None or fold(found.email) != fold(email):
        return None
    return CredentialsView(found, password_hash(sight.session, found.id))


def own_credentials(sight: Sight) -> CredentialsView:
    """Return what changing one's own password takes; the hash is None for whoever has none."""
    found = person(sight.session, sight.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    sight.require(Action.CHANGE_OWN_PASSWORD, Subject(owner=found.owner))
    return CredentialsView(found, password_hash(sight.session, found.id))


def _lasts(found: SignIn, actor: Actor, now: datetime) -> bool:
    staff = actor.admin or bool(actor.coached_team_ids)
    return actor.person_id is not None and is_valid(found, now, staff=staff)


def may_set_up(sight: Sight, token_hash: str, purpose: str, *, now: datetime) -> bool:
    """Return whether this link makes the first administrator now."""
    if people(sight.session):
        return False
    held = link(sight.session, token_hash, purpose, at=now) is not None
    return sight.may(Action.SET_UP, Subject(by_link=held))
