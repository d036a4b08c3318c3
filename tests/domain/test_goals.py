"""A goal on a metric is judged by the data: early where it adds up, else when the range is over."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.goals import (
    Goal,
    GoalState,
    Judgement,
    Sense,
    goals_for,
    holds,
    judge,
    judge_metric_goal,
    usual_sense,
)
from scorecard.domain.metrics import Aggregate, Direction, Metric
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import (
    ATTENDANCE,
    CASH,
    COMPLAINTS,
    DAYS_TO_ANSWER,
    EXCUSED,
    FEBRUARY_SEPTEMBER,
    JANUARY_JULY,
    STOCK,
    VISITS,
    Entry,
    entered,
    goal,
    metric,
)
from tests.domain.strategies import months_entered

DURING = date(2026, 11, 15)
LAST_DAY = date(2026, 12, 31)
OVER = date(2027, 1, 1)
LAST_GRACE = date(2027, 1, 31)
PAST_GRACE = date(2027, 2, 1)
OPEN, REACHED, MISSED = GoalState.OPEN, GoalState.REACHED, GoalState.MISSED

FULL = goal("2026-Q4", 6)
BOUNDED = goal("2026-Q4", 4, upper=6)


def _judge(on: Goal, metric: Metric, entries: tuple[Entry, ...], today: date) -> Judgement:
    values = entered("2026-10", *entries)
    return judge_metric_goal(on, metric, values, calendar=JANUARY_JULY, today=today)


@pytest.mark.parametrize(
    ("entries", "today", "state", "amount"),
    [
        pytest.param((), DURING, OPEN, None, id="nothing"),
        pytest.param((0,), DURING, OPEN, 0, id="zero"),
        pytest.param((EXCUSED, EXCUSED), DURING, OPEN, None, id="excused"),
        pytest.param((2, 3), DURING, OPEN, 5, id="not there yet"),
        pytest.param((2, 4), DURING, REACHED, 6, id="there before the range is over"),
        pytest.param((2, None, 4), LAST_DAY, REACHED, 6, id="with a gap"),
        pytest.param((7, -2), DURING, OPEN, 5, id="negative takes away"),
        pytest.param((2, 3), LAST_GRACE, OPEN, 5, id="31 days after: a late entry may come"),
        pytest.param((2, 3), PAST_GRACE, MISSED, 5, id="the 31 days have passed"),
        pytest.param((2, 4), PAST_GRACE, REACHED, 6, id="reached stays reached"),
        pytest.param((2, 3, 0, 9), PAST_GRACE, MISSED, 5, id="the new year starts anew"),
    ],
)
def test_a_sum_reaches_its_goal_as_soon_as_it_is_there(
    entries: tuple[Entry, ...], today: date, state: GoalState, amount: int | None
) -> None:
    assert _judge(FULL, VISITS, entries, today) == Judgement(
        state, None if amount is None else Decimal(amount)
    )


@pytest.mark.parametrize(
    ("on", "metric", "entries", "at_last"),
    [
        pytest.param(FULL, COMPLAINTS, (2, 4), REACHED, id="sum at most: on the line"),
        pytest.param(FULL, COMPLAINTS, (2, 5), MISSED, id="sum at most: too many"),
        pytest.param(FULL, COMPLAINTS, (0, 0, 0), REACHED, id="sum at most: zero"),
        pytest.param(FULL, COMPLAINTS, (), MISSED, id="sum at most: nothing is not zero"),
        pytest.param(FULL, COMPLAINTS, (EXCUSED,), MISSED, id="sum at most: nor is excused"),
        pytest.param(FULL, ATTENDANCE, (5, 7), REACHED, id="mean at least"),
        pytest.param(FULL, ATTENDANCE, (5, EXCUSED, 7), REACHED, id="mean: excused left out"),
        pytest.param(FULL, ATTENDANCE, (5, 0, 7), MISSED, id="mean: zero pulls down"),
        pytest.param(FULL, DAYS_TO_ANSWER, (5, None, 7), REACHED, id="mean at most"),
        pytest.param(FULL, DAYS_TO_ANSWER, (5, 9), MISSED, id="mean at most: too many"),
        pytest.param(FULL, CASH, (1, 2, 6), REACHED, id="last at least"),
        pytest.param(FULL, CASH, (9, 9, 5), MISSED, id="last: only the last counts"),
        pytest.param(FULL, CASH, (1, 7, EXCUSED), REACHED, id="last: the last with a number"),
        pytest.param(BOUNDED, STOCK, (4, 4), REACHED, id="within: on the lower line"),
        pytest.param(BOUNDED, STOCK, (6, 6), REACHED, id="within: on the upper line"),
        pytest.param(BOUNDED, STOCK, (3, 4), MISSED, id="within: below"),
        pytest.param(BOUNDED, STOCK, (7, 6), MISSED, id="within: above"),
    ],
)
def test_everything_else_is_judged_when_the_range_is_over(
    on: Goal, metric: Metric, entries: tuple[Entry, ...], at_last: GoalState
) -> None:
    days = (DURING, LAST_DAY, OVER, PAST_GRACE)

    states = [_judge(on, metric, entries, day).state for day in days]

    assert states == [OPEN, OPEN, REACHED if at_last is REACHED else OPEN, at_last]


def test_what_adds_up_is_summed_for_its_goal_whatever_else_the_metric_shows() -> None:
    shown_as_mean = metric(aggregate=Aggregate.MEAN)

    assert _judge(FULL, shown_as_mean, (2, 4), DURING) == Judgement(REACHED, Decimal(6))


def test_a_goals_own_sense_goes_before_the_metrics_direction() -> None:
    no_more_than = goal("2026-Q4", 6, sense=Sense.AT_MOST)

    assert _judge(no_more_than, VISITS, (2, 5), PAST_GRACE).state is MISSED


@pytest.mark.parametrize(
    ("direction", "sense"),
    [
        (Direction.UP, Sense.AT_LEAST),
        (Direction.DOWN, Sense.AT_MOST),
        (Direction.RANGE, Sense.WITHIN),
        (Direction.NEUTRAL, Sense.AT_LEAST),
    ],
)
def test_a_direction_has_a_usual_sense(direction: Direction, sense: Sense) -> None:
    assert usual_sense(direction) is sense


def test_ten_times_a_tenth_reaches_one() -> None:
    tenths = entered("2026-01", *["0.1"] * 10)

    judged = judge_metric_goal(
        goal("2026", 1), VISITS, tenths, calendar=JANUARY_JULY, today=date(2026, 10, 31)
    )

    assert judged.state is REACHED


def test_an_autumn_that_crosses_the_turn_of_the_year_counts_january() -> None:
    values = entered("2026-08", 9, 1, 1, 1, 1, 2, 9)

    judged = judge_metric_goal(
        goal("2026-H2", 6), VISITS, values, calendar=FEBRUARY_SEPTEMBER, today=LAST_GRACE
    )

    assert judged == Judgement(REACHED, Decimal(6))


def test_a_late_entry_still_reaches_a_missed_goal() -> None:
    assert _judge(FULL, VISITS, (2, 3, 1), date(2027, 6, 1)).state is REACHED


@given(months_entered(), st.integers(-50, 50), st.sampled_from(Sense))
def test_months_without_a_number_never_decide(
    values: list[MonthValue], target: int, sense: Sense
) -> None:
    on = goal("2026", target, upper=target + 20, sense=sense)
    with_numbers = [v for v in values if v.amount is not None]

    for each in (VISITS, ATTENDANCE, CASH):
        judged = judge_metric_goal(on, each, values, calendar=JANUARY_JULY, today=OVER)
        assert judged == judge_metric_goal(
            on, each, with_numbers, calendar=JANUARY_JULY, today=OVER
        )


def test_without_a_number_or_a_target_nothing_holds() -> None:
    assert not holds(FULL, Sense.AT_MOST, None)
    assert not holds(goal("2026-Q4"), Sense.AT_LEAST, Decimal(6))
    assert holds(goal("2026-Q4", 6, sense=Sense.WITHIN), Sense.WITHIN, Decimal(6))


def test_a_goal_on_a_metric_is_never_judged_without_it() -> None:
    stated = goal("2026-Q4", 6, stated=REACHED)

    with pytest.raises(ValueError, match="metric"):
        judge(stated, metric=None, values=(), ratings=(), calendar=JANUARY_JULY, today=OVER)


def test_the_goals_of_a_month_come_with_the_shortest_range_first() -> None:
    codes = ("2026", "2026-H1", "2026-H2", "2026-Q4", "2026-11", "2026-12")
    everything = [goal(code, 6) for code in codes]

    found = goals_for(everything, Period.parse("2026-11"), JANUARY_JULY)

    assert [g.period.code for g in found] == ["2026-11", "2026-Q4", "2026-H2", "2026"]
