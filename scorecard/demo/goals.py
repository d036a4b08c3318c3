"""What the people, teams and the academy of the demo want to reach, and why some gave up."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scorecard.demo.cast import Cast
from scorecard.demo.companies import Company
from scorecard.demo.goals_in_words import in_words
from scorecard.demo.goals_on_dots import next_dots
from scorecard.demo.metrics import own
from scorecard.demo.reading import saying
from scorecard.demo.spans import Span
from scorecard.demo.targets import fair_target, target_to_reach_now
from scorecard.domain.academy import Academy
from scorecard.domain.dots import Rating
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Kind, Metric
from scorecard.domain.people import ACADEMY, Owner, Person
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

    @property
    def span(self) -> Span:
        return Span(self.academy.calendar, self.today)

    def of_person(self, person: Person) -> Iterator[Goal]:
        chance = self._chance(person.owner)
        followed = own(self.metrics, person.owner)
        for place, metric in enumerate(followed):
            for period in self._ranges(metric, place, chance):
                yield self._maybe_dropped(self._on(metric, period, chance), person.language, chance)
        if followed and chance.random() < 0.4:
            yield from in_words(self.span, followed[0], person.language, chance)
        if person == self.cast.suggested:
            yield self._to_reach_now(followed)

    def of_team(self, company: Company) -> Iterator[Goal]:
        owner = company.team.owner
        chance = self._chance(owner)
        followed = own(self.metrics, owner)
        for place, metric in enumerate(followed):
            for period in self._ranges(metric, place, chance):
                yield self._on(metric, period, chance)
        yield from next_dots(self.span, followed[0], self.academy.model, self.ratings, chance)
        yield from in_words(self.span, followed[0], company.language, chance)

    def of_academy(self) -> Iterator[Goal]:
        chance = self._chance(ACADEMY)
        followed = own(self.metrics, ACADEMY)
        for metric in followed[:2]:
            for year in self.span.lived(metric, PeriodKind.YEAR):
                yield self._on(metric, year, chance)
        yield from in_words(self.span, followed[0], self.academy.settings.languages[0], chance)

    def _ranges(self, metric: Metric, place: int, chance: random.Random) -> list[Period]:
        """Return what an owner sets goals for: half-years first, then quarters, and so on."""
        match place:
            case 0:
                return self.span.lived(metric, PeriodKind.HALF_YEAR)
            case 1:
                return self.span.lived(metric, PeriodKind.QUARTER)[-QUARTERS_BACK:]
            case 2 if metric.kind is Kind.LEVEL:
                return self.span.lived(metric, PeriodKind.HALF_YEAR)[-2:]
            case 2:
                return self.span.lived(metric, PeriodKind.MONTH)[-MONTHS_BACK:]
            case _ if chance.random() < 0.7:
                return self.span.lived(metric, PeriodKind.YEAR)[-2:]
        return []

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

    def _chance(self, owner: Owner) -> random.Random:
        return random.Random(f"{self.seed}/goals/{owner}")  # noqa: S311 - believable, not secret
