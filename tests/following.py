"""Lets people and teams of the small academy follow templates, month by month until November."""

from collections.abc import Sequence
from decimal import Decimal

from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    Perspective,
    Visibility,
)
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.metrics import add_metric
from scorecard.store.values import add_values
from tests.academies import NOW, month

LATEST = month("2026-11")
LEVELS = {
    "customers-a3",
    "customers-a2",
    "customers-a1",
    "feedback-answers",
    "would-recommend-us",
    "net-promoter-score",
}
AWAY = "away"
Months = Sequence[int | str | None]


def follow(
    session: Session,
    owner: Owner,
    template: str,
    months: Months,
    *,
    name: str = "",
    slot: int | None = None,
    visibility: Visibility = Visibility.COACH,
) -> Metric:
    """Store a metric whose months end with November; None was not entered."""
    first = LATEST.plus(1 - len(months))
    kind = Kind.LEVEL if template in LEVELS else Kind.ADDS_UP
    metric = add_metric(
        session,
        Metric(
            0,
            owner,
            name or template.capitalize(),
            "pcs",
            kind,
            Direction.UP,
            Aggregate.MEAN if kind is Kind.LEVEL else Aggregate.SUM,
            Perspective.CUSTOMERS,
            first,
            slot=slot,
            template=template,
            visibility=visibility,
            decimals=0,
        ),
    )
    held = [(metric.id, _value(first.plus(n), entry)) for n, entry in enumerate(months)]
    values = [(id, value) for id, value in held if value is not None]
    add_values(session, values, entered_by=None, entered_at=NOW)
    return metric


def _value(at: Period, entry: int | str | None) -> MonthValue | None:
    if entry is None:
        return None
    if entry == AWAY:
        return MonthValue(at, excused=True)
    return MonthValue(at, Decimal(entry))
