"""A yearly goal is spread over its months by hand, and the pace follows: summer is not October."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.goal_shares import (
    Share,
    can_be_shared,
    checked_shares,
    offered_shares,
    rescaled_shares,
)
from scorecard.domain.goals import Goal, Sense
from scorecard.domain.metrics import Metric
from scorecard.domain.pace import Pace, Tempo, pace
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.refusals import RefusedError
from tests.domain.builders import (
    CASH,
    COMPLAINTS,
    EXCUSED,
    FEBRUARY_SEPTEMBER,
    JANUARY_JULY,
    VISITS,
    Entry,
    entered,
    goal,
    metric,
)

TWENTY = goal("2026", 20)
JANUARY = Period.parse("2026-01")
# Two in each month but June to August, and four in October: 2 × 8 + 4 = 20.
SUMMER_OFF = (2, 2, 2, 2, 2, 0, 0, 0, 2, 4, 2, 2)
JULY = date(2026, 7, 20)
NOVEMBER = date(2026, 11, 5)


def _shares(amounts: tuple[int | str, ...] = SUMMER_OFF, first: Period = JANUARY) -> list[Share]:
    return [Share(first.plus(step), Decimal(amount)) for step, amount in enumerate(amounts)]


def _pace(
    entries: tuple[Entry, ...],
    today: date = JULY,
    *,
    on: Goal = TWENTY,
    metric: Metric = VISITS,
    shares: tuple[int | str, ...] = SUMMER_OFF,
) -> Pace:
    values = entered("2026-01", *entries)
    return pace(on, metric, values, calendar=JANUARY_JULY, today=today, shares=_shares(shares))


@pytest.mark.parametrize(
    ("entries", "today", "expected", "needed", "ahead", "left"),
    [
        # Ten are due by the end of June; ten more in September to December.
        pytest.param((2, 2, 2, 2, 2), JULY, 10, "2.5", 0, 4, id="summer asks for nothing"),
        pytest.param((2, 2, 2, 2, 2, 3), JULY, 10, "1.75", 3, 4, id="what summer brings counts"),
        pytest.param((2, 2, 2, 2, 0), JULY, 10, 3, -2, 4, id="behind by the shares"),
        # October has twice as much: 12 + 4 = 16 by its end, evenly it would be 16.67.
        pytest.param((2, 2, 2, 2, 2, 0, 0, 0, 2, 4), NOVEMBER, 16, 2, 0, 2, id="October has more"),
        # Without March nine months share out 20: 18 remain of the shape, so 8/18 × 20 by June.
        pytest.param((2, 2, EXCUSED, 2, 2), JULY, "8.8889", 3, "-0.8889", 4, id="excused"),
        pytest.param(
            (2, 2, 2, 2, 2, None, None, None, EXCUSED),
            JULY,
            "11.1111",
            "3.3333",
            "-1.1111",
            3,
            id="excused in advance",
        ),
    ],
)
def test_what_is_due_by_now_follows_the_shares(
    entries: tuple[Entry, ...],
    today: date,
    expected: int | str,
    needed: int | str,
    ahead: int | str,
    left: int,
) -> None:
    found = _pace(entries, today)

    rounded = [round(n, 4) for n in (found.expected, found.needed, found.ahead) if n is not None]

    assert rounded == [Decimal(expected), Decimal(needed), Decimal(ahead)]
    assert (found.months_left, found.shaped) == (left, True)


def test_what_may_be_at_most_follows_the_shares_too() -> None:
    found = _pace((2, 2, 2, 2, 3), metric=COMPLAINTS)

    assert found.tempo is Tempo.BEHIND
    assert (found.expected, found.ahead) == (Decimal(10), Decimal(-1))


def test_a_range_of_good_sums_follows_the_shares_too() -> None:
    within = goal("2026", 20, upper=40, sense=Sense.WITHIN)

    tempos = [_pace((1, 1, 1, 1, last), on=within).tempo for last in (5, 6, 36)]

    assert tempos == [Tempo.BEHIND, Tempo.ON_PACE, Tempo.ON_PACE]


def test_the_last_month_is_asked_for_although_nothing_falls_on_it() -> None:
    found = _pace((20 - 1, *(0,) * 10), date(2027, 1, 10), shares=(20, *(0,) * 11))

    assert found.tempo is Tempo.BEHIND
    assert (found.needed, found.months_left) == (Decimal(1), 1)


def test_shares_of_months_that_do_not_count_leave_an_even_pace() -> None:
    only_march = (0, 0, 20, *(0,) * 9)

    found = _pace((1, 1, EXCUSED), date(2026, 4, 10), shares=only_march)

    assert found.expected == Decimal(20) * 2 / 11


@pytest.mark.parametrize(
    ("on", "of", "expected"),
    [
        pytest.param(TWENTY, VISITS, True, id="a year of what adds up"),
        pytest.param(goal("2026", -20), VISITS, True, id="below zero"),
        pytest.param(goal("2026-H1", 20), VISITS, False, id="half a year"),
        pytest.param(TWENTY, CASH, False, id="a level"),
        pytest.param(goal("2026", 0), VISITS, False, id="nothing to spread"),
        pytest.param(TWENTY, None, False, id="no metric"),
    ],
)
def test_only_a_year_of_what_adds_up_is_spread(on: Goal, of: Metric | None, expected: bool) -> None:
    assert can_be_shared(on, of) is expected


def test_shares_of_a_goal_that_has_none_are_ignored() -> None:
    values = entered("2026-01", 5, 5)

    found = pace(
        goal("2026-H1", 20),
        VISITS,
        values,
        calendar=JANUARY_JULY,
        today=date(2026, 3, 2),
        shares=_shares(),
    )

    assert (found.expected, found.shaped) == (Decimal(20) * 2 / 6, False)


@pytest.mark.parametrize(
    ("target", "decimals", "amounts"),
    [
        pytest.param("24", 0, ["2"] * 12, id="even"),
        pytest.param("25", 0, ["2"] * 11 + ["3"], id="one over"),
        pytest.param("3", 0, ["0"] * 9 + ["1"] * 3, id="few"),
        pytest.param("3", 2, ["0.25"] * 12, id="few, with decimals"),
        pytest.param("0.5", 0, ["0"] * 7 + ["0.1"] * 5, id="finer than its metric"),
        pytest.param("-24", 0, ["-2"] * 12, id="below zero"),
    ],
)
def test_offered_shares_are_even_and_add_up(target: str, decimals: int, amounts: list[str]) -> None:
    counted = replace(VISITS, decimals=decimals)

    offered = offered_shares(goal("2026", target), counted, (), JANUARY_JULY)

    assert sorted(share.amount for share in offered) == [Decimal(n) for n in amounts]


def test_nothing_is_offered_for_months_that_are_excused_or_not_followed() -> None:
    from_march = metric(first="2026-03")
    away = entered("2026-07", EXCUSED)

    offered = offered_shares(goal("2026", 18), from_march, away, JANUARY_JULY)

    assert [int(s.amount) for s in offered] == [0, 0, 2, 2, 2, 2, 0, 2, 2, 2, 2, 2]


def test_who_is_away_the_whole_year_is_offered_even_shares() -> None:
    away = entered("2026-01", *(EXCUSED,) * 12)

    offered = offered_shares(goal("2026", 24), VISITS, away, JANUARY_JULY)

    assert {share.amount for share in offered} == {Decimal(2)}


def test_a_year_that_ends_in_january_is_spread_over_its_own_months() -> None:
    offered = offered_shares(goal("2026", 24), VISITS, (), FEBRUARY_SEPTEMBER)

    assert [str(offered[0].month), str(offered[-1].month)] == ["2026-02", "2027-01"]


@pytest.mark.parametrize(
    ("shares", "key"),
    [
        pytest.param(_shares(), None, id="they add up"),
        pytest.param(_shares((*SUMMER_OFF[:-1], 3)), "goal-shares-sum", id="one too many"),
        pytest.param(_shares(SUMMER_OFF[:-1]), "goal-shares-months", id="a month lacks"),
        pytest.param(
            _shares(first=Period.parse("2026-02")), "goal-shares-months", id="another year"
        ),
        pytest.param([*_shares(), Share(JANUARY, Decimal(0))], "goal-shares-months", id="twice"),
        pytest.param(_shares((-2, 6, *SUMMER_OFF[2:])), "goal-shares-side", id="below zero"),
    ],
)
def test_shares_are_kept_only_if_they_are_the_goal(shares: list[Share], key: str | None) -> None:
    refused = None
    try:
        checked_shares(TWENTY, shares, JANUARY_JULY)
    except RefusedError as error:
        refused = error.key

    assert refused == key


def test_what_is_lacking_is_told() -> None:
    with pytest.raises(RefusedError) as refused:
        checked_shares(TWENTY, _shares((*SUMMER_OFF[:-1], 0)), JANUARY_JULY)

    assert refused.value.arguments == {"total": 18, "target": 20, "rest": 2}


def test_another_target_keeps_the_shape() -> None:
    rescaled = rescaled_shares(_shares(), Decimal(30), decimals=0)

    assert [int(s.amount) for s in rescaled] == [3, 3, 3, 3, 3, 0, 0, 0, 3, 6, 3, 3]
    assert rescaled_shares(_shares(), Decimal(0), decimals=0) == ()


@given(
    st.decimals(-10_000, 10_000, places=2),
    st.lists(st.integers(0, 50), min_size=12, max_size=12).filter(any),
    st.sampled_from([JANUARY_JULY, FEBRUARY_SEPTEMBER]),
)
def test_shares_always_add_up(target: Decimal, weights: list[int], calendar: Calendar) -> None:
    on = replace(goal("2026"), target=target)
    months = calendar.months(on.period)
    shaped = [Share(m, Decimal(w)) for m, w in zip(months, weights, strict=True)]

    rescaled = rescaled_shares(shaped, target, decimals=0)

    assert sum(share.amount for share in rescaled) == target
    if target:
        assert checked_shares(on, rescaled, calendar) == rescaled
