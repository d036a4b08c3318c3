"""How the dots of the demo's teams came and went, and what the members answered alone."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from scorecard.demo.cast import Cast, Company
from scorecard.demo.reading import saying
from scorecard.domain.academy import Academy
from scorecard.domain.dots import (
    Assessment,
    HalfYear,
    Names,
    Rating,
    Source,
    Unanimity,
    understanding,
)
from scorecard.domain.model import Process
from scorecard.domain.people import Role, members_on
from scorecard.domain.periods import Period

DAYS_BEFORE_A_SESSION = 95
TROUBLE_LASTS = 1  # half-years before the running one
PER_HALF_YEAR, PER_LEVEL = 0.65, 0.8  # dots that a team gains, and that a level asks for
"""At these rates the engine is mastered in two years, and the top begins to move then."""


@dataclass(frozen=True, slots=True)
class Rated:
    """All that the teams and their coaches settled, and the members' own answers."""

    ratings: tuple[Rating, ...]
    assessments: tuple[Assessment, ...]
    half_years: tuple[HalfYear, ...]


def rated_by(academy: Academy, cast: Cast, today: date, seed: str) -> Rated:
    """Return the dots of every team, from its founding to today."""
    ratings: list[Rating] = []
    answers: list[Assessment] = []
    settled: list[HalfYear] = []
    for company in cast.companies:
        story = _Story.of(academy, cast, company, today, seed)
        for session in story.sessions():
            given = list(story.answers_in(session))
            answers += given
            settled.append(story.settled_in(session))
            ratings += story.ratings_in(session, given)
    return Rated(tuple(ratings), tuple(answers), tuple(settled))


@dataclass(frozen=True, slots=True)
class _Session:
    """A team's sitting together in a half-year; `over` once the half-year is."""

    half_year: Period
    day: date
    over: bool
    all_there: bool


@dataclass(frozen=True, slots=True)
class _Story:
    """One team's way through the rocket; `held` is what its processes have got so far."""

    academy: Academy
    cast: Cast
    company: Company
    today: date
    chance: random.Random
    lean: dict[str, float]
    held: dict[str, int]

    @classmethod
    def of(cls, academy: Academy, cast: Cast, company: Company, today: date, seed: str) -> "_Story":
        chance = random.Random(f"{seed}/dots/{company.team.key}")  # noqa: S311 - not secret
        lean = {code: chance.gauss(0, 0.4) for code in academy.model.codes}
        return cls(academy, cast, company, today, chance, lean, {})

    def sessions(self) -> Iterator[_Session]:
        """Yield the team's sessions; in the running half-year only some teams had theirs."""
        calendar, team = self.academy.calendar, self.company.team
        half_year = calendar.half_year_of(team.founded)
        last = team.archived or self.today
        while calendar.last_day(half_year) <= last:
            end = calendar.last_day(half_year)
            day = end - timedelta(days=self.chance.randrange(8, 30))
            yield _Session(half_year, day, over=True, all_there=self.chance.random() < 0.6)
            half_year = half_year.successor
        soonest = calendar.first_day(half_year) + timedelta(days=DAYS_BEFORE_A_SESSION + team.id)
        if not team.archived and team.id % 2 == 1 and soonest < self.today:
            yield _Session(half_year, soonest, over=False, all_there=False)

    def settled_in(self, session: _Session) -> HalfYear:
        names = list(Names)[self.company.team.id % 3]
        closed = session.day + timedelta(days=6) if session.over else None
        return HalfYear(self.company.team.id, session.half_year, names, closed)

    def answers_in(self, session: _Session) -> Iterator[Assessment]:
        """Yield what members answered alone; in a running session some are still to come."""
        for person_id in self._members(session):
            is_suggested = person_id == self.cast.suggested.id
            if not session.over and (is_suggested or self.chance.random() < 0.35):
                continue
            if session.over and not session.all_there and self.chance.random() < 0.12:
                continue
            mood = self.chance.gauss(0, 0.3)
            for process in self.academy.model.processes:
                yield self._answer(person_id, process, session, mood)

    def ratings_in(self, session: _Session, answers: Sequence[Assessment]) -> Iterator[Rating]:
        """Yield the team's dots and the coach's; a running session is only half-way through."""
        processes = self.academy.model.processes
        if not session.over:
            processes = processes[: len(processes) * 3 // 5]
        fallen = self._fallen(session)
        for process in processes:
            dots = 0 if process.code == fallen else self._agreed(process, session)
            of_process = [a for a in answers if a.process == process.code]
            rating = self._rating(process, session, dots, of_process)
            self.held[process.code] = rating.dots
            yield rating
            if self.chance.random() < 0.03 and session.over and rating.dots > 1:
                rating = self._corrected(rating)
                self.held[process.code] = rating.dots
                yield rating
            if self.chance.random() < 0.85:
                yield self._coachs(process, session, rating.dots)

    def _level(self, process: Process, session: _Session) -> float:
        """Return how far the team really is, in dots and their parts."""
        model = self.academy.model
        age = self.academy.calendar.age(self.company.team.founded, session.half_year)
        codes = [level.code for level in model.levels]
        # Outer lanes accompany the whole way up, so they stand a little above the engine.
        height = codes.index(process.level) if process.level else 1
        height_of_four = height * 3 / max(1, len(codes) - 1)
        level = age * PER_HALF_YEAR - height_of_four * PER_LEVEL + self.lean[process.code]
        return (level - self._trouble(session)) * process.most_dots / 3

    def _trouble(self, session: _Session) -> float:
        running = self.academy.calendar.half_year_of(self.today)
        ago = running.minus(session.half_year)
        return 1.5 - 0.5 * ago if self.company.trouble and ago <= TROUBLE_LASTS else 0

    def _agreed(self, process: Process, session: _Session) -> int:
        dots = max(0, min(process.most_dots, round(self._level(process, session))))
        return dots if self._trouble(session) else max(dots, self.held.get(process.code, 0))

    def _fallen(self, session: _Session) -> str | None:
        """Return a process whose first dot is gone, because somebody new does not know it yet."""
        first = self.academy.calendar.first_day(session.half_year)
        late = [
            m
            for m in self.cast.memberships
            if m.team_id == self.company.team.id and m.belongs and first <= m.first <= session.day
        ]
        ones = [code for code, dots in self.held.items() if dots == 1]
        return self.chance.choice(ones) if late and ones else None

    def _members(self, session: _Session) -> tuple[int, ...]:
        team = self.company.team
        return members_on((m for m in self.cast.memberships if m.team_id == team.id), session.day)

    def _answer(
        self, person_id: int, process: Process, session: _Session, mood: float
    ) -> Assessment:
        apart = 1 if self.company.trouble or abs(self.lean[process.code]) > 0.6 else 0.45
        felt = self._level(process, session) + mood + self.chance.gauss(0.2, apart)
        note = ""
        if self.chance.random() < 0.02:
            language = self.cast.people[person_id - 1].language
            note = saying(self.chance, "answers", language=language)
        dots = max(0, min(process.most_dots, round(felt)))
        team = self.company.team
        return Assessment(person_id, team.id, session.half_year, process.code, dots, note)

    def _rating(
        self, process: Process, session: _Session, dots: int, answers: Sequence[Assessment]
    ) -> Rating:
        policies = self.academy.settings.policies
        unanimous = understanding(self._members(session), answers).is_unanimous
        if dots and not unanimous and policies.unanimity is Unanimity.REQUIRE:
            dots = 0
        team, language = self.company.team, self.company.language
        attests = dots and not unanimous
        link = f"https://example.org/{team.key}/{session.half_year}/{process.code}"
        return Rating(
            team_id=team.id,
            process=process.code,
            period=session.half_year,
            dots=dots,
            given_on=session.day,
            model=self.academy.model_version,
            reason=saying(self.chance, "reasons", language=language) if dots else "",
            evidence=link if dots > 1 and self.chance.random() < 0.3 else "",
            attested=saying(self.chance, "attested", language=language) if attests else "",
            given_by=self.cast.with_role(team, Role.LEADER),
        )

    def _corrected(self, rating: Rating) -> Rating:
        day = rating.given_on + timedelta(days=20)
        return replace(
            rating,
            dots=rating.dots - 1,
            given_on=min(day, self.today),
            reason=saying(self.chance, "corrected", language=self.company.language),
            revision=2,
        )

    def _coachs(self, process: Process, session: _Session, dots: int) -> Rating:
        team = self.company.team
        coach = self.cast.people[self.cast.with_role(team, Role.COACH) - 1]
        seen = dots + self.chance.choices([-1, 0, 1], [0.3, 0.6, 0.1])[0]
        return Rating(
            team_id=team.id,
            process=process.code,
            period=session.half_year,
            dots=max(0, min(process.most_dots, seen)),
            given_on=session.day,
            model=self.academy.model_version,
            source=Source.COACH,
            reason=saying(self.chance, "coach", language=coach.language),
            given_by=coach.id,
        )
