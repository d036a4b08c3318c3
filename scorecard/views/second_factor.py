"""What people see of their second factor, and what showing anew who they are takes."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from scorecard.domain.access import Actor, Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.second_factors import RECOVERY_CODES, SecondFactor
from scorecard.domain.sign_ins import was_shown_lately
from scorecard.store.links import HALF_WAY, link
from scorecard.store.people import password_hash, person
from scorecard.store.second_factors import (
    has_second_factor,
    recovery_codes_left,
    second_factor,
)
from scorecard.store.sign_ins import open_sign_ins_of
from scorecard.views.sight import Sight


class WayIn(StrEnum):
    """How somebody goes on who has shown the first proof of who they are."""

    OPEN = "open"
    CODE = "code"
    SET_UP = "set up"


@dataclass(frozen=True, slots=True)
class ProofsView:
    """Somebody, and what they can prove it by: a password, a confirmed second factor, neither."""

    person: Person
    password_hash: str | None = field(repr=False)
    factor: SecondFactor | None


@dataclass(frozen=True, slots=True)
class SecondFactorView:
    """A person's second factor, or that they have none.

    `begun` is the one that waits for its first code. `shown_lately` is whether they may change
    any of it now. `recovery_left` says how many of the `recovery_all` codes are unused.
    """

    person: Person
    required: bool
    shown_lately: bool
    confirmed_at: datetime | None = None
    begun: SecondFactor | None = None
    recovery_left: int = 0
    recovery_all: int = RECOVERY_CODES


def way_in(sight: Sight) -> WayIn:
    """Return how the actor goes on after the first proof, before there is any session."""
    sight.require(Action.SIGN_IN, Subject())
    if sight.actor.person_id is None:
        raise NotAllowedError
    if has_second_factor(sight.session, sight.actor.person_id):
        return WayIn.CODE
    return WayIn.SET_UP if lacks_second_factor(sight, sight.actor) else WayIn.OPEN


def lacks_second_factor(sight: Sight, actor: Actor) -> bool:
    """Return whether somebody must have a second factor and has none; a part of views."""
    rules = sight.academy.settings.sign_in.second_factor
    if actor.person_id is None or not rules.require_of(actor):
        return False
    return not has_second_factor(sight.session, actor.person_id)


def half_way(sight: Sight, token_hash: str, *, now: datetime) -> ProofsView | None:
    """Return who has shown the first proof, by what their browser holds since; else None."""
    sight.require(Action.PASS_SECOND_FACTOR, Subject())
    held = link(sight.session, token_hash, HALF_WAY, at=now)
    found = person(sight.session, held.person_id or 0) if held else None
    return _proofs(sight, found) if found else None


def own_proofs(sight: Sight) -> ProofsView:
    """Return by what the actor can show anew who they are."""
    return _proofs(sight, _oneself(sight, Action.SHOW_PASSWORD_AGAIN))


def second_factor_view(sight: Sight, *, here: str, now: datetime) -> SecondFactorView:
    """Return the actor's second factor; `here` is what pages know their browser by."""
    found = _oneself(sight, Action.BEGIN_SECOND_FACTOR)
    factor = second_factor(sight.session, found.id)
    held = [one for one in open_sign_ins_of(sight.session, found.id) if one.has_key(here)]
    return SecondFactorView(
        person=found,
        required=sight.academy.settings.sign_in.second_factor.require_of(sight.actor),
        shown_lately=any(was_shown_lately(one, now) for one in held),
        confirmed_at=factor.confirmed_at if factor else None,
        begun=factor if factor and factor.was_begun_lately(now) else None,
        recovery_left=recovery_codes_left(sight.session, found.id),
    )


def _oneself(sight: Sight, action: Action) -> Person:
    found = person(sight.session, sight.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    sight.require(action, Subject(owner=found.owner))
    return found


def _proofs(sight: Sight, found: Person) -> ProofsView:
    factor = second_factor(sight.session, found.id)
    confirmed = factor if factor and factor.is_confirmed else None
    return ProofsView(found, password_hash(sight.session, found.id), confirmed)
