"""Who asked to be erased, and what would go with somebody."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.erasures import ErasureRequest
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store import erasure_requests as requests
from scorecard.store.forgetting import done_by, rows_about
from scorecard.store.people import count_administrators, person, these_people
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class AskedErasure:
    """Somebody who waits to be erased."""

    person: Person
    request: ErasureRequest


@dataclass(frozen=True, slots=True)
class ErasureView:
    """What erasing somebody would do, by table.

    `going` are rows that go with them; `nameless` those of others and of teams that stay
    without a name. `last_admin` says that nobody else could administrate.
    """

    person: Person
    asked: ErasureRequest | None
    going: Mapping[str, int]
    nameless: Mapping[str, int]
    last_admin: bool


def erasure_view(sight: Sight, person_id: int) -> ErasureView:
    """Gather what would go with this person; figures are counted and not shown."""
    sight.require(Action.ERASE_PERSON, Subject())
    found = person(sight.session, person_id)
    if found is None:
        raise NotAllowedError
    return ErasureView(
        person=found,
        asked=requests.erasure_request(sight.session, person_id),
        going=rows_about(sight.session, person_id),
        nameless=done_by(sight.session, person_id),
        last_admin=found.admin and count_administrators(sight.session) == 1,
    )


def erasure_requests(sight: Sight) -> tuple[AskedErasure, ...]:
    """Gather who waits to be erased, longest first."""
    sight.require(Action.SEE_ERASURE_REQUESTS, Subject())
    asked = requests.erasure_requests(sight.session)
    known = {p.id: p for p in these_people(sight.session, [one.person_id for one in asked])}
    return tuple(AskedErasure(known[one.person_id], one) for one in asked)


def own_erasure_request(sight: Sight) -> ErasureRequest | None:
    """Return what the actor asked for, if anything."""
    found = person(sight.session, sight.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    sight.require(Action.ASK_FOR_ERASURE, Subject(owner=found.owner))
    return requests.erasure_request(sight.session, found.id)
