"""How the dots of the demo's teams came and went, and what the members answered alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from scorecard.demo.answers import answers_in
from scorecard.demo.cast import Cast
from scorecard.demo.journeys import Journey, Session
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
from scorecard.domain.people import Role


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
        journey = Journey.of(academy, cast, company, today, seed)
        table = _Table(journey)
        for session in journey.sessions():
            given = list(answers_in(journey, session))
            answers += given
            settled.append(_settled(journey, session))
            ratings += table.ratings_in(session, given)
    return Rated(tuple(ratings), tuple(answers), tuple(settled))


def _settled(journey: Journey, session: Session) -> HalfYear:
    team = journey.company.team
    names = list(Names)[team.id % 3]
    closed = session.day + timedelta(days=6) if session.over else None
    shared = closed if team.id % 2 else None  # as coaches choose
    return HalfYear(team.id, session.half_year, names, closed, coach_shared_on=shared)


@dataclass(frozen=True, slots=True)
class _Table:
    """The table that a team sits around; `held` is what its processes have got so far."""

    journey: Journey
    held: dict[str, int] = field(default_factory=dict)

    def ratings_in(self, session: Session, answers: Sequence[Assessment]) -> Iterator[Rating]:
        """Yield the team's dots and the coach's; a running session is only half-way through."""
        processes = self.journey.academy.model.processes
        if not session.over:
            processes = processes[: len(processes) * 3 // 5]
        fallen = self._fallen(session)
        for process in processes:
            dots = 0 if process.code == fallen else self._agreed(process, session)
            of_process = [a for a in answers if a.process == process.code]
            yield from self._rated(process, session, dots, of_process)

    def _rated(
        self, process: Process, session: Session, dots: int, answers: Sequence[Assessment]
    ) -> Iterator[Rating]:
        chance = self.journey.chance
        rating = self._rating(process, session, dots, answers)
        yield rating
        if session.over and rating.dots > 1 and chance.random() < 0.04:
            rating = self._corrected(rating)
            yield rating
        self.held[process.code] = rating.dots
        if chance.random() < 0.85:
            yield self._coachs(process, session, rating.dots)

    def _agreed(self, process: Process, session: Session) -> int:
        """Return what the level comes to; only a team in trouble loses dots."""
        dots = max(0, min(process.most_dots, round(self.journey.level(process, session))))
        if self.journey.trouble(session):
            return dots
        return max(dots, self.held.get(process.code, 0))

    def _fallen(self, session: Session) -> str | None:
        """Return a process whose first dot is gone, because somebody new does not know it yet."""
        ones = [code for code, dots in self.held.items() if dots == 1]
        if not ones or not self.journey.has_newcomers(session):
            return None
        return self.journey.chance.choice(ones)

    def _rating(
        self, process: Process, session: Session, dots: int, answers: Sequence[Assessment]
    ) -> Rating:
        journey, chance = self.journey, self.journey.chance
        policies = journey.academy.settings.policies
        unanimous = understanding(journey.members(session), answers).is_unanimous
        if dots and not unanimous and policies.unanimity is Unanimity.REQUIRE:
            dots = 0
        team, language = journey.company.team, journey.company.language
        attests = dots and not unanimous
        link = f"https://example.org/{team.key}/{session.half_year}/{process.code}"
        return Rating(
            team_id=team.id,
            process=process.code,
            period=session.half_year,
            dots=dots,
            given_on=session.day,
            model=journey.academy.model_version,
            reason=saying(chance, "reasons", language=language) if dots else "",
            evidence=link if dots > 1 and chance.random() < 0.3 else "",
            attested=saying(chance, "attested", language=language) if attests else "",
            given_by=journey.cast.with_role(team, Role.LEADER),
        )

    def _corrected(self, rating: Rating) -> Rating:
        language = self.journey.company.language
        return replace(
            rating,
            dots=rating.dots - 1,
            given_on=min(rating.given_on + timedelta(days=20), self.journey.today),
            reason=saying(self.journey.chance, "corrected", language=language),
            revision=2,
        )

    def _coachs(self, process: Process, session: Session, dots: int) -> Rating:
        journey, team = self.journey, self.journey.company.team
        coach = journey.cast.people[journey.cast.with_role(team, Role.COACH) - 1]
        seen = dots + journey.chance.choices([-1, 0, 1], [0.3, 0.6, 0.1])[0]
        return Rating(
            team_id=team.id,
            process=process.code,
            period=session.half_year,
            dots=max(0, min(process.most_dots, seen)),
            given_on=session.day,
            model=journey.academy.model_version,
            source=Source.COACH,
            reason=saying(journey.chance, "coach", language=coach.language),
            given_by=coach.id,
        )
