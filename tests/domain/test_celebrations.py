"""A reached goal waits to be celebrated; there is more to say if it was exceeded, or a best."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from scorecard.domain.celebrations import (
    Celebration,
    Tier,
    is_exceeded,
    is_personal_best,
    personal_bests,
    tier,
    waits,
)
from scorecard.domain.goals import Goal, GoalState, Judgement
from scorecard.domain.metrics import Direction, Metric
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import (
    ATTENDANCE,
    COMPLAINTS,
    DAYS_TO_ANSWER,
    EXCUSED,
    JANUARY_JULY,
    STOCK,
    VISITS,
    Entry,
    entered,
    goal,
    metric,
)
from tests.domain.strategies import months_entered, year_2026

DURING, OVER = date(2026, 12, 15), date(2027, 1, 1)
HELD = Celebration(1, 1, DURING, "Cake", "Begin earlier")


@pytest.mark.parametrize(
    ("state", "celebration", "expected"),
    [
        pytest.param(GoalState.REACHED, None, True, id="reached"),
        pytest.param(GoalState.REACHED, HELD, False, id="celebrated"),
        pytest.param(GoalState.OPEN, None, False, id="open"),
        pytest.param(GoalState.MISSED, None, False, id="missed"),
        pytest.param(GoalState.DROPPED, None, False, id="dropped"),
    ],
)
def test_a_reached_goal_waits_until_it_is_celebrated(
    state: GoalState, celebration: Celebration | None, expected: bool
) -> None:
    assert waits(Judgement(state), celebration) is expected


@pytest.mark.parametrize(
    ("on", "metric", "level", "expected"),
    [
        pytest.param(goal("2026-12", 10), VISITS, 11, True, id="ten per cent past"),
        pytest.param(goal("2026-12", 10), VISITS, "10.9", False, id="nine per cent past"),
        pytest.param(goal("2026-12", 10), VISITS, 9, False, id="not reached"),
        pytest.param(goal("2026-12", 10), DAYS_TO_ANSWER, 9, True, id="ten per cent below"),
        pytest.param(goal("2026-12", 10), DAYS_TO_ANSWER, "9.1", False, id="nine per cent below"),
        pytest.param(goal("2026-12", 10), COMPLAINTS, 0, True, id="none at all"),
        pytest.param(goal("2026-12", -10), ATTENDANCE, -9, True, id="past a negative target"),
        pytest.param(goal("2026-12", -10), ATTENDANCE, "-9.1", False, id="not past enough"),
        pytest.param(goal("2026-12", 0), VISITS, 0, False, id="zero reached"),
        pytest.param(goal("2026-12", 0), VISITS, "0.1", True, id="zero passed"),
        pytest.param(goal("2026-12", 10, upper=20), STOCK, 19, False, id="a range has no past"),
    ],
)
def test_exceeded_is_ten_per_cent_past_the_target(
    on: Goal, metric: Metric, level: int | str, expected: bool
) -> None:
    values = entered("2026-12", level)

    found = is_exceeded(on, metric, values, calendar=JANUARY_JULY, today=OVER)

    assert found is expected


def test_a_goal_is_not_exceeded_before_its_range_is_over() -> None:
    values = entered("2026-12", 20)

    days = [
        is_exceeded(goal("2026-12", 10), VISITS, values, calendar=JANUARY_JULY, today=day)
        for day in (DURING, OVER)
    ]

    assert days == [False, True]


@pytest.mark.parametrize(
    ("direction", "entries", "expected"),
    [
        pytest.param(Direction.UP, (1, 2, 3, 4), True, id="better than all three"),
        pytest.param(Direction.UP, (1, 4, 3, 4), False, id="as good as one of them"),
        pytest.param(Direction.UP, (2, 3, 4), False, id="two are too few"),
        pytest.param(Direction.UP, (1, EXCUSED, 3, 4), False, id="excused does not count"),
        pytest.param(Direction.UP, (1, None, 3, 4), False, id="nor does nothing"),
        pytest.param(Direction.UP, (0, 0, 0, 4), True, id="zero does"),
        pytest.param(Direction.DOWN, (4, 3, 2, 1), True, id="less is better"),
        pytest.param(Direction.DOWN, (4, 3, 2, 3), False, id="not less than all"),
        pytest.param(Direction.RANGE, (1, 2, 3, 4), False, id="a range has no best"),
        pytest.param(Direction.NEUTRAL, (1, 2, 3, 4), False, id="nor has no direction"),
        pytest.param(Direction.UP, (1, 2, 3, EXCUSED), False, id="an excused month is no best"),
    ],
)
def test_a_personal_best_beats_every_earlier_month(
    direction: Direction, entries: tuple[Entry, ...], expected: bool
) -> None:
    values = entered("2026-09", *entries)

    found = is_personal_best(metric(direction=direction), values, Period.parse("2026-12"))

    assert found is expected


def test_a_later_and_better_month_does_not_take_a_best_away() -> None:
    values = entered("2026-09", 1, 2, 3, 4, 9)

    assert is_personal_best(VISITS, values, Period.parse("2026-12"))


@given(months_entered())
def test_months_without_a_number_never_make_or_break_a_best(values: list[MonthValue]) -> None:
    with_numbers = [v for v in values if v.amount is not None]

    for month in year_2026:
        found = is_personal_best(VISITS, values, month)
        assert found == is_personal_best(VISITS, with_numbers, month)


@pytest.mark.parametrize(
    ("entries", "target", "expected"),
    [
        pytest.param((5, 5, 5, 5), 5, Tier.REACHED, id="reached"),
        pytest.param((9, 9, 9, 6), 5, Tier.EXCEEDED, id="exceeded"),
        pytest.param((3, 3, 3, 5), 5, Tier.PERSONAL_BEST, id="a best, just reached"),
        pytest.param((3, 3, 3, 9), 5, Tier.PERSONAL_BEST, id="a best goes before exceeded"),
    ],
)
def test_the_highest_tier_is_named(entries: tuple[Entry, ...], target: int, expected: Tier) -> None:
    values = entered("2026-09", *entries)

    found = tier(goal("2026-12", target), VISITS, values, calendar=JANUARY_JULY, today=OVER)

    assert found is expected


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ((3, 3, 3, 5), Tier.PERSONAL_BEST),
        ((9, 9, 9, 6), Tier.EXCEEDED),
        ((5, 5, 5, 5), Tier.REACHED),
    ],
)
def test_with_the_bests_known_the_months_of_the_goal_are_enough(
    entries: tuple[Entry, ...], expected: Tier
) -> None:
    values = entered("2026-09", *entries)
    bests = personal_bests(VISITS, values)

    found = tier(
        goal("2026-12", 5), VISITS, values[-1:], calendar=JANUARY_JULY, today=OVER, bests=bests
    )

    assert found is expected


def test_a_best_outside_the_range_is_no_merit_of_this_goal() -> None:
    values = entered("2026-08", 1, 1, 1, 9, 5)

    found = tier(goal("2026-12", 5), VISITS, values, calendar=JANUARY_JULY, today=OVER)

    assert found is Tier.REACHED
    assert values[-1].amount == Decimal(5)
