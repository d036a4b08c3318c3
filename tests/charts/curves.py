"""Customer visits over fourteen months: one excused, one not entered, one celebrated."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from scorecard.charts.curve_state import Curve
from scorecard.domain.bands import BandMonth
from scorecard.domain.curves import Point, PointKind
from scorecard.domain.events import MonthEvent
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Calendar, Period

TODAY = date(2026, 11, 22)
CALENDAR = Calendar()
AINO = Owner(OwnerKind.PERSON, 1)


def metric(name: str, unit: str, kind: Kind = Kind.ADDS_UP, *, decimals: int = 0) -> Metric:
    how = Aggregate.SUM if kind is Kind.ADDS_UP else Aggregate.MEAN
    return Metric(
        1,
        AINO,
        name,
        unit,
        kind,
        Direction.UP,
        how,
        Perspective.CUSTOMERS,
        Period.parse("2025-10"),
        decimals=decimals,
    )


def month(code: str, amount: str | None = None, kind: PointKind = PointKind.VALUE) -> Point:
    return Point(Period.parse(code), kind, None if amount is None else Decimal(amount))


def goal(code: str, target: str, *, upper: str | None = None) -> Goal:
    return Goal(
        1,
        AINO,
        Period.parse(code),
        metric_id=1,
        target=Decimal(target),
        upper=None if upper is None else Decimal(upper),
    )


VISITS = metric("Customer visits", "pcs")
POINTS = (
    month("2025-10", "3"),
    month("2025-11", "5"),
    month("2025-12", "4"),
    month("2026-01", "6"),
    month("2026-02", "8"),
    month("2026-03"),
    month("2026-04", "7"),
    month("2026-05", "9"),
    month("2026-06", "11"),
    month("2026-07", kind=PointKind.EXCUSED),
    month("2026-08", "6"),
    month("2026-09", "10"),
    month("2026-10", "12"),
    month("2026-11", "9"),
)
POINTS = tuple(
    Point(p.month, PointKind.MISSING) if p.kind is PointKind.VALUE and p.amount is None else p
    for p in POINTS
)
CURVE = Curve(
    VISITS,
    POINTS,
    CALENDAR,
    (goal("2026-H1", "42"), goal("2026-H2", "60")),
    (Period.parse("2026-06"),),
)
BEFORE_ALL = replace(
    CURVE,
    points=POINTS[1:],
    earlier=(month("2025-01", "2"), month("2025-02", "4"), POINTS[0]),
    band=tuple(
        BandMonth(Period.parse(code), Decimal(low), Decimal(low) + 1, Decimal(low) + 4, 5)
        for code, low in {"2025-12": 4, "2026-01": 5, "2026-11": 5}.items()
    ),
    events=(MonthEvent(AINO, Period.parse("2026-03"), "exam weeks"),),
    best=Period.parse("2026-10"),
)
"""The same from November, with a year before, a band, an event and a best month."""
CASH = Curve(
    metric("Cash", "€", Kind.LEVEL, decimals=2),
    (
        month("2026-08", "1500"),
        month("2026-09", "-420.50"),
        month("2026-10", "310.25"),
        month("2026-11", "12800"),
    ),
    CALENDAR,
    (goal("2026-H2", "1000"),),
)
