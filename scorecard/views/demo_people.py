"""Whom one can be in the demo: everybody, by team, and one of each kind to begin with."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.domain.policy import Action
from scorecard.store.people import people
from scorecard.store.teams import memberships_in, teams
from scorecard.views.sight import Sight


class Kind(StrEnum):
    """What somebody is first of all, and so what they will see."""

    MEMBER = "member"
    LEADER = "leader"
    COACH = "coach"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody whom one can be, in one team; administrators may have none."""

    id: int
    name: str
    kind: Kind
    team: str


@dataclass(frozen=True, slots=True)
class DemoPeopleView:
    """One person of each kind to begin with, then everybody, team by team."""

    suggested: tuple[DemoPerson, ...]
    teams: tuple[tuple[str, tuple[DemoPerson, ...]], ...]


def demo_people(sight: Sight) -> DemoPeopleView:
    """Return everybody with a place today; the oldest team still going lends the first faces."""
    sight.require(Action.SEE_PEOPLE, Subject())
    going = sorted((t for t in teams(sight.session) if t.archived is None), key=_by_age)
    everybody = {person.id: person for person in people(sight.session)}
    places = [
        m for m in memberships_in(sight.session, [t.id for t in going]) if m.holds_on(sight.today)
    ]
    grouped = [(team.name, tuple(_of_team(team, places, everybody))) for team in going]
    admins = tuple(
        DemoPerson(person.id, person.name, Kind.ADMIN, "")
        for person in everybody.values()
        if person.admin
    )
    groups = (*grouped, ("", admins))
    return DemoPeopleView(tuple(_one_of_each(groups)), tuple(g for g in groups if g[1]))


def _of_team(
    team: Team, places: Iterable[Membership], everybody: dict[int, Person]
) -> Iterator[DemoPerson]:
    order = (Role.COACH, Role.LEADER, Role.MEMBER)
    own = [place for place in places if place.team_id == team.id]
    for place in sorted(own, key=lambda p: (order.index(p.role), everybody[p.person_id].name)):
        person = everybody[place.person_id]
        yield DemoPerson(person.id, person.name, Kind(place.role.value), team.name)


def _one_of_each(groups: Iterable[tuple[str, tuple[DemoPerson, ...]]]) -> Iterator[DemoPerson]:
    everybody = [person for _, group in groups for person in group]
    for kind in Kind:
        # Whoever coaches most teams has most to compare; everybody else has one place.
        of_kind = [person for person in everybody if person.kind is kind]
        places = Counter(person.id for person in of_kind)
        yield from sorted(of_kind, key=lambda person: -places[person.id])[:1]


def _by_age(team: Team) -> tuple[str, int]:
    return team.founded.isoformat(), team.id
