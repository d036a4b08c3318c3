"""Who is in the demo academy: its people, its teams, and who belonged where and when."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from scorecard.demo.companies import Company, companies_for, spoken
from scorecard.demo.places import Places
from scorecard.demo.reading import content_of
from scorecard.domain.academy import Academy
from scorecard.domain.people import Membership, Person, Role, Team


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody, under ids of their own that count from 1; the store may give others."""

    people: tuple[Person, ...]
    companies: tuple[Company, ...]
    memberships: tuple[Membership, ...]

    @property
    def teams(self) -> tuple[Team, ...]:
        """The teams without their stories."""
        return tuple(company.team for company in self.companies)

    @property
    def administrator(self) -> Person:
        """The one who looks after the academy."""
        return next(p for p in self.people if p.admin)

    @property
    def suggested(self) -> Person:
        """The member whom the sign-in page suggests: by name the first of the oldest team going."""
        going = [team for team in self.teams if team.archived is None]
        oldest = min(going, key=lambda team: team.founded)
        held = [m for m in self.memberships if m.team_id == oldest.id and m.last is None]
        members = [self.people[m.person_id - 1] for m in held if m.role is Role.MEMBER]
        return min(members, key=lambda person: person.name)

    def places_of(self, person: Person) -> list[Membership]:
        """Return where the person belonged, coaching left out, oldest first."""
        held = [m for m in self.memberships if m.person_id == person.id and m.belongs]
        return sorted(held, key=lambda m: m.first)

    def with_role(self, team: Team, role: Role) -> int:
        """Return the id of the team's leader or coach."""
        return next(m.person_id for m in self.memberships if (m.team_id, m.role) == (team.id, role))


def cast_for(academy: Academy, today: date) -> Cast:
    """Return everybody, with teams founded in the half-years before the one of `today`."""
    names = content_of("names")
    companies = tuple(companies_for(names["teams"], academy, today))
    people = tuple(_people(names, academy.settings.languages))
    places = Places(
        {person.name: person.id for person in people},
        {company.team.key: company.team for company in companies},
        today,
    )
    held = [*places.coaching(names["coaches"]), *places.belonging(names["teams"], names["moved"])]
    return Cast(
        people,
        companies,
        tuple(
            Membership(number, team.id, person_id, role, first, last)
            for number, (team, person_id, role, first, last) in enumerate(held, 1)
        ),
    )


def _people(names: Any, languages: tuple[str, ...]) -> Iterator[Person]:
    told = [
        *(
            (name, language)
            for team in names["teams"]
            for language, listed in team["people"].items()
            for name in listed
        ),
        *((coach["name"], coach["language"]) for coach in names["coaches"]),
    ]
    for number, (name, language) in enumerate(told, 1):
        yield Person(number, _email(name), name, spoken(language, languages))
    last = names["administrator"]
    name, language = last["name"], spoken(last["language"], languages)
    yield Person(len(told) + 1, _email(name), name, language, admin=True)


def _email(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return ".".join(plain.lower().split()) + "@example.org"
