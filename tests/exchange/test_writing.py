"""What is written is text, numbers and days, and is read back as it was."""

import csv
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scorecard.domain.metrics import Kind
from scorecard.domain.people import Role
from scorecard.domain.periods import Period
from scorecard.exchange.choices import Excused
from scorecard.exchange.layouts import LAYOUTS
from scorecard.exchange.printable import printable
from scorecard.exchange.raw import Cell
from scorecard.exchange.sheets import read_workbook
from scorecard.exchange.tables import recognise
from scorecard.exchange.writing import (
    Content,
    Record,
    Value,
    write_csv_folder,
    write_template,
    write_workbook,
)

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "'=1", "https://example.org", "{=1}"]
NAUGHTY = st.text(st.sampled_from("'=+-@\t\r\n ,;\"a\x00\x07\ufffe_x0041\U0001f680")) | st.text()


def xlsx(content: Content, language: str = "en") -> bytes:
    target = BytesIO()
    write_workbook(target, content, language)
    return target.getvalue()


def texts(sheet: str, notes: list[str]) -> Content:
    return {sheet: [{"owner": "tulva", "note": note} for note in notes]}


def cells_of(source: Path | bytes, sheet: str, column: str) -> list[Cell | None]:
    sheets = read_workbook(source, "a.xlsx" if isinstance(source, bytes) else "")
    (table,) = [t for t in recognise(sheets, ()).tables if t.name == sheet]
    return [line[column] for line in table.lines()]


def stored(texts: list[str]) -> list[str | None]:
    return [printable(text) if printable(text).strip() else None for text in texts]


@settings(max_examples=20, deadline=None)
@given(st.lists(NAUGHTY, min_size=20, max_size=60))
def test_any_text_comes_back_from_a_workbook(notes: list[str]) -> None:
    assert cells_of(xlsx(texts("values", notes)), "values", "note") == stored(notes)


@settings(max_examples=20, deadline=None)
@given(st.lists(NAUGHTY, min_size=20, max_size=60))
def test_any_text_comes_back_from_a_csv_file(notes: list[str]) -> None:
    with TemporaryDirectory() as folder:
        write_csv_folder(Path(folder), texts("values", notes))

        found = cells_of(Path(folder) / "values.csv", "values", "note")

    assert found == stored(notes)


def test_no_cell_of_a_workbook_is_a_formula_or_a_link() -> None:
    content = xlsx(texts("values", FORMULAS))

    sheet = openpyxl.load_workbook(BytesIO(content))["values"]

    assert [sheet.cell(n + 2, 5).data_type for n in range(len(FORMULAS))] == ["s"] * len(FORMULAS)
    assert all(sheet.cell(n + 2, 5).hyperlink is None for n in range(len(FORMULAS)))
    assert not any(b"<f>" in ZipFile(BytesIO(content)).read(n) for n in _sheet_members(content))


def _sheet_members(content: bytes) -> list[str]:
    return [n for n in ZipFile(BytesIO(content)).namelist() if "worksheets/" in n]


def test_control_characters_never_break_an_export() -> None:
    notes = ["a\x00b", "bell\x07", "\ud800", "\ufffe", "a\r\nb", "\x85"]

    assert cells_of(xlsx(texts("values", notes)), "values", "note") == [
        *("a\ufffdb", "bell\ufffd", "\ufffd", "\ufffd", "a\nb", "\ufffd")
    ]


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.decimals(-(10**12) + 1, 10**12 - 1, places=6, allow_nan=False), min_size=1, max_size=60
    )
)
def test_any_number_comes_back_exactly(numbers: list[Decimal]) -> None:
    content: Content = {"values": [{"owner": "tulva", "value": number} for number in numbers]}

    found = cells_of(xlsx(content), "values", "value")

    assert [Decimal(str(cell)) for cell in found] == numbers


@pytest.mark.parametrize("language", ["en", "fi"])
def test_days_numbers_and_choices_keep_their_kind(language: str, tmp_path: Path) -> None:
    records: list[Record] = [
        {"team": "tulva", "role": Role.LEADER, "from": date(2025, 9, 1), "email": "a@example.org"}
    ]
    write_workbook(tmp_path / "a.xlsx", {"memberships": records}, language)

    (leader,) = cells_of(tmp_path / "a.xlsx", "memberships", "role")

    assert cells_of(tmp_path / "a.xlsx", "memberships", "from") == [date(2025, 9, 1)]
    assert leader == {"en": "leader", "fi": "tiimiliideri"}[language]


@pytest.mark.parametrize(
    ("language", "path", "row"),
    [
        ("en", "values.csv", ["tulva", "kassa", "2026-01", "-1.5", "'-1.5"]),
        ("fi", "arvot.csv", ["tulva", "kassa", "2026-01", "-1,5", "'-1.5"]),
    ],
)
def test_a_negative_number_stays_a_number_in_csv(
    language: str, path: str, row: list[str], tmp_path: Path
) -> None:
    record: dict[str, Value] = {
        "owner": "tulva",
        "metric": "kassa",
        "month": Period.parse("2026-01"),
        "value": Decimal("-1.500000"),
        "note": "-1.5",
    }

    write_csv_folder(tmp_path, {"values": [record]}, language)

    with (tmp_path / path).open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";" if language == "fi" else ","))[1] == row


def test_choices_are_written_in_the_language_asked_for(tmp_path: Path) -> None:
    content: Content = {
        "metrics": [{"kind": Kind.ADDS_UP, "collected": True}, {"kind": "level"}],
        "values": [{"value": Excused.EXCUSED}],
    }

    write_csv_folder(tmp_path, content, "fi")

    mittarit = (tmp_path / "mittarit.csv").read_text(encoding="utf-8-sig")
    assert mittarit.splitlines()[1:] == [";;;;kertyvä;;;;;;;;kyllä;;;;", ";;;;taso;;;;;;;;;;;;"]
    assert (tmp_path / "arvot.csv").read_text(encoding="utf-8-sig").splitlines()[1] == ";;;poissa;"


@pytest.mark.parametrize("language", ["en", "fi"])
def test_a_template_has_every_sheet_and_column_and_nothing_else(language: str) -> None:
    target = BytesIO()
    write_template(target, language)

    sheets = read_workbook(target.getvalue(), "template.xlsx")

    found = recognise(sheets, ())
    assert [table.layout for table in found.tables] == list(LAYOUTS)
    assert [list(t.columns) for t in found.tables] == [[c.name for c in x.columns] for x in LAYOUTS]
    assert [sheet.name for sheet in sheets] == [layout.title(language) for layout in LAYOUTS]
    assert [len(sheet.rows) for sheet in sheets] == [0] * len(LAYOUTS)


def test_the_header_stays_in_sight() -> None:
    workbook = openpyxl.load_workbook(BytesIO(xlsx({})))

    assert {sheet.freeze_panes for sheet in workbook} == {"A2"}
