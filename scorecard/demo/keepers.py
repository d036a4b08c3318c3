"""Who enters the months of a metric, and how faithfully."""

import random
from dataclasses import dataclass
from datetime import date

from scorecard.demo.cast import Cast
from scorecard.demo.companies import Company
from scorecard.domain.academy import Academy
from scorecard.domain.metrics import Metric
from scorecard.domain.people import OwnerKind, Role
from scorecard.domain.periods import Period, month_of

ENTERED_BY_NOW = 0.45  # of those who will enter the running month


@dataclass(frozen=True, slots=True)
class Keeper:
    """Who enters the months of a metric, and how: in which language, how faithfully."""

    person_id: int
    language: str
    faithful: float
    away: frozenset[Period]
    company: Company | None
    enters_now: bool


def keeper_of(academy: Academy, cast: Cast, metric: Metric, today: date, seed: str) -> Keeper:
    """Return who keeps the metric; who is suggested at sign-in has this month still to enter."""
    # The same person keeps all their metrics alike, so chance starts from the owner.
    chance = random.Random(f"{seed}/keeper/{metric.owner}")  # noqa: S311 - not secret
    match metric.owner.kind:
        case OwnerKind.ACADEMY:
            boss, language = cast.administrator, academy.settings.languages[0]
            return Keeper(boss.id, language, 1, frozenset(), None, enters_now=False)
        case OwnerKind.TEAM:
            company = cast.companies[metric.owner.id - 1]
            leader = cast.with_role(company.team, Role.LEADER)
            return Keeper(leader, company.language, 1, frozenset(), company, enters_now=False)
    person = cast.people[metric.owner.id - 1]
    places = cast.places_of(person)
    company = cast.companies[places[-1].team_id - 1]
    told_to_enter = person == cast.suggested or places[0].role is Role.LEADER
    entered = chance.random() < ENTERED_BY_NOW * min(1, today.day / 15)
    return Keeper(
        person_id=person.id,
        language=person.language,
        faithful=0.8 if company.trouble else chance.uniform(0.92, 1),
        away=_exchange(metric, month_of(today), chance)
        if person != cast.suggested
        else frozenset(),
        company=company,
        enters_now=entered and not told_to_enter,
    )


def _exchange(metric: Metric, now: Period, chance: random.Random) -> frozenset[Period]:
    """Return four months abroad for one in twelve, once they have been there for a year."""
    begins = metric.first.plus(chance.randrange(10, 22))
    if chance.random() > 1 / 12 or begins.plus(3) >= now:
        return frozenset()
    return frozenset(begins.plus(step) for step in range(4))
