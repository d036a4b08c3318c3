"""Mistakes that users of other tools reported about goals, and that are not made here."""

from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.goals import Goal, GoalState, Judgement, Sense, judge_metric_goal
from scorecard.domain.metrics import Metric
from scorecard.domain.pace import Tempo, pace
from scorecard.domain.periods import Calendar
from scorecard.domain.values import MonthValue
from tests.domain.builders import (
    COMPLAINTS,
    DAYS_TO_ANSWER,
    FEBRUARY_SEPTEMBER,
    JANUARY_JULY,
    VISITS,
    entered,
    goal,
)

OPEN, REACHED, MISSED = GoalState.OPEN, GoalState.REACHED, GoalState.MISSED
AT_MOST_TWELVE = goal("2026", 12)


def _seen(
    on: Goal,
    metric: Metric,
    values: list[MonthValue],
    today: date,
    calendar: Calendar = JANUARY_JULY,
) -> tuple[GoalState, Tempo]:
    state = judge_metric_goal(on, metric, values, calendar=calendar, today=today).state
    return state, pace(on, metric, values, calendar=calendar, today=today).tempo


@pytest.mark.parametrize(
    ("calendar", "amount"),
    [
        # One a month from November 2025 to March 2027: January to December are twelve.
        pytest.param(JANUARY_JULY, 12, id="a calendar year"),
        # February 2026 to January 2027 are twelve as well, and not one more or less.
        pytest.param(FEBRUARY_SEPTEMBER, 12, id="a year that ends in January"),
    ],
)
def test_a_yearly_goal_is_counted_across_the_turn_of_the_year(
    calendar: Calendar, amount: int
) -> None:
    values = entered("2025-11", *(1,) * 17)

    judged = [
        judge_metric_goal(
            goal("2026", target), VISITS, values, calendar=calendar, today=date(2027, 3, 20)
        )
        for target in (12, 13)
    ]

    assert judged == [Judgement(REACHED, Decimal(amount)), Judgement(MISSED, Decimal(amount))]


def test_a_january_of_the_next_year_belongs_to_the_year_that_began_in_february() -> None:
    values = entered("2026-02", *(1,) * 11) + entered("2027-01", 4)

    seen = [
        judge_metric_goal(
            goal("2026", 15), VISITS, values, calendar=calendar, today=date(2027, 1, 31)
        )
        for calendar in (JANUARY_JULY, FEBRUARY_SEPTEMBER)
    ]

    assert seen == [Judgement(OPEN, Decimal(11)), Judgement(REACHED, Decimal(15))]


def test_its_pace_counts_the_months_that_are_left_in_the_next_year() -> None:
    found = pace(
        goal("2026", 12),
        VISITS,
        entered("2026-02", *(1,) * 9),
        calendar=FEBRUARY_SEPTEMBER,
        today=date(2026, 11, 22),
    )

    # November, December and January 2027 are left, one visit each.
    assert (found.months_left, found.needed, found.tempo) == (3, Decimal(1), Tempo.ON_PACE)


def test_a_half_year_takes_the_january_after_it() -> None:
    values = entered("2026-09", 1, 1, 1, 1, 2)

    seen = _seen(goal("2026-H2", 6), VISITS, values, date(2027, 1, 31), FEBRUARY_SEPTEMBER)

    assert seen == (REACHED, Tempo.REACHED)


@pytest.mark.parametrize("metric", [COMPLAINTS, DAYS_TO_ANSWER])
def test_an_at_most_goal_is_not_done_before_its_range_is_over(metric: Metric) -> None:
    values = entered("2026-01", *(1,) * 12)

    seen = [
        _seen(AT_MOST_TWELVE, metric, values, day)[0]
        for day in (
            date(2026, 2, 1),
            date(2026, 12, 31),
            date(2027, 1, 1),
        )
    ]

    assert seen == [OPEN, OPEN, REACHED]


@pytest.mark.parametrize(
    ("entries", "seen"),
    [
        pytest.param((0,) * 12, (REACHED, Tempo.REACHED), id="none at all"),
        pytest.param((1,) * 12, (REACHED, Tempo.REACHED), id="exactly so many"),
        pytest.param((1,) * 11 + (2,), (OPEN, Tempo.OUT_OF_REACH), id="one too many"),
    ],
)
def test_an_at_most_goal_that_is_met_is_reached(
    entries: tuple[int, ...], seen: tuple[GoalState, Tempo]
) -> None:
    values = entered("2026-01", *entries)

    assert _seen(AT_MOST_TWELVE, COMPLAINTS, values, date(2027, 1, 1)) == seen


@pytest.mark.parametrize(
    ("entries", "tempo"),
    [
        pytest.param((0, 0, 0), Tempo.AHEAD, id="none so far is good"),
        pytest.param((1, 1, 1), Tempo.ON_PACE, id="so many as may be by now"),
        pytest.param((2, 1, 1), Tempo.BEHIND, id="only more than that is behind"),
    ],
)
def test_an_at_most_goal_below_its_limit_is_never_behind(
    entries: tuple[int, ...], tempo: Tempo
) -> None:
    values = entered("2026-01", *entries)

    assert _seen(AT_MOST_TWELVE, COMPLAINTS, values, date(2026, 3, 20)) == (OPEN, tempo)


def test_a_limit_of_zero_is_kept_by_zero_and_by_nothing_else() -> None:
    limit = goal("2026-Q1", 0, sense=Sense.AT_MOST)
    april = date(2026, 4, 1)

    seen = [
        _seen(limit, COMPLAINTS, entered("2026-01", *entries), april)[0]
        for entries in ((0, 0, 0), (0, 1, 0), ())
    ]

    assert seen == [REACHED, OPEN, OPEN]
