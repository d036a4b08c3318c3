"""Sheets are known by English and Finnish names, wide ones become long, and the rest is named."""

from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.refusals import RefusedError
from scorecard.exchange.raw import Cell
from scorecard.exchange.sheets import Row, Sheet, read_workbook
from scorecard.exchange.tables import Fault, Line, Recognised, Table, recognise
from tests.exchange.workbooks import DATA, expected_faults

PROCESSES = ("Y1", "Y2", "Y3", "J1", "A3", "J2", "I1", "A2", "I2", "B1", "A1", "B2", "FIN", "COACH")


def recognised(name: str, *header: Cell | None, rows: tuple[Row, ...] = ()) -> Recognised:
    return recognise([Sheet(name, header, list(rows))], PROCESSES)


def lines_of(table: Table) -> list[Line]:
    return list(table.lines())


@pytest.mark.parametrize("name", ["academy.xlsx", "mittaristo-ahjo.xlsx", "faulty.xlsx"])
def test_everything_in_the_samples_is_known(name: str) -> None:
    found = recognise(read_workbook(DATA / name), PROCESSES)

    assert (found.refused, found.unknown_sheets, found.unknown_columns) == ([], [], [])


def test_a_teams_own_finnish_workbook_says_the_same_as_an_english_one() -> None:
    found = recognise(read_workbook(DATA / "mittaristo-ahjo.xlsx"), PROCESSES)
    first = {table.name: next(table.lines()) for table in found.tables}

    assert first["memberships"].cells == {
        "team": "ahjo",
        "email": "ahjo.01@example.org",
        "role": "tiimiliideri",
        "from": "1.9.2025",
    }
    assert first["values"] == Line(
        2,
        {
            "owner": "ahjo.01@example.org",
            "metric": "kirjapisteet",
            "month": "2025-09",
            "value": "3",
        },
        "2025-09",
    )
    assert first["dots"] == Line(
        2, {"team": "ahjo", "period": "2025-H2", "process": "Y1", "dots": Decimal(1)}, "Y1"
    )


def test_every_fault_of_the_sample_lies_in_a_column_that_is_read() -> None:
    found = recognise(read_workbook(DATA / "faulty.xlsx"), PROCESSES)
    places = {
        (table.name, line.row, column)
        for table in found.tables
        for line in table.lines()
        for column in table.columns
    }

    assert set(expected_faults()) - places == set()


def test_names_are_known_in_any_case_with_stray_spaces() -> None:
    found = recognised(
        " Juhlat ", "OMISTAJA", " jakso", "tavoite", "Päivä", "Ensi_kerralla  paremmin"
    )

    assert list(found.tables[0].columns) == ["owner", "period", "goal", "date", "better_next_time"]


def test_tables_come_in_the_order_in_which_they_refer_to_each_other() -> None:
    sheets = [Sheet("goals", ("owner", "period")), Sheet("people", ("email", "name"))]

    assert [table.name for table in recognise(sheets, ()).tables] == ["people", "goals"]


def test_a_wide_sheet_gives_a_line_per_filled_cell() -> None:
    header = ("owner", "metric", date(2026, 1, 1), "helmi 2026", "3/2026")
    row = Row(2, ("tulva", "kassa", Decimal(1), None, "poissa"))
    (table,) = recognised("values", *header, rows=(row,)).tables

    assert [(line["month"], line["value"], line.across) for line in table.lines()] == [
        ("2026-01", Decimal(1), "2026-01"),
        ("2026-03", "poissa", "2026-03"),
    ]


def test_a_fault_in_a_wide_sheet_lies_in_the_months_column() -> None:
    row = Row(2, ("tulva", "kassa", "paljon"))
    (table,) = recognised("values", "owner", "metric", "tammi 2026", rows=(row,)).tables
    refused = RefusedError("amount-not-a-number", value="paljon")

    fault = table.fault(next(table.lines()), "value", refused)

    assert fault == Fault("values", 2, "2026-01", "paljon", refused)


def test_a_long_line_without_a_value_is_still_a_line() -> None:
    row = Row(5, ("tulva", "kassa", "2026-01"))
    (table,) = recognised("values", "owner", "metric", "month", "value", rows=(row,)).tables

    assert lines_of(table) == [Line(5, {"owner": "tulva", "metric": "kassa", "month": "2026-01"})]


def test_what_is_unknown_is_named_and_left_alone() -> None:
    known = recognised("people", "email", "name", "shoe size", "2026-01", None)
    unknown = recognised("Sheet3", "anything")

    assert known.unknown_columns == [("people", "shoe size"), ("people", "2026-01")]
    assert unknown == Recognised(unknown_sheets=["Sheet3"])


@pytest.mark.parametrize(
    ("name", "header", "columns"),
    [
        ("people", ("name",), ["email"]),
        ("henkilöt", ("kieli",), ["email", "name"]),
        ("values", ("owner", "metric"), ["month", "value"]),
        ("values", ("owner", "metric", "month", "tammi 2026"), ["value"]),
        ("dots", ("team", "period", "ZZ"), ["process", "dots"]),
    ],
)
def test_a_sheet_without_a_required_column_is_refused_as_a_whole(
    name: str, header: tuple[str, ...], columns: list[str]
) -> None:
    found = recognised(name, *header)

    assert found.tables == []
    assert [(f.row, f.column, f.refused.key) for f in found.refused] == [
        (1, column, "import-missing-column") for column in columns
    ]


def test_a_sheet_with_a_column_in_both_languages_is_refused_as_a_whole() -> None:
    found = recognised("people", "email", "sähköposti", "name")

    assert found.tables == []
    assert [fault.refused.key for fault in found.refused] == ["import-repeated-column"]


def test_an_empty_sheet_says_nothing() -> None:
    assert recognised("people") == Recognised()
