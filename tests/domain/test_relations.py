"""Two metrics over each other: only common months count, and what is said is no more than that.

The coefficients themselves are held against pandas in `test_against_pandas.py`.
"""

from decimal import Decimal

import pytest

from scorecard.domain.periods import Period
from scorecard.domain.relations import (
    LAGS,
    Months,
    Pair,
    Verdict,
    could_be_chance,
    every_lag,
    relation,
)

JANUARY = Period.parse("2026-01")


def months(*amounts: float | str | None, first: Period = JANUARY) -> Months:
    """Return amounts from `first` on; None is a month without a number."""
    return {
        first.plus(step): Decimal(str(amount))
        for step, amount in enumerate(amounts)
        if amount is not None
    }


FEEDBACK = months(3, 5, 2, 8, 7, 4, 9, 6, 1, 8, 3, 5)
SALES = {month: 100 * amount for month, amount in FEEDBACK.items()}


def test_what_goes_exactly_alike_has_the_coefficient_1() -> None:
    found = relation(FEEDBACK, SALES, 0)

    assert (found.pearson, found.spearman) == (1.0, 1.0)
    assert found.verdict is Verdict.TOGETHER


def test_what_goes_exactly_the_other_way_has_the_coefficient_minus_1() -> None:
    found = relation(FEEDBACK, {month: -amount for month, amount in SALES.items()}, 0)

    assert (found.pearson, found.spearman) == (-1.0, -1.0)
    assert found.verdict is Verdict.OPPOSITE


def test_the_first_metric_leads() -> None:
    two_months_later = {month.plus(2): amount for month, amount in SALES.items()}

    assert relation(FEEDBACK, two_months_later, 2).pearson == 1.0
    assert relation(two_months_later, FEEDBACK, 2).pearson != 1.0


def test_a_pair_carries_the_month_of_the_second_metric() -> None:
    found = relation(months(3), months(None, None, 7), 2)

    assert found.pairs == (Pair(Period.parse("2026-03"), Decimal(3), Decimal(7)),)


def test_a_lag_reaches_over_the_turn_of_the_year() -> None:
    december = months(3, first=Period.parse("2025-12"))

    assert len(relation(december, months(None, 4), 2).pairs) == 1


def test_zero_takes_part_and_a_month_without_a_number_does_not() -> None:
    found = relation(months(0, 1, None, 3), months(5, 0, 7, None), 0)

    assert [(p.first, p.second) for p in found.pairs] == [(0, 5), (1, 0)]


@pytest.mark.parametrize(
    ("common", "verdict"),
    [
        pytest.param(0, Verdict.TOO_FEW, id="no common month"),
        pytest.param(7, Verdict.TOO_FEW, id="one too few"),
        pytest.param(8, Verdict.TOGETHER, id="just enough"),
    ],
)
def test_fewer_than_eight_common_months_are_refused(common: int, verdict: Verdict) -> None:
    some = dict(list(SALES.items())[:common])

    found = relation(FEEDBACK, some, 0)

    assert found.verdict is verdict
    assert (found.pearson is None) == (verdict is Verdict.TOO_FEW)


def test_a_lag_takes_months_away() -> None:
    assert [len(found.pairs) for found in every_lag(FEEDBACK, SALES)] == [12, 11, 10, 9, 8, 7, 6]
    assert [found.lag for found in every_lag(FEEDBACK, SALES)] == list(LAGS)


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        pytest.param([4] * 9, range(9), Verdict.FIRST_CONSTANT, id="the first stands still"),
        pytest.param(range(9), [4] * 9, Verdict.SECOND_CONSTANT, id="the second stands still"),
        pytest.param([0] * 9, [0] * 9, Verdict.FIRST_CONSTANT, id="nothing but zeros"),
    ],
)
def test_what_never_changes_has_no_coefficient(
    first: list[int], second: list[int], verdict: Verdict
) -> None:
    found = relation(months(*first), months(*second), 0)

    assert (found.pearson, found.spearman, found.verdict) == (None, None, verdict)


def test_large_amounts_that_differ_by_little_lose_nothing() -> None:
    almost_alike = {m: Decimal("999999999999") - amount / 10**6 for m, amount in FEEDBACK.items()}

    assert relation(FEEDBACK, almost_alike, 0).pearson == -1.0


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        pytest.param(
            [1, 2, 3, 4, 5, 6, 7, 8], [1, -1, -1, 1, 1, -1, -1, 1], Verdict.NONE, id="none"
        ),
        pytest.param([1, 2, 3, 4, 5, 6, 7, 8], [4, 1, 6, 2, 5, 3, 8, 4], Verdict.CHANCE, id="few"),
        pytest.param(
            [1, 2, 3, 4, 5, 6, 7, 8] * 4,
            [4, 1, 6, 2, 5, 3, 8, 4] * 4,
            Verdict.TOGETHER,
            id="the same with four times as many months",
        ),
    ],
)
def test_few_months_need_a_stronger_likeness_to_be_more_than_chance(
    first: list[int], second: list[int], verdict: Verdict
) -> None:
    assert relation(months(*first), months(*second), 0).verdict is verdict


@pytest.mark.parametrize(
    ("coefficient", "count", "chance"),
    [
        pytest.param(0.70, 8, True, id="8 months, just below"),
        pytest.param(-0.71, 8, False, id="8 months, just beyond"),
        pytest.param(0.32, 36, True, id="three years, just below"),
        pytest.param(0.33, 36, False, id="three years, just beyond"),
        pytest.param(1.0, 8, False, id="exactly alike"),
    ],
)
def test_what_could_be_chance_depends_on_the_months(
    coefficient: float, count: int, chance: bool
) -> None:
    assert could_be_chance(coefficient, count) is chance


def test_one_extreme_month_that_makes_it_alone_is_noticed() -> None:
    found = relation(months(1, 2, 3, 4, 5, 6, 7, 90), months(4, 3, 5, 2, 5, 3, 4, 80), 0)

    assert found.pearson is not None
    assert found.pearson > 0.95
    assert found.few_months_make_it


def test_two_metrics_that_both_rise_with_time_are_said_to() -> None:
    rising = months(*range(12))
    falling = months(*range(20, 8, -1))

    assert relation(rising, falling, 0).both_drift
    assert not relation(FEEDBACK, SALES, 0).both_drift
    assert not relation(rising, FEEDBACK, 0).both_drift
