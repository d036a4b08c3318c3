"""What the people, teams and the academy of the demo want to reach, and why some gave up."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from scorecard.demo.cast import Cast, Company
from scorecard.demo.metrics import own
from scorecard.demo.reading import saying, sayings
from scorecard.demo.targets import fair_target, target_to_reach_now
from scorecard.domain.academy import Academy
from scorecard.domain.dots import Rating, Source, latest_ratings
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Kind, Metric, Visibility
from scorecard.domain.people import ACADEMY, Owner, OwnerKind, Person
from scorecard.domain.periods import Calendar, Period, PeriodKind, month_of
from scorecard.domain.values import MonthValue

DROPPED = 0.03
QUARTERS_BACK, MONTHS_BACK = 5, 3


def goals_for(
    academy: Academy,
    cast: Cast,
    metrics: Sequence[Metric],
    values: Mapping[int, Sequence[MonthValue]],
    ratings: Sequence[Rating],
    today: date,
    seed: str,
) -> list[Goal]:
    """Return everybody's goals of all four ranges, under ids that count from 1."""
    wishes = _Wishes(academy, cast, metrics, values, ratings, today, seed)
    found = [
        *(goal for person in cast.people for goal in wishes.of_person(person)),
        *(goal for company in cast.companies for goal in wishes.of_team(company)),
        *wishes.of_academy(),
    ]
    return [replace(goal, id=number) for number, goal in enumerate(found, 1)]


@dataclass(frozen=True, slots=True)
class _Wishes:
    academy: Academy
    cast: Cast
    metrics: Sequence[Metric]
    values: Mapping[int, Sequence[MonthValue]]
    ratings: Sequence[Rating]
    today: date
    seed: str

    @property
    def calendar(self) -> Calendar:
        return self.academy.calendar

    def of_person(self, person: Person) -> Iterator[Goal]:
        chance = self._chance(person.owner)
        followed = own(self.metrics, person.owner)
        for place, metric in enumerate(followed):
            for period in self._ranges(metric, place, chance):
                yield self._maybe_dropped(self._on(metric, period, chance), person.language, chance)
        if followed and chance.random() < 0.4:
            yield from self._in_words(followed[0], person.language, chance)
        if person == self.cast.suggested:
            yield self._to_reach_now(followed)

    def of_team(self, company: Company) -> Iterator[Goal]:
        owner = company.team.owner
        chance = self._chance(owner)
        followed = own(self.metrics, owner)
        for place, metric in enumerate(followed):
            for period in self._ranges(metric, place, chance):
                yield self._on(metric, period, chance)
        yield from self._on_dots(company, chance)
        yield from self._in_words(followed[0], company.language, chance)

    def of_academy(self) -> Iterator[Goal]:
        chance = self._chance(ACADEMY)
        followed = own(self.metrics, ACADEMY)
        for metric in followed[:2]:
            for year in self._lived(metric, PeriodKind.YEAR):
                yield self._on(metric, year, chance)
        yield from self._in_words(followed[0], self.academy.settings.languages[0], chance)

    def _ranges(self, metric: Metric, place: int, chance: random.Random) -> list[Period]:
        """Return what an owner sets goals for: half-years first, then quarters, and so on."""
        match place:
            case 0:
                return self._lived(metric, PeriodKind.HALF_YEAR)
            case 1:
                return self._lived(metric, PeriodKind.QUARTER)[-QUARTERS_BACK:]
            case 2 if metric.kind is Kind.LEVEL:
                return self._lived(metric, PeriodKind.HALF_YEAR)[-2:]
            case 2:
                return self._lived(metric, PeriodKind.MONTH)[-MONTHS_BACK:]
            case _ if chance.random() < 0.7:
                return self._lived(metric, PeriodKind.YEAR)[-2:]
        return []

    def _lived(self, metric: Metric, kind: PeriodKind) -> list[Period]:
        """Return the ranges in which the metric was followed from their first month on."""
        last = min(metric.last or month_of(self.today), month_of(self.today))
        period = self.calendar.containing(kind, metric.first)
        found = []
        while self.calendar.first_month(period) <= last:
            if self.calendar.first_month(period.successor) > metric.first:
                found.append(period)
            period = period.successor
        return found

    def _on(self, metric: Metric, period: Period, chance: random.Random) -> Goal:
        held = self.values.get(metric.id, ())
        target, upper = fair_target(metric, held, period, self.calendar, self.today, chance)
        return Goal(
            0,
            metric.owner,
            period,
            metric_id=metric.id,
            target=target,
            upper=upper,
            visibility=metric.visibility,
        )

    def _to_reach_now(self, followed: Sequence[Metric]) -> Goal:
        metric = next(m for m in followed if m.kind is Kind.ADDS_UP)
        month = month_of(self.today)
        target = target_to_reach_now(self.values[metric.id], month)
        return Goal(
            0,
            metric.owner,
            month,
            metric_id=metric.id,
            target=target,
            visibility=metric.visibility,
        )

    def _maybe_dropped(self, goal: Goal, language: str, chance: random.Random) -> Goal:
        if chance.random() >= DROPPED:
            return goal
        reason = saying(chance, "dropped", language=language)
        return replace(goal, stated=GoalState.DROPPED, reason=reason)

    def _on_dots(self, company: Company, chance: random.Random) -> Iterator[Goal]:
        """Yield a goal or two per half-year, one per year, and nearer ones for now."""
        team = company.team
        for period in self._team_ranges(company, PeriodKind.HALF_YEAR):
            yield from self._next_dots(team.owner, period, 2, chance)
        for period in self._team_ranges(company, PeriodKind.YEAR):
            yield from self._next_dots(team.owner, period, 1, chance)
        if team.archived is None:
            for kind in (PeriodKind.QUARTER, PeriodKind.MONTH):
                now = self.calendar.containing(kind, month_of(self.today))
                yield from self._next_dots(team.owner, now, 1, chance)

    def _team_ranges(self, company: Company, kind: PeriodKind) -> list[Period]:
        return self._lived(own(self.metrics, company.team.owner)[0], kind)

    def _next_dots(
        self, owner: Owner, period: Period, many: int, chance: random.Random
    ) -> Iterator[Goal]:
        """Yield goals one dot above what the processes had when the range began."""
        before = self.calendar.containing(
            PeriodKind.HALF_YEAR, self.calendar.first_month(period)
        ).predecessor
        own_ratings = [r for r in self.ratings if r.team_id == owner.id and r.source is Source.TEAM]
        held = {r.process: r.dots for r in latest_ratings(own_ratings) if r.period <= before}
        room = [p for p in self.academy.model.processes if held.get(p.code, 0) < p.most_dots]
        low = sorted(room, key=lambda p: held.get(p.code, 0) + chance.random())
        # What is begun goes on: neither the most nor the least mastered ones are aimed at.
        for process in low[len(low) // 2 : len(low) // 2 + many]:
            target = Decimal(held.get(process.code, 0) + 1)
            yield Goal(0, owner, period, process=process.code, target=target)

    def _in_words(self, lived: Metric, language: str, chance: random.Random) -> Iterator[Goal]:
        kind = lived.owner.kind
        said = sayings("goals", kind.value, language=language)
        periods = self._lived(lived, PeriodKind.QUARTER)
        rhythm = {OwnerKind.PERSON: 3, OwnerKind.TEAM: 2, OwnerKind.ACADEMY: 4}[kind]
        chosen = list(reversed(periods))[::rhythm]
        for period, words in zip(chosen, chance.sample(said, len(said)), strict=False):
            over = self.calendar.is_over(period, self.today)
            state = chance.choices(
                [GoalState.REACHED, GoalState.MISSED, GoalState.DROPPED], [0.75, 0.2, 0.05]
            )[0]
            reason = saying(chance, "dropped", language=language)
            yield Goal(
                0,
                lived.owner,
                period,
                words=words,
                stated=state if over else GoalState.OPEN,
                reason=reason if over and state is GoalState.DROPPED else "",
                visibility=Visibility.COACH if kind is OwnerKind.PERSON else Visibility.TEAM,
            )

    def _chance(self, owner: Owner) -> random.Random:
        return random.Random(f"{self.seed}/goals/{owner}")  # noqa: S311 - believable, not secret
