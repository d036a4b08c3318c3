"""How far a team of the demo really is, half-year by half-year, whatever it says of itself."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from scorecard.demo.cast import Cast
from scorecard.demo.companies import Company
from scorecard.domain.academy import Academy
from scorecard.domain.model import Process
from scorecard.domain.people import members_on
from scorecard.domain.periods import Period

DAYS_BEFORE_A_SESSION = 95
TROUBLE_LASTS = 1  # half-years before the running one
PER_HALF_YEAR, PER_LEVEL = 0.65, 0.8  # dots that a team gains, and that a level asks for
"""At these rates the engine is mastered in two years, and the top begins to move then."""


@dataclass(frozen=True, slots=True)
class Session:
    """A team's sitting together in a half-year; `over` once the half-year is."""

    half_year: Period
    day: date
    over: bool
    all_there: bool


@dataclass(frozen=True, slots=True)
class Journey:
    """One team's way up the rocket; `lean` says which processes come easily to it."""

    academy: Academy
    cast: Cast
    company: Company
    today: date
    chance: random.Random
    lean: dict[str, float]

    @classmethod
    def of(
        cls, academy: Academy, cast: Cast, company: Company, today: date, seed: str
    ) -> "Journey":
        """Return the journey of a team, always the same one for the same seed."""
        chance = random.Random(f"{seed}/dots/{company.team.key}")  # noqa: S311 - not secret
        lean = {code: chance.gauss(0, 0.4) for code in academy.model.codes}
        return cls(academy, cast, company, today, chance, lean)

    def sessions(self) -> Iterator[Session]:
        """Yield the team's sessions; in the running half-year only some teams had theirs."""
        calendar, team = self.academy.calendar, self.company.team
        half_year = calendar.half_year_of(team.founded)
        last = team.archived or self.today - timedelta(days=1)
        while calendar.last_day(half_year) <= last:
            end = calendar.last_day(half_year)
            day = end - timedelta(days=self.chance.randrange(8, 30))
            yield Session(half_year, day, over=True, all_there=self.chance.random() < 0.6)
            half_year = half_year.successor
        soonest = calendar.first_day(half_year) + timedelta(days=DAYS_BEFORE_A_SESSION + team.id)
        if not team.archived and team.id % 2 == 1 and soonest < self.today:
            yield Session(half_year, soonest, over=False, all_there=False)

    def members(self, session: Session) -> tuple[int, ...]:
        """Return who belonged to the team on the day of the session."""
        team = self.company.team
        return members_on((m for m in self.cast.memberships if m.team_id == team.id), session.day)

    def has_newcomers(self, session: Session) -> bool:
        """Return whether somebody joined in this half-year who was not there at the founding."""
        first = self.academy.calendar.first_day(session.half_year)
        team = self.company.team
        return any(
            m.team_id == team.id
            and m.belongs
            and m.first != team.founded
            and first <= m.first <= session.day
            for m in self.cast.memberships
        )

    def level(self, process: Process, session: Session) -> float:
        """Return how far the team really is with a process, in dots and their parts."""
        model = self.academy.model
        age = self.academy.calendar.age(self.company.team.founded, session.half_year)
        codes = [level.code for level in model.levels]
        # Outer lanes accompany the whole way up, so they stand a little above the engine.
        height = codes.index(process.level) if process.level else 1
        height_of_four = height * 3 / max(1, len(codes) - 1)
        level = age * PER_HALF_YEAR - height_of_four * PER_LEVEL + self.lean[process.code]
        return (level - self.trouble(session)) * process.most_dots / 3

    def trouble(self, session: Session) -> float:
        """Return how many dots a team in trouble has lost by then; none for the others."""
        running = self.academy.calendar.half_year_of(self.today)
        ago = running.minus(session.half_year)
        return 2.0 - ago if self.company.trouble and ago <= TROUBLE_LASTS else 0
