"""Who is in the demo academy: its people, its teams, and who belonged where and when."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from scorecard.demo.reading import content_of
from scorecard.domain.academy import Academy
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.domain.periods import Calendar, Period


@dataclass(frozen=True, slots=True)
class Company:
    """A team with what makes its story: its language, and the troubles it had."""

    team: Team
    language: str
    trouble: bool
    gap: bool


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
    companies = tuple(_companies(names["teams"], academy, today))
    people = tuple(_people(names, academy.settings.languages))
    places = _Places(
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


def _companies(teams: Iterable[Any], academy: Academy, today: date) -> Iterator[Company]:
    calendar = academy.calendar
    running = calendar.half_year_of(today)
    for number, told in enumerate(teams, 1):
        half_year = running.plus(told["founded"])
        archived = told.get("archived")
        team = Team(
            id=number,
            key=told["key"],
            name=told["name"],
            cohort=half_year.code,
            founded=_founding_day(half_year, calendar, number),
            archived=calendar.last_day(running.plus(archived)) if archived else None,
        )
        yield Company(
            team,
            language=_spoken(told["words"], academy.settings.languages),
            trouble=told.get("trouble", False),
            gap=told.get("gap", False),
        )


def _founding_day(half_year: Period, calendar: Calendar, number: int) -> date:
    # The second month: so the oldest team is three years old by any day of the running one.
    month = calendar.first_month(half_year).successor
    return date(month.year, month.number, number)


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
        yield Person(number, _email(name), name, _spoken(language, languages))
    last = names["administrator"]
    spoken = _spoken(last["language"], languages)
    yield Person(len(told) + 1, _email(last["name"]), last["name"], spoken, admin=True)


def _spoken(language: str, offered: tuple[str, ...]) -> str:
    return language if language in offered else offered[0]


def _email(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return ".".join(plain.lower().split()) + "@example.org"


_Place = tuple[Team, int, Role, date, date | None]


@dataclass(frozen=True, slots=True)
class _Places:
    """Works out who was where, from the names in the file."""

    people: Mapping[str, int]
    teams: Mapping[str, Team]
    today: date

    def coaching(self, coaches: Iterable[Any]) -> Iterator[_Place]:
        for coach in coaches:
            for key in coach["teams"]:
                team = self.teams[key]
                yield team, self.people[coach["name"]], Role.COACH, team.founded, team.archived

    def belonging(self, teams: Iterable[Any], moved: Iterable[Any]) -> Iterator[_Place]:
        goes_to = {move["name"]: self.teams[move["to"]] for move in moved}
        for told in teams:
            names = [name for listed in told["people"].values() for name in listed]
            for place, name in enumerate(names):
                role = Role.MEMBER if place else Role.LEADER
                yield from self._of_one(name, role, told, goes_to.get(name))

    def _of_one(self, name: str, role: Role, told: Any, then: Team | None) -> Iterator[_Place]:
        team, person = self.teams[told["key"]], self.people[name]
        first, last = team.founded, team.archived
        if name in told.get("late", []):
            first = _between(team.founded, self.today, 0.4)
        if name in told.get("left", []):
            last = _between(team.founded, team.archived or self.today, 0.6)
        if then:
            last = _between(max(team.founded, then.founded), self.today, 0.5)
            yield then, person, Role.MEMBER, last + timedelta(days=1), then.archived
        yield team, person, role, first, last


def _between(first: date, last: date, share: float) -> date:
    return first + timedelta(days=int((last - first).days * share))
