"""An independent check: what is worked out of fifty random series equals pandas to 1e-9.

The series have gaps, excused months, zeros and negative numbers, and lie across turns of the
year; pandas is asked in its own words, without a line of ours.
"""

import random
from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import isclose

import pandas as pd
import pytest

from scorecard.domain.curves import curve, running_sums, year_ago
from scorecard.domain.metrics import Aggregate, aggregate
from scorecard.domain.periods import Calendar, Period, months_between
from scorecard.domain.relations import FEWEST_MONTHS, LAGS, relation
from scorecard.domain.values import MonthValue
from tests.domain.builders import FEBRUARY_SEPTEMBER, JANUARY_JULY, VISITS, goal

FIRST, LAST = Period.parse("2022-03"), Period.parse("2026-11")
MONTHS = months_between(FIRST, LAST)
SERIES = range(50)
RANGES = ("2024-05", "2024-Q1", "2025-H1", "2025-H2", "2024", "2025")


def entered(seed: int) -> list[MonthValue]:
    """Return some months: numbers, zeros, negative ones, excused, and some not at all."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    level, spread = chance.uniform(-50, 5000), chance.uniform(0.5, 900)
    values = []
    for month in MONTHS:
        what = chance.random()
        if what < 0.08:
            values.append(MonthValue(month, excused=True))
        elif what < 0.14:
            values.append(MonthValue(month, Decimal(0)))
        elif what < 0.85:
            amount = Decimal(f"{chance.gauss(level, spread):.{chance.choice([0, 2, 6])}f}")
            values.append(MonthValue(month, amount))
    chance.shuffle(values)
    return values


def in_pandas(values: Iterable[MonthValue]) -> "pd.Series[float]":
    """Return the same as a series of pandas, every month there, those without a number NaN."""
    held = {pd.Period(v.month.code, "M"): float(v.amount) for v in values if v.amount is not None}
    every = pd.period_range(FIRST.code, LAST.code, freq="M")
    return pd.Series(held, dtype=float).reindex(every)


def amounts(values: Iterable[MonthValue]) -> dict[Period, Decimal]:
    return {v.month: v.amount for v in values if v.amount is not None}


def alike(ours: Sequence[object], theirs: Sequence[float]) -> bool:
    """Return whether each number equals pandas's, and what we leave out is NaN there."""
    return all(
        pd.isna(other)
        if own is None
        else isclose(float(str(own)), other, rel_tol=1e-9, abs_tol=1e-9)
        for own, other in zip(ours, theirs, strict=True)
    )


@pytest.mark.parametrize("seed", SERIES)
def test_a_curve(seed: int) -> None:
    values = entered(seed)

    points = curve(values, FIRST, LAST)

    assert alike([p.amount for p in points], list(in_pandas(values)))
    assert [pd.Period(p.month.code, "M") for p in points] == list(in_pandas(values).index)


@pytest.mark.parametrize("calendar", [JANUARY_JULY, FEBRUARY_SEPTEMBER], ids=["jan", "feb"])
@pytest.mark.parametrize("seed", SERIES)
def test_cumulative_sums_within_each_range(seed: int, calendar: Calendar) -> None:
    values = entered(seed)
    points = curve(values, FIRST, LAST)

    for code in RANGES:
        wanted = goal(code, 100)
        sums = running_sums(VISITS, points, wanted, calendar)
        months = [m.code for m in calendar.months(wanted.period)]
        theirs = in_pandas(values)[months[0] : months[-1]].fillna(0).cumsum()
        assert alike([p.running for p in sums], list(theirs))


@pytest.mark.parametrize("seed", SERIES)
def test_sums_means_and_last_numbers(seed: int) -> None:
    values, theirs = entered(seed), in_pandas(entered(seed))

    ours = [aggregate(how, values) for how in (Aggregate.SUM, Aggregate.MEAN, Aggregate.LAST)]

    assert alike(ours, [theirs.sum(), theirs.mean(), theirs.dropna().iloc[-1]])


@pytest.mark.parametrize("seed", SERIES)
def test_growth_against_the_same_month_a_year_ago(seed: int) -> None:
    values, theirs = entered(seed), in_pandas(entered(seed))

    ours = [year_ago(amounts(values), month) for month in MONTHS]

    # A percentage of a base of nothing or less says nothing; pandas gives one all the same.
    grown = theirs.pct_change(12, fill_method=None).where(theirs.shift(12) > 0)
    assert alike(ours, list(grown))


@pytest.mark.parametrize("seed", SERIES)
def test_correlation_at_every_lag(seed: int) -> None:
    first, second = entered(seed), entered(seed + 1000)
    ones, others = in_pandas(first), in_pandas(second)

    for lag in LAGS:
        found = relation(amounts(first), amounts(second), lag)
        both = pd.DataFrame({"first": ones.shift(lag), "second": others}).dropna()
        assert len(found.pairs) == len(both) >= FEWEST_MONTHS
        assert alike([found.pearson], [ones.shift(lag).corr(others)])
        ranked = both.rank()
        assert alike([found.spearman], [ranked["first"].corr(ranked["second"])])
