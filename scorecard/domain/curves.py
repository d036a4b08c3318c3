"""Performance curves: month after month, with what is excused and what is missing told apart."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.celebrations import personal_bests
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import CollectedValue, Direction, Kind, Metric
from scorecard.domain.periods import Calendar, Period, months_between
from scorecard.domain.values import MonthValue


class PointKind(StrEnum):
    """What a month holds."""

    VALUE = "value"
    EXCUSED = "excused"
    MISSING = "missing"
    WITHHELD = "withheld"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Point:
    """One month of a curve; `running` is the sum since the goal's range began, where asked."""

    month: Period
    kind: PointKind
    amount: Decimal | None = None
    running: Decimal | None = None
    note: str = ""
    late: bool = False
    corrected: bool = False


def curve(
    values: Iterable[MonthValue], first: Period, last: Period, paused: Container[Period] = ()
) -> tuple[Point, ...]:
    """Return one point for every month from `first` to `last`, both included.

    In a `paused` month the metric was archived: it holds nothing, and nobody was asked for it.
    """
    by_month = {v.month: v for v in values}
    return tuple(
        Point(month, PointKind.PAUSED) if month in paused else _point(month, by_month.get(month))
        for month in months_between(first, last)
    )


def collected_curve(values: Iterable[CollectedValue]) -> tuple[Point, ...]:
    """Return the curve of a collected metric; a month that nobody entered is missing."""
    return tuple(Point(v.month, _collected_kind(v), v.amount) for v in values)


def running_sums(
    metric: Metric, points: Iterable[Point], goal: Goal, calendar: Calendar
) -> tuple[Point, ...]:
    """Return the points of a goal's range with the sum so far; none for a metric of levels.

    A month without a number keeps the sum of the month before. The sum begins with the
    first of `points`, so they have to begin no later than the range.
    """
    if metric.kind is not Kind.ADDS_UP:
        return ()
    first, last = calendar.first_month(goal.period), calendar.last_month(goal.period)
    total = Decimal(0)
    summed = []
    for point in points:
        if first <= point.month <= last:
            total += point.amount or 0
            summed.append(replace(point, running=total))
    return tuple(summed)


def standing_best(
    metric: Metric, values: Iterable[MonthValue], *, running: Period
) -> Period | None:
    """Return the month of the personal best that still stands, None where there is none.

    Months without a number never take part, and neither do the first three with one: they
    can only be the best of too few. The `running` month does where it can but grow.
    """
    early = metric.kind is Kind.ADDS_UP and metric.direction is Direction.UP
    bests = personal_bests(metric, values)
    return max((month for month in bests if early or month < running), default=None)


def growth(now: Decimal | None, then: Decimal | None) -> Decimal | None:
    """Return the growth from `then` to `now` as a share (0.5 is +50 %), or None.

    None where there is nothing to compare with, and where the base is zero or negative: a
    percentage of such a base says nothing.
    """
    if now is None or then is None or then <= 0:
        return None
    return (now - then) / then


def year_ago(amounts: Mapping[Period, Decimal], month: Period) -> Decimal | None:
    """Return the growth of `month` against the same month a year ago."""
    return growth(amounts.get(month), amounts.get(month.plus(-12)))


def _collected_kind(value: CollectedValue) -> PointKind:
    if value.amount is not None:
        return PointKind.VALUE
    return PointKind.WITHHELD if value.given else PointKind.MISSING


def _point(month: Period, value: MonthValue | None) -> Point:
    if value is None or value.is_nothing:
        return Point(month, PointKind.MISSING, note=value.note if value else "")
    if value.excused:
        return Point(month, PointKind.EXCUSED, note=value.note)
    return Point(
        month,
        PointKind.VALUE,
        value.amount,
        note=value.note,
        late=value.late,
        corrected=value.corrected,
    )
