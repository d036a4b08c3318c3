"""What is stated, corrected and celebrated; and goals in words and in dots."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.dots import Rating, Source
from scorecard.domain.goals import (
    Goal,
    GoalState,
    Judgement,
    judge,
    judge_dots_goal,
    judge_metric_goal,
    shown_state,
)
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import JANUARY_JULY, TULVA, VISITS, entered, goal, rating

DURING = date(2026, 11, 15)
PAST_GRACE = date(2027, 2, 1)
OPEN, REACHED, MISSED, DROPPED = GoalState
SIX_VISITS = entered("2026-10", 2, 4)


def _state(on: Goal, values: list[MonthValue], today: date = DURING) -> GoalState:
    return judge(
        on, metric=VISITS, values=values, ratings=(), calendar=JANUARY_JULY, today=today
    ).state


def test_a_correction_takes_back_a_reaching_that_was_not_celebrated() -> None:
    on = goal("2026-Q4", 6)
    corrected = entered("2026-10", 2, 3)

    assert [_state(on, SIX_VISITS), _state(on, corrected)] == [REACHED, OPEN]
    assert _state(on, corrected, PAST_GRACE) is MISSED


def test_a_correction_never_takes_back_a_celebration() -> None:
    judged = judge_metric_goal(
        goal("2026-Q4", 6),
        VISITS,
        entered("2026-10", 2, 3),
        calendar=JANUARY_JULY,
        today=PAST_GRACE,
    )

    assert shown_state(judged, celebrated=True) is REACHED
    assert shown_state(judged, celebrated=False) is MISSED


@pytest.mark.parametrize(
    ("stated", "values", "expected"),
    [
        pytest.param(REACHED, [], OPEN, id="stating it reached does not help"),
        pytest.param(MISSED, SIX_VISITS, REACHED, id="stating it missed does not hurt"),
        pytest.param(DROPPED, [], DROPPED, id="dropped"),
        pytest.param(DROPPED, SIX_VISITS, DROPPED, id="dropped although reached"),
    ],
)
def test_of_what_is_stated_about_a_metric_only_dropping_counts(
    stated: GoalState, values: list[MonthValue], expected: GoalState
) -> None:
    assert _state(goal("2026-Q4", 6, stated=stated), values) is expected


@pytest.mark.parametrize(
    ("stated", "during", "past_grace"),
    [
        pytest.param(OPEN, OPEN, MISSED, id="nobody said anything"),
        pytest.param(REACHED, REACHED, REACHED, id="said to be reached"),
        pytest.param(MISSED, MISSED, MISSED, id="said to be missed"),
        pytest.param(DROPPED, DROPPED, DROPPED, id="dropped"),
    ],
)
def test_a_goal_in_words_is_what_somebody_says(
    stated: GoalState, during: GoalState, past_grace: GoalState
) -> None:
    in_words = Goal(1, TULVA, Period.parse("2026-Q4"), words="Visit Mondragon", stated=stated)

    found = [
        judge(in_words, metric=None, values=(), ratings=(), calendar=JANUARY_JULY, today=today)
        for today in (DURING, PAST_GRACE)
    ]

    assert found == [Judgement(during), Judgement(past_grace)]


TWO_DOTS = Goal(1, TULVA, Period.parse("2026-11"), process="A3", target=Decimal(2))
IN_TIME, AT_THE_LAST, TOO_LATE = date(2026, 11, 20), date(2026, 12, 31), date(2027, 1, 1)


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        pytest.param([], MISSED, id="no rating"),
        pytest.param([rating("2026-H2", 1, on=IN_TIME)], MISSED, id="too few"),
        pytest.param([rating("2026-H2", 2, on=IN_TIME)], REACHED, id="enough"),
        pytest.param([rating("2026-H2", 3, on=IN_TIME)], REACHED, id="more than enough"),
        pytest.param([rating("2026-H2", 2, on=AT_THE_LAST)], REACHED, id="31 days after"),
        pytest.param([rating("2026-H2", 2, on=TOO_LATE)], MISSED, id="too late"),
        pytest.param(
            [rating("2026-H2", 2, on=TOO_LATE, imported=True)], REACHED, id="imported history"
        ),
        pytest.param([rating("2026-H1", 2)], MISSED, id="of the half-year before"),
        pytest.param(
            [rating("2026-H2", 2, on=IN_TIME, process="A2")], MISSED, id="another process"
        ),
        pytest.param([rating("2026-H2", 2, on=IN_TIME, source=Source.COACH)], MISSED, id="coach's"),
        pytest.param(
            [rating("2026-H2", 2, on=IN_TIME), rating("2026-H2", 1, on=TOO_LATE, revision=2)],
            MISSED,
            id="a correction takes it back",
        ),
        pytest.param(
            [rating("2026-H2", 2, on=IN_TIME), rating("2026-H2", 3, on=TOO_LATE, revision=2)],
            REACHED,
            id="a later rise leaves it reached",
        ),
        pytest.param(
            [rating("2026-H2", 1, on=IN_TIME), rating("2026-H2", 2, on=TOO_LATE, revision=2)],
            MISSED,
            id="a rise too late",
        ),
    ],
)
def test_dots_reach_a_goal_when_the_team_gives_them_in_time(
    ratings: list[Rating], expected: GoalState
) -> None:
    judged = judge_dots_goal(TWO_DOTS, ratings, calendar=JANUARY_JULY, today=PAST_GRACE)

    assert judged.state is expected


def test_dots_reach_a_goal_before_its_range_is_over() -> None:
    ratings = [rating("2026-H2", 2, on=IN_TIME)]

    judged = judge(
        TWO_DOTS, metric=None, values=(), ratings=ratings, calendar=JANUARY_JULY, today=IN_TIME
    )

    assert judged == Judgement(REACHED, Decimal(2))


def test_a_year_that_saw_the_dots_keeps_them_though_they_fell_in_autumn() -> None:
    ratings = [rating("2026-H1", 2), rating("2026-H2", 1)]
    this_year = replace(TWO_DOTS, period=Period.parse("2026"))

    judged = judge_dots_goal(this_year, ratings, calendar=JANUARY_JULY, today=DURING)

    assert judged == Judgement(REACHED, Decimal(2))
