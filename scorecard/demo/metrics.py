"""What the people, the teams and the academy of the demo follow."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from scorecard.demo.archived import MONTHS, formerly, with_pauses
from scorecard.demo.cast import Cast
from scorecard.demo.companies import Company
from scorecard.demo.customers import (
    entered_of_customers,
    followed_of_customers,
    leaves_customers_to_others,
)
from scorecard.demo.reading import content_of
from scorecard.demo.shapes import known_for, shape_of
from scorecard.domain.academy import Academy
from scorecard.domain.metrics import Direction, Kind, Metric, MetricTemplate
from scorecard.domain.people import ACADEMY, Owner, OwnerKind, Person, Team
from scorecard.domain.periods import Period, month_of


def metrics_for(academy: Academy, cast: Cast, today: date, seed: str) -> list[Metric]:
    """Return everybody's metrics under ids that count from 1."""
    choice = _Choice.of(academy)
    now = month_of(today)
    found = [
        *(m for person in cast.people for m in _persons(choice, cast, person, now, seed)),
        *(m for company in cast.companies for m in _teams(choice, company, now)),
        *_academys(choice, cast, academy.settings.languages[0]),
    ]
    found += [m for person in cast.people for m in _archived(choice, person, found, now)]
    paused = with_pauses(found, now)
    return [replace(metric, id=number) for number, metric in enumerate(paused, 1)]


@dataclass(frozen=True, slots=True)
class _Choice:
    """Which of the academy's templates are followed by whom."""

    persons: Sequence[MetricTemplate]
    teams: Sequence[MetricTemplate]
    collected: Sequence[MetricTemplate]
    academys: Sequence[MetricTemplate]
    every: Mapping[str, MetricTemplate]

    @classmethod
    def of(cls, academy: Academy) -> "_Choice":
        known = list(academy.templates.values())
        persons = known_for(OwnerKind.PERSON, iter(known))
        if len(persons) < 3:
            persons = known[:5]
        wanted = content_of("shapes")["collected"]
        collected = [t for t in persons if t.code in wanted]
        if not collected:
            collected = [t for t in persons if t.kind is Kind.ADDS_UP][:2]
        levels = [t for t in known if t.kind is Kind.LEVEL and t not in collected]
        teams = known_for(OwnerKind.TEAM, iter(known)) or levels[:2]
        academys = known_for(OwnerKind.ACADEMY, iter(known))
        return cls(persons, teams, collected, academys, academy.templates)

    def of_one(self, person: Person, team: Team, chance: random.Random) -> list[MetricTemplate]:
        """Return what one person follows: what the team collects, and a few of their own."""
        customers = followed_of_customers(person, self.every)
        if customers:
            return [self.collected[0], *customers]
        left = leaves_customers_to_others(team)
        others = [t for t in self.persons if t not in self.collected and t.code not in left]
        more = chance.sample(others, min(len(others), chance.choice([0, 1, 1, 2, 2])))
        return [*self.collected, *sorted(more, key=others.index)]


def _persons(
    choice: _Choice, cast: Cast, person: Person, now: Period, seed: str
) -> Iterator[Metric]:
    places = cast.places_of(person)
    if not places:
        return
    chance = random.Random(f"{seed}/metrics/{person.id}")  # noqa: S311 - believable, not secret
    first = month_of(places[0].first)
    last = month_of(places[-1].last) if places[-1].last else None
    team = cast.teams[places[-1].team_id - 1]
    for slot, template in enumerate(choice.of_one(person, team, chance), 1):
        metric = _metric(template, person.owner, person.language, first=first, last=last)
        yield replace(metric, slot=slot if last is None or last >= now else None)


def _archived(
    choice: _Choice, person: Person, found: Sequence[Metric], now: Period
) -> Iterator[Metric]:
    held = own(found, person.owner)
    template = formerly(person.owner, held, choice.persons, now)
    if template:
        first = held[0].first
        last = first.plus(MONTHS)
        yield _metric(template, person.owner, person.language, first=first, last=last)


def _teams(choice: _Choice, company: Company, now: Period) -> Iterator[Metric]:
    team = company.team
    first = month_of(team.founded)
    last = month_of(team.archived) if team.archived else None
    kept, own_of_customers = entered_of_customers(team, choice.every)
    collects = choice.collected[:kept] if own_of_customers else choice.collected
    chosen = [(t, True) for t in collects]
    chosen += [(t, False) for t in own_of_customers or choice.teams]
    for slot, (template, collected) in enumerate(chosen[:5], 1):
        metric = _metric(template, team.owner, company.language, first=first, last=last)
        used = last is None or last >= now
        yield replace(metric, slot=slot if used else None, collected=collected)


def _academys(choice: _Choice, cast: Cast, language: str) -> Iterator[Metric]:
    first = min(month_of(team.founded) for team in cast.teams)
    chosen = [(t, True) for t in choice.teams] + [(t, False) for t in choice.academys]
    for slot, (template, collected) in enumerate(chosen[:5], 1):
        metric = _metric(template, ACADEMY, language, first=first, last=None)
        yield replace(metric, slot=slot, collected=collected)


def _metric(
    template: MetricTemplate, owner: Owner, language: str, *, first: Period, last: Period | None
) -> Metric:
    shape = shape_of(template, owner.kind)
    bounded = template.direction is Direction.RANGE
    return Metric(
        id=0,
        owner=owner,
        name=template.name[language],
        unit=template.unit[language],
        kind=template.kind,
        direction=template.direction,
        aggregate=template.aggregate,
        perspective=template.perspective,
        first=first,
        last=last,
        template=template.code,
        process=template.process,
        visibility=shape.visibility,
        decimals=template.decimals,
        lower=Decimal(int(shape.first)) if bounded else None,
        upper=Decimal(int(shape.last)) if bounded else None,
    )


def own(metrics: Iterable[Metric], owner: Owner) -> list[Metric]:
    """Return an owner's metrics, in the order of their ids."""
    return [m for m in metrics if m.owner == owner]
