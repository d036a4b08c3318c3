"""Who of the demo follows customers, and how busy months show later in what they bring."""

import random
from collections.abc import Mapping, Sequence

from scorecard.demo.reading import content_of
from scorecard.domain.metrics import MetricTemplate
from scorecard.domain.people import Owner, Person, Team
from scorecard.domain.periods import Period

SWING = 0.45
LEAST, MOST = 0.35, 1.9
Templates = Mapping[str, MetricTemplate]


def followed_of_customers(person: Person, templates: Templates) -> list[MetricTemplate]:
    """Return what this person follows of customers; nothing for most people."""
    told = content_of("customers")["members"]
    return _known(told["follow"], templates) if person.name in told["names"] else []


def leaves_customers_to_others(team: Team) -> frozenset[str]:
    """Return what in this team only those follow who follow all of it, so that shares say much."""
    told = content_of("customers")["members"]
    return frozenset(told["follow"] if team.key == told["team"] else ())


def entered_of_customers(team: Team, templates: Templates) -> tuple[int, list[MetricTemplate]]:
    """Return what a team enters of customers itself, and how many metrics it still collects."""
    told = content_of("customers")["teams"].get(team.key)
    own = _known(told["own"], templates) if told else []
    return (told["collected"], own) if own else (0, [])


def swing(owner: Owner, template: str, month: Period) -> float:
    """Return how much busier than usual the months are that bring this month's number.

    The same busy month shows in contacts at once and in deals two months later, so that one
    leads the other. A template of which nothing is told has no swings.
    """
    later = content_of("customers")["swings"].get(template)
    if later is None:
        return 1
    busy = random.Random(f"{owner}/{month.plus(-later).code}")  # noqa: S311 - believable, not secret
    return min(max(LEAST, 1 + busy.gauss(0, SWING)), MOST)


def _known(codes: Sequence[str], templates: Templates) -> list[MetricTemplate]:
    return [templates[code] for code in codes if code in templates]
