"""A month holds a number, excused or nothing; an import adds and corrects, and never takes away."""

from decimal import Decimal

import pytest

from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.exchange.changes import Verdict
from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from tests.exchange.planned import VISITS, planned, reasons, started

JANUARY = Period.parse("2026-01")
ROW: dict[str, Cell | None] = {"owner": "aino@example.org", "metric": "visits"}


def row(value: Cell | None, month: str = "2026-01", **cells: Cell | None) -> dict[str, Cell | None]:
    return {**ROW, "month": month, "value": value, **cells}


@pytest.fixture
def picture() -> Picture:
    """An academy in which Aino counts her visits."""
    return started(metrics=[VISITS])


def held(picture: Picture) -> dict[Period, MonthValue]:
    [metric] = picture.metrics
    return picture.values.get(metric, {})


def test_numbers_and_excused_months_are_taken(picture: Picture) -> None:
    planned(picture, values=[row("2,5"), row("poissa", "2/2026"), row(Decimal(0), "2026-03")])

    assert [(v.amount, v.excused) for v in held(picture).values()] == [
        (Decimal("2.5"), False),
        (None, True),
        (Decimal(0), False),
    ]


def test_history_is_neither_late_nor_corrected(picture: Picture) -> None:
    planned(picture, values=[row("2")])

    assert held(picture)[JANUARY] == MonthValue(JANUARY, Decimal(2))


def test_another_number_is_a_correction(picture: Picture) -> None:
    planned(picture, values=[row("2")])
    found = planned(picture, values=[row("3")])

    assert found.counts["values"] == {Verdict.CHANGED: 1}
    assert held(picture)[JANUARY].corrected


def test_another_note_is_no_correction(picture: Picture) -> None:
    planned(picture, values=[row("2")])
    planned(picture, values=[row("2", note="by phone")])

    assert (held(picture)[JANUARY].note, held(picture)[JANUARY].corrected) == ("by phone", False)


def test_nothing_takes_nothing_away(picture: Picture) -> None:
    planned(picture, values=[row("2", note="by phone")])
    found = planned(picture, values=[row(None)])

    assert found.counts["values"] == {Verdict.UNCHANGED: 1}
    assert held(picture)[JANUARY].amount == 2


def test_an_empty_row_is_no_double_of_a_full_one(picture: Picture) -> None:
    found = planned(picture, values=[row(None), row("2"), row("3")])

    assert reasons(found) == [(4, "month", "import-same-month")]


def test_a_month_twice_in_other_spellings_is_a_double(picture: Picture) -> None:
    found = planned(picture, values=[row("2"), row("2", "tammi 2026")])

    assert reasons(found) == [(3, "month", "import-same-month")]


@pytest.mark.parametrize(
    ("cells", "column", "key"),
    [
        (row("1", "2026-12"), "month", "import-month-in-the-future"),
        (row("", "2026-12", note="x"), "month", "import-month-in-the-future"),
        (row("excused", "2027-12"), "month", "import-month-too-far-ahead"),
        (row("1", "2025-08"), "month", "import-month-before-the-metric"),
        (row("1", "2026-13"), "month", "not-a-month"),
        (row("1", ""), "month", "text-empty"),
        (row("many"), "value", "amount-not-a-number"),
        (row("1", metric="calls"), "metric", "import-no-such-metric"),
        (row("1", owner="nobody@example.org"), "owner", "import-no-such-owner"),
    ],
)
def test_a_value_that_cannot_be_is_refused(
    picture: Picture, cells: dict[str, Cell | None], column: str, key: str
) -> None:
    filled = {name: cell or None for name, cell in cells.items()}

    assert reasons(planned(picture, values=[filled, filled])) == [
        (2, column, key),
        (3, column, key),
    ]


def test_a_month_to_come_may_be_excused(picture: Picture) -> None:
    found = planned(picture, values=[row("excused", "2026-12"), row("poissa", "2027-11")])

    assert reasons(found) == []
    assert [(at.code, v.excused) for at, v in held(picture).items()] == [
        ("2026-12", True),
        ("2027-11", True),
    ]


def test_this_month_may_be_filled(picture: Picture) -> None:
    assert reasons(planned(picture, values=[row("1", "2026-11")])) == []


def test_a_collected_metric_takes_no_values(picture: Picture) -> None:
    planned(picture, metrics=[{**VISITS, "owner": "usva", "collected": "yes"}])

    found = planned(picture, values=[row("1", owner="usva")])

    assert reasons(found) == [(2, "value", "value-collected")]


def test_a_wide_sheet_says_the_same_and_is_refused_at_the_months_own_column(
    picture: Picture,
) -> None:
    found = planned(picture, values=[{**ROW, "tammi 2026": "1", "2026-02": "many", "3/2026": None}])

    assert found.counts["values"] == {Verdict.NEW: 1, Verdict.REFUSED: 1}
    assert reasons(found) == [(2, "2026-02", "amount-not-a-number")]
