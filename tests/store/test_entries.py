"""Months come back with what they hold; one that never held anything has no history."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlmodel import Session

from scorecard.domain.entries import Entry
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.entries import history_of, value, values_of
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from scorecard.store.values import keep_value
from tests.store.examples import AINO, FEBRUARY, JANUARY, MARCH, mood_of, visits_of

MORNING, NOON = datetime(2026, 2, 3, 8, tzinfo=UTC), datetime(2026, 2, 3, 12, tzinfo=UTC)


@pytest.fixture
def aino(session: Session) -> int:
    """Who enters values."""
    return add_person(session, AINO).id


@pytest.fixture
def visits(session: Session, aino: int) -> int:
    """Aino's metric."""
    return add_metric(session, visits_of(replace(AINO, id=aino).owner)).id


def entered(month: Period, amount: str, *, version: int = 0, note: str = "") -> MonthValue:
    """Return what somebody types who saw `version`."""
    return MonthValue(month, Decimal(amount), note=note, version=version)


def keep(session: Session, metric_id: int, value: MonthValue) -> MonthValue:
    return keep_value(session, metric_id, value, entered_by=None, entered_at=MORNING)


def test_values_come_back_by_metric_from_a_month_on(
    session: Session, aino: int, visits: int
) -> None:
    mood = add_metric(session, mood_of(replace(AINO, id=aino).owner)).id
    march = keep(session, visits, replace(entered(MARCH, "12.000001", note="Fair"), late=True))
    january = keep(session, visits, MonthValue(JANUARY, excused=True, version=0))
    calm = keep(session, mood, entered(FEBRUARY, "-0.5"))

    assert march == MonthValue(MARCH, Decimal("12.000001"), note="Fair", late=True, version=1)
    assert values_of(session, [visits, mood]) == {visits: [january, march], mood: [calm]}
    assert values_of(session, [visits], first=FEBRUARY) == {visits: [march]}
    assert values_of(session, [visits], first=MARCH) == {visits: [march]}
    assert values_of(session, [mood], first=MARCH) == {mood: []}
    assert value(session, visits, MARCH) == march
    assert value(session, visits, FEBRUARY) is None


def test_a_month_without_entries_has_no_history(session: Session, visits: int) -> None:
    assert history_of(session, visits, JANUARY) == []


def test_history_tells_who_entered_what_and_when(session: Session, aino: int, visits: int) -> None:
    first = MonthValue(JANUARY, Decimal(7), note="Guessed", version=0)
    keep_value(session, visits, first, entered_by=aino, entered_at=MORNING)
    second = MonthValue(JANUARY, excused=True, version=1)

    now = keep_value(session, visits, second, entered_by=None, entered_at=NOON)

    assert history_of(session, visits, JANUARY) == [
        Entry(replace(first, version=1), MORNING, aino),
        Entry(now, NOON, None),
    ]
