"""The pace of an open goal: done so far, expected by now, needed per month that is left."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.goals import Goal, GoalState, Sense, judge_metric_goal
from scorecard.domain.metrics import Direction, Metric
from scorecard.domain.pace import Pace, Tempo, pace
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
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
    metric,
)
from tests.domain.strategies import months_entered

TWELVE_VISITS = goal("2026", 12)
MARCH = date(2026, 3, 15)
MAY = date(2026, 5, 15)
DECEMBER = date(2026, 12, 15)
JANUARY = date(2027, 1, 15)


def _pace(
    on: Goal, entries: tuple[Entry, ...], today: date = MARCH, metric: Metric = VISITS
) -> Pace:
    return pace(on, metric, entered("2026-01", *entries), calendar=JANUARY_JULY, today=today)


def _numbers(found: Pace) -> tuple[Decimal | None, ...]:
    return (found.done, found.expected, found.needed, found.ahead, found.months_left)


@pytest.mark.parametrize(
    ("entries", "tempo", "numbers"),
    [
        pytest.param((1, 1), Tempo.ON_PACE, (2, 2, 1, 0, 10), id="March is still to come"),
        pytest.param((1, 1, 1), Tempo.ON_PACE, (3, 3, 1, 0, 9), id="March was entered"),
        pytest.param((1, 1, 0), Tempo.BEHIND, (2, 3, "1.1111", -1, 9), id="zero is entered"),
        pytest.param((3, 4), Tempo.AHEAD, (7, 2, "0.5", 5, 10), id="more than expected"),
        pytest.param((1,), Tempo.ON_PACE, (1, 1, 1, 0, 11), id="February may still come"),
        pytest.param((None, 1), Tempo.BEHIND, (1, 2, "1.1", -1, 10), id="January is too late"),
        pytest.param((EXCUSED, 2), Tempo.AHEAD, (2, "1.0909", 1, "0.9091", 10), id="excused"),
        pytest.param((), Tempo.NOT_STARTED, (0, 1, "1.0909", -1, 11), id="nothing yet"),
    ],
)
def test_a_sum_is_compared_with_its_share_of_the_year(
    entries: tuple[Entry, ...], tempo: Tempo, numbers: tuple[int | str, ...]
) -> None:
    found = _pace(TWELVE_VISITS, entries)

    rounded = [None if number is None else round(number, 4) for number in _numbers(found)]

    assert found.tempo is tempo
    assert rounded == [Decimal(number) for number in numbers]


def test_a_range_that_has_not_begun_expects_nothing() -> None:
    found = _pace(goal("2026-Q4", 12), (1, 1))

    assert found == Pace(Tempo.NOT_STARTED, Decimal(0), Decimal(0), Decimal(4), Decimal(0), 3)


@pytest.mark.parametrize("metric", [VISITS, ATTENDANCE])
def test_a_range_excused_from_end_to_end_expects_nothing_of_anybody(metric: Metric) -> None:
    found = _pace(goal("2026-Q1", 12), (EXCUSED, EXCUSED, EXCUSED), metric=metric)

    assert found.tempo is Tempo.NOT_STARTED
    assert (found.needed, found.ahead, found.months_left) == (None, None, 0)


def test_a_month_entered_with_too_little_may_be_entered_anew_while_it_lasts() -> None:
    on = goal("2026-12", 5)
    values = entered("2026-12", 3)

    tempos = [
        pace(on, VISITS, values, calendar=JANUARY_JULY, today=day).tempo
        for day in (DECEMBER, JANUARY)
    ]

    assert tempos == [Tempo.BEHIND, Tempo.OUT_OF_REACH]


def test_the_last_month_may_still_come_when_the_range_is_over() -> None:
    found = _pace(TWELVE_VISITS, (1,) * 11, JANUARY)

    assert found == Pace(Tempo.ON_PACE, Decimal(11), Decimal(11), Decimal(1), Decimal(0), 1)


@pytest.mark.parametrize(
    ("stated", "entries", "today", "tempo", "done"),
    [
        pytest.param(GoalState.OPEN, (12,), MARCH, Tempo.REACHED, 12, id="reached"),
        pytest.param(GoalState.OPEN, (11,), date(2027, 2, 1), Tempo.MISSED, 11, id="missed"),
        pytest.param(GoalState.DROPPED, (1,), MARCH, Tempo.DROPPED, 1, id="dropped"),
    ],
)
def test_a_closed_goal_has_no_pace_any_more(
    stated: GoalState, entries: tuple[Entry, ...], today: date, tempo: Tempo, done: int
) -> None:
    found = _pace(goal("2026", 12, stated=stated), entries, today)

    assert found == Pace(tempo, done=Decimal(done))


@pytest.mark.parametrize(
    ("entries", "tempo", "ahead"),
    [
        pytest.param((0, 1), Tempo.AHEAD, 1, id="fewer than allowed by now"),
        pytest.param((1, 1), Tempo.ON_PACE, 0, id="just as many"),
        pytest.param((2, 2), Tempo.BEHIND, -2, id="more"),
        pytest.param((6, 7), Tempo.OUT_OF_REACH, -11, id="more than the whole year may have"),
        pytest.param((6, 6), Tempo.BEHIND, -10, id="all that the year may have"),
        pytest.param((), Tempo.NOT_STARTED, 1, id="nothing is not zero"),
    ],
)
def test_at_most_is_ahead_with_less(entries: tuple[Entry, ...], tempo: Tempo, ahead: int) -> None:
    found = _pace(TWELVE_VISITS, entries, metric=COMPLAINTS)

    assert (found.tempo, found.ahead) == (tempo, ahead)


@pytest.mark.parametrize(
    ("entries", "tempo", "ahead"),
    [
        pytest.param((-2, -2), Tempo.AHEAD, 2, id="faster downwards"),
        pytest.param((-1, 0), Tempo.BEHIND, -1, id="too slowly downwards"),
        pytest.param((1, 0), Tempo.BEHIND, -3, id="the wrong way can still be turned"),
    ],
)
def test_a_target_below_zero_is_reached_downwards(
    entries: tuple[Entry, ...], tempo: Tempo, ahead: int
) -> None:
    found = _pace(goal("2026", -12), entries, metric=COMPLAINTS)

    assert (found.tempo, found.ahead) == (tempo, ahead)


@pytest.mark.parametrize(
    ("entries", "tempo", "needed", "ahead"),
    [
        pytest.param((1, 1), Tempo.ON_PACE, 1, 0, id="on the lower line"),
        pytest.param((1, 0), Tempo.BEHIND, "1.1", -1, id="below"),
        pytest.param((2, 2), Tempo.ON_PACE, "0.8", 0, id="between the lines"),
        pytest.param((6, 6), Tempo.ON_PACE, None, 0, id="inside already"),
        pytest.param((20, 5), Tempo.OUT_OF_REACH, None, -1, id="above for good"),
    ],
)
def test_within_has_an_upper_end_too(
    entries: tuple[Entry, ...], tempo: Tempo, needed: int | str | None, ahead: int
) -> None:
    found = _pace(goal("2026", 12, upper=24, sense=Sense.WITHIN), entries)

    expected = None if needed is None else Decimal(needed)
    assert (found.tempo, found.needed, found.ahead) == (tempo, expected, ahead)


def test_a_sum_that_has_to_fall_into_its_range_is_above_it_until_it_does() -> None:
    found = _pace(goal("2026", -24, upper=-12, sense=Sense.WITHIN), (1, 0))

    assert _numbers(found) == (1, -4, Decimal("-1.3"), -3, 10)
    assert found.tempo is Tempo.ABOVE


FROM_SEPTEMBER = metric(first="2026-09")
TO_FEBRUARY = metric(first="2020-01", last="2026-02")
LATE_NOVEMBER = date(2026, 11, 22)
SIX_VISITS = (None,) * 8 + (3, 3)


def test_months_before_the_metric_was_followed_are_not_counted() -> None:
    found = _pace(TWELVE_VISITS, SIX_VISITS, LATE_NOVEMBER, FROM_SEPTEMBER)

    assert found == Pace(Tempo.ON_PACE, Decimal(6), Decimal(6), Decimal(3), Decimal(0), 2)


def test_a_mean_counts_no_month_before_its_metric_either() -> None:
    on = goal("2026", 4)
    share = replace(ATTENDANCE, first=Period.parse("2026-12"))

    found = _pace(on, (), LATE_NOVEMBER, share)

    assert found == Pace(Tempo.NOT_STARTED, None, Decimal(4), Decimal(4), None, 1)


@pytest.mark.parametrize(
    ("direction", "tempo", "ahead"),
    [
        pytest.param(Direction.UP, Tempo.OUT_OF_REACH, -8, id="nothing can come any more"),
        pytest.param(Direction.DOWN, Tempo.AHEAD, 8, id="what holds waits for the end"),
    ],
)
def test_after_the_last_month_of_the_metric_nothing_is_left(
    direction: Direction, tempo: Tempo, ahead: int
) -> None:
    found = _pace(TWELVE_VISITS, (2, 2), MAY, replace(TO_FEBRUARY, direction=direction))

    assert found == Pace(tempo, Decimal(4), Decimal(12), None, Decimal(ahead), 0)


def test_a_range_in_which_the_metric_was_never_followed_expects_nothing() -> None:
    found = _pace(goal("2026-Q2", 12), (1, 1), MAY, TO_FEBRUARY)

    assert (found.tempo, found.needed, found.months_left) == (Tempo.NOT_STARTED, None, 0)


def test_out_of_reach_asks_for_nothing_more() -> None:
    found = _pace(TWELVE_VISITS, (6, 7), metric=COMPLAINTS)

    assert (found.tempo, found.needed) == (Tempo.OUT_OF_REACH, None)


def test_a_sum_on_its_way_down_into_a_range_is_on_pace() -> None:
    found = _pace(goal("2026", -24, upper=-12, sense=Sense.WITHIN), (-1, -1))

    assert (found.tempo, found.ahead) == (Tempo.ON_PACE, 0)


@given(
    months_entered(),
    st.integers(-50, 50),
    st.sampled_from(Sense),
    st.sampled_from([VISITS, ATTENDANCE, CASH, STOCK]),
    st.dates(date(2025, 12, 1), date(2027, 3, 1)),
)
def test_a_reached_goal_is_never_behind(
    values: list[MonthValue], target: int, sense: Sense, metric: Metric, today: date
) -> None:
    on = goal("2026", target, upper=target + 20, sense=sense)
    known = [v for v in values if (v.month.year, v.month.number) <= (today.year, today.month)]
    state = judge_metric_goal(on, metric, known, calendar=JANUARY_JULY, today=today).state

    found = pace(on, metric, known, calendar=JANUARY_JULY, today=today)

    assert (found.tempo is Tempo.REACHED) == (state is GoalState.REACHED)
    if found.tempo is Tempo.BEHIND:
        assert found.ahead is not None
        assert found.ahead < 0
