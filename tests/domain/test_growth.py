"""Growth tells how much more or less it is, and a percentage only where it says something."""

from decimal import Decimal

import pytest

from scorecard.domain.growth import Growth, Turn, since_last_half_year, since_last_year
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from tests.domain.builders import (
    ATTENDANCE,
    CASH,
    COMPLAINTS,
    FEBRUARY_SEPTEMBER,
    JANUARY_JULY,
    VISITS,
    Entry,
    entered,
)


def amounts(first: str, *entries: Entry) -> dict[Period, Decimal]:
    return {v.month: v.amount for v in entered(first, *entries) if v.amount is not None}


def year(metric: Metric, then: int, now: int) -> Growth:
    found = since_last_year(metric, amounts("2025-11", then) | amounts("2026-11", now))
    assert found is not None
    return found


def test_the_latest_month_stands_beside_the_same_one_a_year_before() -> None:
    assert year(VISITS, 10, 15) == Growth(
        Period.parse("2026-11"), Decimal(15), Decimal(10), Decimal("0.5")
    )


def test_without_a_number_a_year_before_there_is_nothing_to_say() -> None:
    assert since_last_year(VISITS, amounts("2025-12", *[7] * 12)) is None
    assert since_last_year(VISITS, {}) is None


@pytest.mark.parametrize(
    ("metric", "then", "now"),
    [
        pytest.param(VISITS, 0, 5, id="from zero"),
        pytest.param(VISITS, 1, 3, id="from a small base"),
        pytest.param(VISITS, 9, 18, id="from a base just below ten"),
        pytest.param(CASH, -50, 100, id="from below zero"),
        pytest.param(CASH, 100, -50, id="to below zero"),
        pytest.param(ATTENDANCE, 40, 60, id="between averages"),
    ],
)
def test_where_a_percentage_says_nothing_there_is_none(metric: Metric, then: int, now: int) -> None:
    found = year(metric, then, now)

    assert (found.share, found.change) == (None, now - then)


def test_the_turn_is_where_the_number_went_whichever_way_is_good() -> None:
    assert year(VISITS, 10, 12).turn is Turn.MORE
    assert year(COMPLAINTS, 12, 10).turn is Turn.LESS
    assert year(VISITS, 10, 10).turn is Turn.SAME


def test_half_years_are_compared_by_the_average_of_their_months() -> None:
    spring, autumn = (10, 20, None, 30, "excused", 20), (30, 20)

    found = since_last_half_year(VISITS, amounts("2026-01", *spring, *autumn), JANUARY_JULY)

    assert found == Growth(Period.parse("2026-H2"), Decimal(25), Decimal(20), Decimal("0.25"))


def test_a_half_year_across_the_turn_of_the_year_is_one() -> None:
    entries = (10,) * 7 + (16,) * 5  # February to August, September to January

    found = since_last_half_year(VISITS, amounts("2026-02", *entries), FEBRUARY_SEPTEMBER)

    assert found is not None
    assert (found.period.code, found.now, found.then) == ("2026-H2", 16, 10)


def test_where_the_last_number_counts_the_last_numbers_are_compared() -> None:
    found = since_last_half_year(CASH, amounts("2026-05", 100, 200, 900, 300), JANUARY_JULY)

    assert found is not None
    assert (found.now, found.then) == (300, 200)


def test_without_a_number_in_the_half_year_before_there_is_nothing_to_say() -> None:
    assert since_last_half_year(VISITS, amounts("2026-07", 5, 6), JANUARY_JULY) is None
