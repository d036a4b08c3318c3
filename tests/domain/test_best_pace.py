"""A goal that asks for more each month than the best month ever brought is said to be so."""

from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.goals import Sense
from scorecard.domain.metrics import Metric
from scorecard.domain.pace import Tempo, pace
from tests.domain.builders import (
    ATTENDANCE,
    CASH,
    COMPLAINTS,
    EXCUSED,
    JANUARY_JULY,
    STOCK,
    VISITS,
    Entry,
    entered,
    goal,
)

AUGUST = date(2026, 8, 10)


def _best(
    metric: Metric, entries: tuple[Entry, ...], target: int = 12, *, upper: int | None = None
) -> Decimal | None:
    on = goal("2026", target, upper=upper, sense=Sense.WITHIN if upper else None)
    values = entered("2026-01", *entries)
    return pace(on, metric, values, calendar=JANUARY_JULY, today=AUGUST).best


@pytest.mark.parametrize(
    ("entries", "target", "best"),
    [
        # Seven months entered, five left: 12 - 4 = 8, so 1.6 a month.
        pytest.param((0, 1, 1, 0, 1, 1, 0), 12, 1, id="no month brought so much"),
        pytest.param((0, 2, 0, 0, 1, 1, 0), 12, None, id="one month did"),
        pytest.param((0, 1, 1, 0, 1, 1, 0), 9, None, id="just as much is no more"),
        pytest.param((0, 0, 0, 0, 0, 0, 0), 12, 0, id="zero is the best so far"),
        pytest.param((None, None, None, None, None, 1, 1), 12, None, id="two months are few"),
        pytest.param((EXCUSED,) * 5 + (1, 1), 12, None, id="excused ones are no months"),
        pytest.param((-3, -2, -3, -2, -3, -2, -1), 12, -1, id="negative numbers"),
        pytest.param((), 12, None, id="nothing"),
    ],
)
def test_a_sum_is_held_against_the_best_month(
    entries: tuple[Entry, ...], target: int, best: int | None
) -> None:
    assert _best(VISITS, entries, target) == best


def test_months_before_the_range_count_for_the_best() -> None:
    values = entered("2025-12", 9, 0, 1, 1, 0, 1, 1, 0)

    found = pace(goal("2026", 12), VISITS, values, calendar=JANUARY_JULY, today=AUGUST)

    assert (found.tempo, found.best) == (Tempo.BEHIND, None)


@pytest.mark.parametrize(
    ("metric", "entries", "target", "best"),
    [
        # Seven numbers of 70 leave five that would have to bring 94 each.
        pytest.param(ATTENDANCE, (70,) * 7, 80, 70, id="a mean"),
        pytest.param(ATTENDANCE, (95, 60, 60, 60, 70, 70, 75), 80, None, id="a mean after a peak"),
        pytest.param(CASH, (1, 2, 3, 4, 5, 6, 7), 80, None, id="the last may be the best"),
        # Eleven of twelve are used up, and no month had fewer than one.
        pytest.param(COMPLAINTS, (2, 2, 1, 2, 1, 2, 1), 12, 1, id="at most: the lowest month"),
        pytest.param(COMPLAINTS, (2, 2, 0, 2, 1, 2, 2), 12, None, id="at most: one had none"),
    ],
)
def test_means_and_limits_are_held_against_theirs(
    metric: Metric, entries: tuple[Entry, ...], target: int, best: int | None
) -> None:
    assert _best(metric, entries, target) == best


@pytest.mark.parametrize(
    ("level", "best"),
    [
        pytest.param(15, None, id="inside"),
        pytest.param(8, 8, id="below: the highest month"),
        pytest.param(23, 23, id="above: the lowest month"),
    ],
)
def test_a_range_is_left_on_either_side(level: int, best: int | None) -> None:
    assert _best(STOCK, (level,) * 7, 10, upper=20) == best


def test_a_goal_ahead_of_its_pace_is_not_held_against_anything() -> None:
    assert _best(VISITS, (1, 1, 1, 1, 1, 1, 1), 12) is None
