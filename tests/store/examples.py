"""Things that store tests begin with, as the domain makes them; ids are given by the store."""

from datetime import date
from decimal import Decimal

from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import Owner, Person, Team
from scorecard.domain.periods import Period

JANUARY, FEBRUARY, MARCH = (Period.parse(f"2026-0{number}") for number in (1, 2, 3))
SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")

AINO = Person(0, "Aino@example.org", "Aino", "fi", admin=True)
VEETI = Person(0, "veeti@example.org", "Veeti")
KIDE = Team(0, "Kide", "Kide Osuuskunta", "2026", date(2026, 1, 12))
LUOTO = Team(0, "luoto", "Luoto Osuuskunta", "2025", date(2025, 1, 13))


def visits_of(owner: Owner, *, slot: int | None = 1, name: str = "Customer visits") -> Metric:
    """Return a metric that adds up."""
    return Metric(
        0,
        owner,
        name,
        "visits",
        Kind.ADDS_UP,
        Direction.UP,
        Aggregate.SUM,
        Perspective.CUSTOMERS,
        JANUARY,
        slot=slot,
    )


def mood_of(owner: Owner, *, slot: int | None = 2) -> Metric:
    """Return a metric that is a level, with every field filled in."""
    return Metric(
        0,
        owner,
        "Mood",
        "points",
        Kind.LEVEL,
        Direction.RANGE,
        Aggregate.MEAN,
        Perspective.LEARNING,
        JANUARY,
        MARCH,
        slot,
        template="mood",
        process="dialogue",
        decimals=1,
        lower=Decimal("2.5"),
        upper=Decimal(4),
    )
