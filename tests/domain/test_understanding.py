"""Every member has understood: counted among those who were members, then and today."""

from collections import defaultdict
from datetime import date
from itertools import product

import pytest

from scorecard.domain.dots import HalfYear
from scorecard.domain.periods import Period
from scorecard.domain.understanding import HeardNow, counted_on, heard_now, heard_then
from tests.domain.builders import JANUARY_JULY

AUTUMN = Period.parse("2026-H2")
TEN = range(1, 11)
EIGHT = dict.fromkeys(range(1, 9), 1)
MIXED = EIGHT | {9: 0, 10: 0}


def test_the_share_is_counted_among_those_who_were_members_then() -> None:
    then = heard_then(TEN, MIXED | {11: 1, 12: 0})  # who had left by then is no part of it

    assert (then.all_understood, then.not_yet, len(then.members)) == (8, 2, 10)


def test_whoever_had_not_answered_and_says_so_openly_counts() -> None:
    then = heard_then(TEN, EIGHT, said=[9, 1])

    assert (then.all_understood, then.not_yet, then.silent) == (9, 0, {10})


@pytest.mark.parametrize("dots", [{}, {1: 1}, {1: 1, 2: 0}])
def test_fewer_than_three_answers_are_not_counted(dots: dict[int, int]) -> None:
    then = heard_then(TEN, dots)

    assert (then.all_understood, then.not_yet) == (None, None)
    assert heard_now(then, TEN, []).understood is None


@pytest.mark.parametrize(
    ("answers", "today", "said", "understood"),
    [
        pytest.param(MIXED, TEN, [], 8, id="as it was"),
        pytest.param(MIXED, range(1, 13), [], 8, id="two joined"),
        pytest.param(MIXED, range(1, 13), [11, 12], 10, id="two joined and say so"),
        pytest.param(EIGHT, range(1, 9), [], 8, id="everybody, and two silent ones left"),
        pytest.param(EIGHT, TEN, [9], 9, id="a silent one says so"),
        pytest.param(EIGHT | {9: 1, 10: 1}, range(2, 12), [], 9, id="one of all who had, left"),
        pytest.param(EIGHT | {9: 1, 10: 1}, range(2, 12), [11], 10, id="and who came says so"),
        pytest.param(dict.fromkeys(TEN, 0), range(2, 12), [2, 11], 2, id="nobody had"),
        pytest.param(MIXED, range(2, 12), [11], None, id="one of a mixed count left"),
        pytest.param(MIXED, TEN, [3], None, id="one of a mixed count says so since"),
        pytest.param(MIXED, TEN, TEN, 10, id="everybody says so since"),
        pytest.param({}, [1, 2], [1, 2], 2, id="nobody answered and everybody says so"),
    ],
)
def test_today_is_one_figure_where_that_tells_no_single_answer(
    answers: dict[int, int], today: range, said: list[int], understood: int | None
) -> None:
    now = heard_now(heard_then(TEN, answers), today, said)

    assert now.understood == understood
    assert now.is_unanimous is (understood == len(today))


def test_who_joined_since_and_has_said_nothing_is_known() -> None:
    then = heard_then(TEN, EIGHT)
    now = heard_now(then, range(1, 14), [11], heard=[12], new=[8, 9])

    assert (now.joined, now.said, now.unheard) == ({11, 12, 13}, {11}, {9, 13})


def test_what_is_told_of_today_never_depends_on_who_had_given_which_answer() -> None:
    told: dict[tuple[int, int, frozenset[int]], set[tuple[object, ...]]] = defaultdict(set)
    members, leaving = (1, 2, 3, 4), frozenset({2, 3, 4, 5})
    for values in product((0, 1), repeat=4):
        then = heard_then(members, dict(zip(members, values, strict=True)))
        for who in product((False, True), repeat=5):
            said = frozenset(person for person, says in enumerate(who, start=1) if says)
            for today in (frozenset(members), leaving):
                now: HeardNow = heard_now(then, today, said)
                told[sum(values), len(today & {1}), said].add((now.understood, now.unheard))

    assert {len(alike) for alike in told.values()} == {1}


@pytest.mark.parametrize(
    ("closed", "revealed", "today", "day"),
    [
        pytest.param(None, None, date(2026, 11, 22), None, id="secret"),
        pytest.param(None, date(2026, 11, 3), date(2026, 11, 22), date(2026, 11, 3), id="reveal"),
        pytest.param(date(2026, 11, 9), None, date(2026, 11, 22), date(2026, 11, 9), id="closed"),
        pytest.param(
            date(2026, 11, 9),
            date(2026, 11, 3),
            date(2027, 5, 1),
            date(2026, 11, 3),
            id="revealed, then closed",
        ),
        pytest.param(
            date(2027, 4, 1), None, date(2027, 5, 1), date(2026, 12, 31), id="closed afterwards"
        ),
        pytest.param(None, None, date(2027, 5, 1), date(2026, 12, 31), id="closed by itself"),
    ],
)
def test_answers_are_counted_on_the_day_they_stopped_being_secret(
    closed: date | None, revealed: date | None, today: date, day: date | None
) -> None:
    settled = HalfYear(1, AUTUMN, closed_on=closed)

    assert counted_on(settled, revealed, calendar=JANUARY_JULY, today=today) == day
