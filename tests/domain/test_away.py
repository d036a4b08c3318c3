"""Being away excuses every empty month of every metric in its span, and never a number."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.domain.away import Away, away
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue, in_the_future

NOW = Period.parse("2026-11")
VISITS = Metric(
    1,
    Owner(OwnerKind.PERSON, 1),
    "Visits",
    "",
    Kind.ADDS_UP,
    Direction.UP,
    Aggregate.SUM,
    Perspective.CUSTOMERS,
    Period.parse("2026-01"),
)
LESSONS = replace(VISITS, id=2, name="Lessons", first=Period.parse("2026-12"))


def month(code: str) -> Period:
    return Period.parse(code)


def plan(*metrics: Metric, first: str, last: str, values: list[MonthValue] | None = None) -> Away:
    held = {VISITS.id: values or []}
    return away(metrics, held, first=month(first), last=month(last), now=NOW)


def test_empty_months_are_excused_and_numbers_stay() -> None:
    held = [
        MonthValue(month("2026-10"), Decimal(0)),
        MonthValue(month("2026-11"), excused=True),
        MonthValue(month("2026-12"), note="taken away", version=3),
    ]

    found = plan(VISITS, LESSONS, first="2026-10", last="2027-01", values=held)

    assert found.excused == (
        (VISITS, held[2]),
        (LESSONS, MonthValue(month("2026-12"), version=0)),
        (VISITS, MonthValue(month("2027-01"), version=0)),
        (LESSONS, MonthValue(month("2027-01"), version=0)),
    )
    assert found.numbers == ((VISITS, held[0]),)
    assert found.known == 1


def test_what_is_not_followed_or_collected_is_left_alone() -> None:
    ended = replace(VISITS, last=month("2026-10"))
    collected = replace(VISITS, id=3, collected=True)

    found = plan(ended, collected, first="2026-10", last="2026-12")

    assert [(metric.id, value.month.code) for metric, value in found.excused] == [(1, "2026-10")]


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        pytest.param("2026-12", "2026-11", "away-ends-before-it-begins", id="backwards"),
        pytest.param("2027-12", "2027-12", "value-too-far-ahead", id="thirteen months ahead"),
        pytest.param("2025-11", "2027-11", "away-too-long", id="25 months"),
    ],
)
def test_a_span_is_refused_with_its_reason(first: str, last: str, key: str) -> None:
    with pytest.raises(RefusedError) as refused:
        plan(VISITS, first=first, last=last)

    assert refused.value.key == key


def test_two_years_that_end_in_a_year_are_not_too_long() -> None:
    assert len(plan(VISITS, first="2025-12", last="2027-11").months) == 24


@pytest.mark.parametrize(
    ("at", "is_away", "key"),
    [
        pytest.param("2026-11", False, None, id="a number now"),
        pytest.param("2026-12", False, "value-in-the-future", id="a number next month"),
        pytest.param("2026-12", True, None, id="away next month"),
        pytest.param("2027-11", True, None, id="away in a year"),
        pytest.param("2027-12", True, "value-too-far-ahead", id="away beyond a year"),
        pytest.param("2027-12", False, "value-in-the-future", id="a number beyond a year"),
    ],
)
def test_a_number_never_lies_in_the_future_and_being_away_may(
    at: str, is_away: bool, key: str | None
) -> None:
    found = in_the_future(month(at), NOW, away=is_away)

    assert (found.key if found else None) == key
