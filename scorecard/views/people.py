"""The people of the academy for whoever keeps them: a page of everybody, and one person."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from scorecard.domain.access import Subject
from scorecard.domain.people import Membership, Person, Team
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.sign_ins import is_valid
from scorecard.store.directory import (
    Wanted,
    count_people,
    count_teams,
    people_page,
    without_password,
)
from scorecard.store.links import INVITATION, open_link_of
from scorecard.store.memberships import memberships_of, memberships_of_all
from scorecard.store.people import person as person_of
from scorecard.store.second_factors import has_second_factor
from scorecard.store.sign_ins import open_sign_ins_of
from scorecard.store.teams import these_teams
from scorecard.views.sight import Sight

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Place:
    """A person's time in a team, with the team."""

    membership: Membership
    team: Team


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """Somebody in the list, with today's places; `waiting` for a password of their own."""

    person: Person
    places: tuple[Place, ...]
    waiting: bool


@dataclass(frozen=True, slots=True)
class PeopleView:
    """A page of the people that were looked for, and how many there are of which sort."""

    total: int
    teams: int
    waiting: int
    found: int
    page: int
    pages: int
    listed: tuple[ListedPerson, ...]


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person with all places, the latest first, and how they stand with signing in.

    `signed_in` is on how many browsers they are.
    """

    person: Person
    places: tuple[Place, ...]
    has_password: bool
    invited_until: datetime | None
    has_second_factor: bool = False
    signed_in: int = 0


def people_view(sight: Sight, wanted: Wanted | None = None, *, page: int = 1) -> PeopleView:
    """Gather a page of people; a page that is not there becomes the nearest that is."""
    sight.require(Action.SEE_PEOPLE, Subject())
    wanted = wanted or Wanted()
    found = count_people(sight.session, wanted)
    pages = max(1, -(-found // PER_PAGE))
    page = min(max(page, 1), pages)
    shown = people_page(sight.session, wanted, first=(page - 1) * PER_PAGE, most=PER_PAGE)
    return PeopleView(
        total=count_people(sight.session, Wanted()),
        teams=count_teams(sight.session),
        waiting=count_people(sight.session, Wanted(without_password=True)),
        found=found,
        page=page,
        pages=pages,
        listed=tuple(_listed(sight, shown)),
    )


def person_view(sight: Sight, person_id: int, *, now: datetime) -> PersonView:
    """Gather one person."""
    sight.require(Action.SEE_PERSON, Subject())
    found = person_of(sight.session, person_id)
    if found is None:
        raise NotAllowedError
    link = open_link_of(sight.session, person_id, INVITATION, now)
    held = memberships_of(sight.session, person_id)
    staff = found.admin or any(not m.belongs and m.holds_on(sight.today) for m in held)
    browsers = open_sign_ins_of(sight.session, person_id)
    return PersonView(
        person=found,
        places=tuple(reversed(_places(sight, held))),
        has_password=not without_password(sight.session, [person_id]),
        invited_until=link.expires_at if link else None,
        has_second_factor=has_second_factor(sight.session, person_id),
        signed_in=sum(is_valid(browser, now, staff=staff) for browser in browsers),
    )


def _listed(sight: Sight, shown: Collection[Person]) -> Iterable[ListedPerson]:
    ids = [p.id for p in shown]
    held = [m for m in memberships_of_all(sight.session, ids) if m.holds_on(sight.today)]
    places, waiting = _places(sight, held), without_password(sight.session, ids)
    for person in shown:
        own = tuple(p for p in places if p.membership.person_id == person.id)
        yield ListedPerson(person, own, person.id in waiting)


def _places(sight: Sight, memberships: Collection[Membership]) -> list[Place]:
    known = {t.id: t for t in these_teams(sight.session, {m.team_id for m in memberships})}
    return [Place(m, known[m.team_id]) for m in memberships]
