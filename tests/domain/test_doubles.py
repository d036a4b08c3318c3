"""When somebody is there twice, places and metrics of both become those of one, none lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.doubles import (
    Belongings,
    PlacesOverlapError,
    merged_metrics,
    merged_places,
)
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    Perspective,
    Visibility,
)
from scorecard.domain.people import Membership, Owner, OwnerKind, Role
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue

VILLE, DOUBLE = 1, 2
USVA, AHJO = 1, 2
NOVEMBER = Period.parse("2026-11")
AUGUST, JANUARY = date(2025, 8, 15), date(2026, 1, 10)


def place(
    id: int, person: int, first: date, last: date | None = None, *, team: int = USVA,
    role: Role = Role.MEMBER,
) -> Membership:  # fmt: skip
    return Membership(id, team, person, role, first, last)


def metric(id: int, person: int, name: str, slot: int | None, **more: object) -> Metric:
    made = Metric(
        id,
        Owner(OwnerKind.PERSON, person),
        name,
        "visits",
        Kind.ADDS_UP,
        Direction.UP,
        Aggregate.SUM,
        Perspective.CUSTOMERS,
        Period.parse("2026-08"),
        slot=slot,
    )
    return replace(made, **more)  # type: ignore[arg-type]  # what a test says it changes


def of(person: int, *metrics: Metric, **values: Sequence[MonthValue]) -> Belongings:
    held = {int(id.removeprefix("m")): months for id, months in values.items()}
    return Belongings(Owner(OwnerKind.PERSON, person), metrics=metrics, values=held)


def test_a_place_elsewhere_or_at_another_time_moves_as_it_is() -> None:
    kept = [place(1, VILLE, JANUARY)]
    double = [
        place(2, DOUBLE, AUGUST, date(2025, 12, 31), team=AHJO),
        place(3, DOUBLE, AUGUST, team=AHJO, role=Role.COACH),
    ]

    merged = merged_places(kept, double, VILLE)

    assert merged.changed == tuple(replace(p, person_id=VILLE) for p in double)
    assert merged.gone == ()


@pytest.mark.parametrize(
    ("kept", "double", "first", "last"),
    [
        pytest.param((AUGUST, None), (AUGUST, None), AUGUST, None, id="the same"),
        pytest.param((JANUARY, None), (AUGUST, None), AUGUST, None, id="the double earlier"),
        pytest.param(
            (AUGUST, date(2026, 2, 1)), (JANUARY, None), AUGUST, None, id="the double longer"
        ),
        pytest.param(
            (AUGUST, date(2026, 9, 1)),
            (JANUARY, date(2026, 3, 1)),
            AUGUST,
            date(2026, 9, 1),
            id="the double within",
        ),
    ],
)
def test_the_same_place_twice_becomes_one(
    kept: tuple[date, date | None],
    double: tuple[date, date | None],
    first: date,
    last: date | None,
) -> None:
    merged = merged_places([place(1, VILLE, *kept)], [place(2, DOUBLE, *double)], VILLE)

    assert merged.changed == (place(1, VILLE, first, last),)
    assert merged.gone == (2,)


def test_a_place_that_closes_a_gap_makes_three_one() -> None:
    kept = [place(1, VILLE, AUGUST, date(2025, 10, 1)), place(2, VILLE, JANUARY)]

    merged = merged_places(kept, [place(3, DOUBLE, date(2025, 9, 1), JANUARY)], VILLE)

    assert [(p.first, p.last) for p in merged.changed] == [(AUGUST, None)]
    assert len(merged.gone) == 2
    assert {p.id for p in merged.changed} | set(merged.gone) == {1, 2, 3}


@pytest.mark.parametrize(
    "double",
    [
        pytest.param(place(2, DOUBLE, JANUARY, team=AHJO), id="in two teams"),
        pytest.param(place(2, DOUBLE, JANUARY, role=Role.LEADER), id="in two roles"),
    ],
)
def test_what_nobody_can_have_at_once_is_refused(double: Membership) -> None:
    with pytest.raises(PlacesOverlapError) as overlap:
        merged_places([place(1, VILLE, AUGUST)], [double], VILLE)

    assert (overlap.value.kept.id, overlap.value.double) == (1, double)


def test_a_metric_of_another_name_moves_and_keeps_its_slot() -> None:
    merged = merged_metrics(
        of(VILLE, metric(1, VILLE, "Visits", 1)),
        of(DOUBLE, metric(2, DOUBLE, "Books", 3)),
        NOVEMBER,
    )

    assert merged.changed == (metric(2, VILLE, "Books", 3),)
    assert (merged.joined, merged.archived) == ({}, ())


def test_a_slot_that_is_taken_is_exchanged_for_a_free_one() -> None:
    merged = merged_metrics(
        of(VILLE, metric(1, VILLE, "Visits", 1)),
        of(DOUBLE, metric(2, DOUBLE, "Books", 1)),
        NOVEMBER,
    )

    assert [m.slot for m in merged.changed] == [2]


def test_without_a_free_slot_a_metric_is_archived_and_keeps_its_months() -> None:
    full = of(VILLE, *(metric(n, VILLE, f"Metric {n}", n) for n in range(1, 6)))
    double = of(
        DOUBLE,
        metric(8, DOUBLE, "Books", 1),
        metric(9, DOUBLE, "Calls", 2),
        m9=[MonthValue(NOVEMBER, Decimal(3))],
    )

    merged = merged_metrics(full, double, NOVEMBER)

    assert [(m.id, m.slot, m.last) for m in merged.changed] == [
        (8, None, Period.parse("2026-10")),
        (9, None, NOVEMBER),
    ]
    assert merged.archived == (8, 9)


def test_a_metric_of_the_past_gives_its_slot_to_one_in_use() -> None:
    past = metric(1, VILLE, "Visits", 1, last=Period.parse("2026-09"))

    merged = merged_metrics(of(VILLE, past), of(DOUBLE, metric(2, DOUBLE, "Books", 1)), NOVEMBER)

    assert [m.slot for m in merged.changed] == [1]
    assert merged.released == (1,)


def test_a_metric_of_the_past_takes_no_slot_along() -> None:
    past = metric(2, DOUBLE, "Books", 1, last=Period.parse("2026-09"))

    merged = merged_metrics(of(VILLE), of(DOUBLE, past), NOVEMBER)

    assert [(m.slot, m.last) for m in merged.changed] == [(None, past.last)]
    assert merged.archived == ()


def test_the_same_metric_twice_becomes_one_that_no_more_people_see() -> None:
    kept = metric(1, VILLE, "Visits", 1, visibility=Visibility.TEAM)
    double = metric(2, DOUBLE, "VISITS", 4, first=Period.parse("2026-02"), visibility=Visibility.ME)

    merged = merged_metrics(of(VILLE, kept), of(DOUBLE, double), NOVEMBER)

    assert merged.joined == {2: 1}
    assert merged.changed == (
        replace(kept, first=Period.parse("2026-02"), visibility=Visibility.ME),
    )


def test_a_metric_that_one_of_them_still_follows_is_followed() -> None:
    kept = metric(1, VILLE, "Visits", None, last=Period.parse("2026-09"))

    merged = merged_metrics(of(VILLE, kept), of(DOUBLE, metric(2, DOUBLE, "Visits", 4)), NOVEMBER)

    assert [(m.id, m.slot, m.last) for m in merged.changed] == [(1, 4, None)]


def test_what_one_of_them_followed_was_not_paused() -> None:
    pause = (Period.parse("2026-09"), Period.parse("2026-10"))
    kept = metric(1, VILLE, "Visits", 1, paused=pause)
    double = metric(2, DOUBLE, "Visits", 1, first=pause[1])

    merged = merged_metrics(of(VILLE, kept), of(DOUBLE, double), NOVEMBER)

    assert merged.changed == (replace(kept, paused=pause[:1]),)


def test_another_metric_of_the_same_name_gets_a_number() -> None:
    kept = of(VILLE, metric(1, VILLE, "Visits", 1), metric(2, VILLE, "visits (2)", 2))
    double = of(DOUBLE, metric(3, DOUBLE, "Visits", 3, unit="km"))

    merged = merged_metrics(kept, double, NOVEMBER)

    assert [m.name for m in merged.changed] == ["Visits (3)"]
