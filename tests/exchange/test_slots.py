"""An owner has five slots: given when asked for, found when not, free again when a metric ends."""

from decimal import Decimal

from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from tests.exchange.planned import VISITS, planned, reasons, started


def visits(name: str, **cells: Cell | None) -> dict[str, Cell | None]:
    return {**VISITS, "metric": name, **cells}


def five() -> list[dict[str, Cell | None]]:
    return [visits(f"m{number}") for number in range(1, 6)]


def slots(picture: Picture) -> dict[str, int | None]:
    return {metric.name: metric.slot for metric in picture.metrics.values()}


def test_metrics_take_the_next_free_slots() -> None:
    assert slots(started(metrics=five())) == {"m1": 1, "m2": 2, "m3": 3, "m4": 4, "m5": 5}


def test_a_slot_that_another_row_names_is_left_to_it() -> None:
    rows = [visits("m1"), visits("m2", slot=Decimal(1))]

    assert slots(started(metrics=rows)) == {"m1": 2, "m2": 1}


def test_a_sixth_metric_in_use_is_refused() -> None:
    found = planned(started(metrics=five()), metrics=[visits("m6")])

    assert reasons(found) == [(2, "slot", "import-slots-full")]


def test_a_taken_slot_is_refused_with_the_name_of_its_metric() -> None:
    found = planned(started(metrics=[visits("m1")]), metrics=[visits("m2", slot=Decimal(1))])

    assert reasons(found) == [(2, "slot", "import-slot-taken")]
    assert found.faults[0].refused.arguments == {"slot": 1, "metric": "m1"}


def test_there_is_no_sixth_slot_even_if_others_are_free() -> None:
    found = planned(started(), metrics=[visits("m1", slot=Decimal(6))])

    assert reasons(found) == [(2, "slot", "import-not-a-whole-number")]


def test_a_metric_of_the_past_takes_no_slot_and_keeps_its_history() -> None:
    picture = started(metrics=[*five()[:4], visits("old", to="2026-10")])
    planned(picture, metrics=[visits("m5")])

    assert slots(picture)["old"] is None
    assert slots(picture)["m5"] == 5


def test_ending_a_metric_frees_its_slot_for_a_row_below() -> None:
    picture = started(metrics=five())
    rows = [visits("m1", to="2026-10"), visits("m6", slot=Decimal(1))]

    assert reasons(planned(picture, metrics=rows)) == []
    assert (slots(picture)["m1"], slots(picture)["m6"]) == (None, 1)


def test_a_metric_that_ends_this_month_still_takes_its_slot() -> None:
    assert slots(started(metrics=[visits("m1", to="2026-11")])) == {"m1": 1}


def test_every_owner_has_five() -> None:
    picture = started(metrics=five())

    assert reasons(planned(picture, metrics=[visits("m6", owner="usva")])) == []
    assert slots(picture)["m6"] == 1
