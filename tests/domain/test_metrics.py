"""A metric puts its months together; at most five are in use; few people are not shown."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.metrics import (
    Aggregate,
    CollectedValue,
    Kind,
    aggregate,
    collect,
    free_slot,
    usual_aggregate,
)
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import EXCUSED, Entry, entered, metric
from tests.domain.strategies import amounts, months_entered

NOVEMBER = Period.parse("2026-11")


@pytest.mark.parametrize(
    ("how", "entries", "expected"),
    [
        pytest.param(Aggregate.SUM, (2, 4, 6), 12, id="sum"),
        pytest.param(Aggregate.MEAN, (2, 4, 6), 4, id="mean"),
        pytest.param(Aggregate.LAST, (2, 4, 6), 6, id="last"),
        pytest.param(Aggregate.MEAN, (2, EXCUSED, 4), 3, id="excused is no month of the mean"),
        pytest.param(Aggregate.MEAN, (2, None, 4), 3, id="nothing is no month of the mean"),
        pytest.param(Aggregate.MEAN, (2, 0, 4), 2, id="zero is one"),
        pytest.param(Aggregate.LAST, (2, 0), 0, id="the last may be zero"),
        pytest.param(Aggregate.LAST, (2, EXCUSED, None), 2, id="the last with a number"),
        pytest.param(Aggregate.SUM, (EXCUSED, None), None, id="no number, no sum"),
        pytest.param(Aggregate.MEAN, (), None, id="no month at all"),
    ],
)
def test_several_months_become_one_number(
    how: Aggregate, entries: tuple[Entry, ...], expected: int | None
) -> None:
    assert aggregate(how, entered("2026-01", *entries)) == expected


@given(months_entered())
def test_the_last_is_the_latest_month_whatever_the_order(values: list[MonthValue]) -> None:
    backwards = list(reversed(values))

    assert aggregate(Aggregate.LAST, backwards) == aggregate(Aggregate.LAST, values)


@given(months_entered(), st.sampled_from(Aggregate))
def test_months_without_a_number_never_change_anything(
    values: list[MonthValue], how: Aggregate
) -> None:
    with_numbers = [v for v in values if v.amount is not None]

    assert aggregate(how, values) == aggregate(how, with_numbers)


@pytest.mark.parametrize(
    ("kind", "usual"), [(Kind.ADDS_UP, Aggregate.SUM), (Kind.LEVEL, Aggregate.MEAN)]
)
def test_a_kind_has_a_usual_aggregate(kind: Kind, usual: Aggregate) -> None:
    assert usual_aggregate(kind) is usual


def _contributions(*entries: Entry) -> list[MonthValue | None]:
    found: list[MonthValue | None] = []
    for entry in entries:
        found += entered("2026-11", entry) or [None]
    return found


@pytest.mark.parametrize(
    ("kind", "entries", "expected"),
    [
        pytest.param(Kind.ADDS_UP, (2, 4, 6), CollectedValue(NOVEMBER, Decimal(12), 3, 3), id="+"),
        pytest.param(Kind.LEVEL, (2, 4, 6), CollectedValue(NOVEMBER, Decimal(4), 3, 3), id="mean"),
        pytest.param(
            Kind.ADDS_UP, (2, 4, None), CollectedValue(NOVEMBER, None, 2, 3), id="two are too few"
        ),
        pytest.param(
            Kind.LEVEL, (2, 4, EXCUSED), CollectedValue(NOVEMBER, None, 2, 3), id="nor excused"
        ),
        pytest.param(
            Kind.LEVEL,
            (2, 4, 0, None),
            CollectedValue(NOVEMBER, Decimal(2), 3, 4),
            id="zero counts",
        ),
        pytest.param(Kind.LEVEL, (), CollectedValue(NOVEMBER, None, 0, 0), id="nobody"),
    ],
)
def test_a_collected_month_needs_three_people(
    kind: Kind, entries: tuple[Entry, ...], expected: CollectedValue
) -> None:
    assert collect(kind, NOVEMBER, _contributions(*entries)) == expected


@given(st.lists(amounts, min_size=3, max_size=20), st.integers(0, 5), st.sampled_from(Kind))
def test_an_excused_member_never_changes_what_is_collected(
    numbers: list[Decimal], away: int, kind: Kind
) -> None:
    there: list[MonthValue | None] = [MonthValue(NOVEMBER, number) for number in numbers]
    excused = [MonthValue(NOVEMBER, excused=True)] * away

    shown = collect(kind, NOVEMBER, [*there, *excused])

    assert shown.amount == collect(kind, NOVEMBER, there).amount
    assert (shown.given, shown.of) == (len(numbers), len(numbers) + away)


def test_a_metric_is_in_use_from_its_first_month_to_its_last() -> None:
    spring_only = metric(first="2026-02", last="2026-04")

    used = [spring_only.in_use(Period.parse(f"2026-0{number}")) for number in range(1, 6)]

    assert used == [False, True, True, True, False]


@pytest.mark.parametrize(
    ("slots", "free"),
    [
        pytest.param((), 1, id="all free"),
        pytest.param((1, 2, 4), 3, id="the lowest gap"),
        pytest.param((1, 2, 3, 4, 5), None, id="five is the most"),
        pytest.param((None, None), 1, id="metrics without a slot"),
    ],
)
def test_a_new_metric_takes_the_lowest_free_slot(
    slots: tuple[int | None, ...], free: int | None
) -> None:
    assert free_slot([metric(slot=slot) for slot in slots], NOVEMBER) == free


def test_a_metric_whose_last_month_is_past_takes_no_slot() -> None:
    assert free_slot([metric(slot=1, last="2026-10")], NOVEMBER) == 1
    assert free_slot([metric(slot=1, last="2026-11")], NOVEMBER) == 2


def test_a_metric_that_begins_later_has_its_slot_already() -> None:
    assert free_slot([metric(slot=1, first="2027-01")], NOVEMBER) == 2
