"""What teams and people wrote about their months; most wrote nothing, as everywhere."""

import random
from collections.abc import Iterator, Sequence
from datetime import date

from scorecard.demo.cast import Cast
from scorecard.demo.reading import sayings
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import members_on
from scorecard.domain.periods import Period, month_of, months_between

BY_TEAMS, BY_PEOPLE = 0.16, 0.07  # of the months
YEARS_OF_PEOPLE = 1.5
AHEAD = 4  # months, of what a team knows is coming


def events_for(cast: Cast, today: date, seed: str) -> list[MonthEvent]:
    """Return what was written about months, with one event of each living team still to come."""
    now = month_of(today)
    found: list[MonthEvent] = []
    for company in cast.companies:
        team = company.team
        chance = random.Random(f"{seed}/events/{team.key}")  # noqa: S311 - not secret
        said = sayings("happened", "team", language=company.language)
        last = min(month_of(team.archived), now) if team.archived else now
        months = months_between(month_of(team.founded), last)
        for month in _some(months, BY_TEAMS, chance):
            found.append(MonthEvent(team.owner, month, chance.choice(said), Visibility.TEAM))
        if not team.is_archived(today):
            ahead = MonthEvent(team.owner, now.plus(AHEAD), said[0], Visibility.TEAM)
            found.append(ahead)
    return found + list(_of_people(cast, today, seed))


def _of_people(cast: Cast, today: date, seed: str) -> Iterator[MonthEvent]:
    members = set(members_on(cast.memberships, today))
    now = month_of(today)
    for person in cast.people:
        if person.id not in members:
            continue
        chance = random.Random(f"{seed}/events/{person.id}")  # noqa: S311 - not secret
        said = sayings("happened", "person", language=person.language)
        begun = max(
            month_of(m.first) for m in cast.memberships if m.person_id == person.id and m.belongs
        )
        months = months_between(max(begun, now.plus(-round(12 * YEARS_OF_PEOPLE))), now)
        for month in _some(months, BY_PEOPLE, chance):
            words, seen_by = chance.choice(said), chance.choice(list(Visibility))
            yield MonthEvent(person.owner, month, words, seen_by)


def _some(months: Sequence[Period], share: float, chance: random.Random) -> Iterator[Period]:
    return (month for month in months if chance.random() < share)
