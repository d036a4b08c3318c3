"""Whom a provider's word lets in, and which identities are one's own."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.providers import Provider, Vouched
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.sign_ins import was_shown_lately
from scorecard.store.identities import identities_of, identity_at
from scorecard.store.people import person
from scorecard.store.sign_ins import open_sign_ins_of
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class OwnIdentity:
    """An identity of the actor's: what pages know it by, and what its provider is called.

    `works` is false when the academy does not have this provider any more.
    """

    id: int
    provider: str
    linked_at: datetime
    works: bool


@dataclass(frozen=True, slots=True)
class IdentitiesView:
    """The actor's identities, first linked first, and the providers that could be linked.

    `shown_lately` is whether they may change any of it now.
    """

    linked: tuple[OwnIdentity, ...]
    offered: tuple[Provider, ...]
    shown_lately: bool


def known_by(sight: Sight, vouched: Vouched) -> Person | None:
    """Return whose identity this is; None if it is nobody's."""
    sight.require(Action.SIGN_IN_WITH_PROVIDER, Subject())
    found = identity_at(sight.session, vouched.issuer, vouched.subject)
    return person(sight.session, found.person_id) if found else None


def identities_view(sight: Sight, *, here: str, now: datetime) -> IdentitiesView:
    """Gather the actor's identities; each provider is offered that they have none at.

    `here` is what pages know their browser by.
    """
    found = person(sight.session, sight.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    sight.require(Action.LINK_IDENTITY, Subject(owner=found.owner))
    providers = sight.academy.settings.sign_in.providers
    names = {provider.issuer: provider.name for provider in providers}
    held = identities_of(sight.session, found.id)
    linked = (
        OwnIdentity(
            one.id,
            names.get(one.issuer) or urlsplit(one.issuer).hostname or one.issuer,
            one.linked_at,
            one.issuer in names,
        )
        for one in held
    )
    taken = {one.issuer for one in held}
    offered = tuple(one for one in providers if one.issuer not in taken)
    browsers = open_sign_ins_of(sight.session, found.id)
    shown = any(one.has_key(here) and was_shown_lately(one, now) for one in browsers)
    return IdentitiesView(tuple(linked), offered, shown)
