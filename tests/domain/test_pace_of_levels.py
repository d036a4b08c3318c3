"""A level is compared with its target itself: nothing adds up on the way."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Aggregate, Metric
from scorecard.domain.pace import Pace, Tempo, pace
from tests.domain.builders import (
    ATTENDANCE,
    CASH,
    DAYS_TO_ANSWER,
    EXCUSED,
    JANUARY_JULY,
    STOCK,
    Entry,
    entered,
    goal,
)

MID_MAY = date(2026, 5, 15)
EIGHTY = goal("2026-H1", 80)
BAND = goal("2026-H1", 10, upper=20)


def _pace(on: Goal, metric: Metric, entries: tuple[Entry, ...], today: date = MID_MAY) -> Pace:
    found = pace(on, metric, entered("2026-01", *entries), calendar=JANUARY_JULY, today=today)
    return replace(found, best=None)  # what the best month says, test_best_pace holds


def _expected(
    tempo: Tempo, done: int | None, even: int, needed: Entry, ahead: int | None, left: int
) -> Pace:
    first, second, third, fourth = (
        None if n is None else Decimal(n) for n in (done, even, needed, ahead)
    )
    return Pace(tempo, first, second, third, fourth, months_left=left)


def _rounded(found: Pace) -> Pace:
    return replace(found, needed=None if found.needed is None else round(found.needed, 3))


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        pytest.param(
            (80, 80, 80, 80), _expected(Tempo.ON_PACE, 80, 80, 80, 0, 2), id="on the line"
        ),
        pytest.param((90, 90, 90, 90), _expected(Tempo.AHEAD, 90, 80, 60, 10, 2), id="above"),
        pytest.param((70, 70, 70, 70), _expected(Tempo.BEHIND, 70, 80, 100, -10, 2), id="below"),
        pytest.param(
            (70, EXCUSED, 70), _expected(Tempo.BEHIND, 70, 80, "86.667", -10, 3), id="excused"
        ),
        pytest.param((), _expected(Tempo.NOT_STARTED, None, 80, 80, None, 3), id="nothing yet"),
    ],
)
def test_a_mean_needs_the_rest_to_make_up_for_what_is_lacking(
    entries: tuple[Entry, ...], expected: Pace
) -> None:
    assert _rounded(_pace(EIGHTY, ATTENDANCE, entries)) == expected


def test_a_mean_that_should_fall_is_ahead_below_its_target() -> None:
    found = _pace(goal("2026-H1", 3), DAYS_TO_ANSWER, (2, 2, 2, 2))

    assert found == _expected(Tempo.AHEAD, 2, 3, 5, 1, 2)


def test_the_last_only_needs_the_target_itself() -> None:
    found = _pace(goal("2026-H1", 1000), CASH, (5000, 400, 700, 900))

    assert found == _expected(Tempo.BEHIND, 900, 1000, 1000, -100, 2)


@pytest.mark.parametrize(
    ("level", "tempo", "needed", "ahead"),
    [
        pytest.param(15, Tempo.ON_PACE, None, 0, id="inside"),
        pytest.param(8, Tempo.BEHIND, 14, -2, id="below"),
        pytest.param(23, Tempo.ABOVE, 14, -3, id="above"),
    ],
)
def test_a_level_within_a_range_is_in_it_or_below_or_above(
    level: int, tempo: Tempo, needed: int | None, ahead: int
) -> None:
    found = _pace(BAND, STOCK, (level,) * 4)

    assert found == _expected(tempo, level, 10, needed, ahead, 2)


def test_the_last_above_its_range_has_to_come_down_to_the_upper_end() -> None:
    found = _pace(BAND, replace(STOCK, aggregate=Aggregate.LAST), (15, 15, 15, 23))

    assert found == _expected(Tempo.ABOVE, 23, 10, 20, -3, 2)


def test_a_level_below_zero_may_be_a_target() -> None:
    found = _pace(goal("2026-H1", -50), ATTENDANCE, (-60, -60, -60, -60))

    assert found == _expected(Tempo.BEHIND, -60, -50, -30, -10, 2)


def test_a_level_all_entered_stays_open_until_the_range_is_over() -> None:
    entries = (70,) * 6

    tempos = [_pace(EIGHTY, ATTENDANCE, entries, date(2026, m, 20)).tempo for m in (6, 7)]

    assert tempos == [Tempo.BEHIND, Tempo.OUT_OF_REACH]


def test_the_sum_behind_a_mean_is_exact() -> None:
    found = _pace(EIGHTY, ATTENDANCE, (70, 70, 80, None, EXCUSED))

    assert found.done == Decimal(220) / 3
    assert found.needed == (80 * 5 - 220) / Decimal(2)
