"""The people, metrics and goals that these tests speak of."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from scorecard.domain.dots import Rating, Source
from scorecard.domain.goals import Goal, GoalState, Sense
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.values import MonthValue

JANUARY_JULY = Calendar()
FEBRUARY_SEPTEMBER = Calendar(spring=2, autumn=9)
AINO = Owner(OwnerKind.PERSON, 1)
TULVA = Owner(OwnerKind.TEAM, 1)

Entry = str | int | None
EXCUSED = "excused"


def metric(
    kind: Kind = Kind.ADDS_UP,
    direction: Direction = Direction.UP,
    aggregate: Aggregate | None = None,
    *,
    first: str = "2020-01",
    last: str | None = None,
    slot: int | None = 1,
) -> Metric:
    """Aino's customer visits, or whatever the arguments make of them."""
    return Metric(
        id=1,
        owner=AINO,
        name="customer visits",
        unit="pcs",
        kind=kind,
        direction=direction,
        aggregate=aggregate or (Aggregate.SUM if kind is Kind.ADDS_UP else Aggregate.MEAN),
        perspective=Perspective.CUSTOMERS,
        first=Period.parse(first),
        last=Period.parse(last) if last else None,
        slot=slot,
    )


VISITS = metric()
COMPLAINTS = metric(direction=Direction.DOWN)
ATTENDANCE = metric(Kind.LEVEL)
DAYS_TO_ANSWER = metric(Kind.LEVEL, Direction.DOWN)
STOCK = metric(Kind.LEVEL, Direction.RANGE)
CASH = metric(Kind.LEVEL, aggregate=Aggregate.LAST)


def goal(
    period: str,
    target: str | int | None = None,
    *,
    upper: int | None = None,
    sense: Sense | None = None,
    stated: GoalState = GoalState.OPEN,
) -> Goal:
    """A goal of Aino's on the metric."""
    return Goal(
        id=1,
        owner=AINO,
        period=Period.parse(period),
        metric_id=1,
        target=None if target is None else Decimal(target),
        upper=None if upper is None else Decimal(upper),
        sense=sense,
        stated=stated,
    )


def entered(first: str, *entries: Entry) -> list[MonthValue]:
    """Month after month from `first`: a number, `EXCUSED`, or None where nothing came."""
    month = Period.parse(first)
    found = []
    for step, entry in enumerate(entries):
        if entry == EXCUSED:
            found.append(MonthValue(month.plus(step), excused=True))
        elif entry is not None:
            found.append(MonthValue(month.plus(step), Decimal(entry)))
    return found


def rating(
    period: str,
    dots: int,
    *,
    process: str = "A3",
    on: date | None = None,
    source: Source = Source.TEAM,
    revision: int = 1,
    imported: bool = False,
) -> Rating:
    """Tulva's dots for one process, given on the half-year's first day unless said."""
    half_year = Period.parse(period)
    return Rating(
        team_id=TULVA.id,
        process=process,
        period=half_year,
        dots=dots,
        given_on=on or JANUARY_JULY.first_day(half_year),
        model="rocket@1",
        source=source,
        revision=revision,
        imported=imported,
    )


def periods(*codes: str) -> Sequence[Period]:
    """The periods with these codes."""
    return [Period.parse(code) for code in codes]
