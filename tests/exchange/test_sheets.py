"""The cells of a file are what a person sees in the spreadsheet program."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from scorecard.exchange.limits import TooManyRowsError
from scorecard.exchange.raw import Cell
from scorecard.exchange.sheets import Row, Sheet, read_workbook
from tests.exchange.workbooks import DATA, text_row, workbook

FORMATS = (
    '<numFmts><numFmt numFmtId="164" formatCode="d.m.yyyy"/>'
    '<numFmt numFmtId="165" formatCode="0.0 %"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/>'
    '</cellXfs><cellStyles/><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>'
)


def only_cell(cell: str, *, strings: str = "", setting: str = "") -> Cell | None:
    content = workbook(f"<row>{cell}</row>", styles=FORMATS, strings=strings, setting=setting)
    (sheet,) = read_workbook(content, "rows.xlsx")
    return sheet.header[0] if sheet.header else None


@pytest.mark.parametrize(
    ("cell", "means"),
    [
        pytest.param('<c t="inlineStr"><is><t>Aino</t></is></c>', "Aino", id="text"),
        pytest.param('<c t="str"><f>A1</f><v>Aino</v></c>', "Aino", id="a formula's text"),
        pytest.param("<c><f>1+1</f><v>2</v></c>", Decimal(2), id="a formula's number"),
        pytest.param("<c><v>0.1</v></c>", Decimal("0.1"), id="a tenth"),
        pytest.param("<c><v>0.10000000000000001</v></c>", Decimal("0.1"), id="a long tenth"),
        pytest.param("<c><v>-1E-3</v></c>", Decimal("-0.001"), id="a small number"),
        pytest.param("<c><v>1e400</v></c>", "1e400", id="a number beyond all bounds"),
        pytest.param('<c s="2"><v>0.64</v></c>', Decimal(64), id="percent"),
        pytest.param('<c s="3"><v>0.07</v></c>', Decimal(7), id="built-in percent"),
        pytest.param('<c s="1"><v>45901</v></c>', date(2025, 9, 1), id="a day"),
        pytest.param('<c s="1"><v>45901.75</v></c>', date(2025, 9, 1), id="a day with a time"),
        pytest.param('<c s="1"><v>0.5</v></c>', Decimal("0.5"), id="a time alone"),
        pytest.param('<c t="d"><v>2025-09-01T00:00:00</v></c>', date(2025, 9, 1), id="ISO day"),
        pytest.param('<c t="b"><v>1</v></c>', True, id="true"),
        pytest.param('<c t="e"><v>#REF!</v></c>', "#REF!", id="an error"),
        pytest.param('<c t="s"><v>0</v></c>', "Aino Aalto", id="a formatted text"),
        pytest.param(
            '<c t="inlineStr"><is><t>Aino</t><rPh><t>aino</t></rPh></is></c>', "Aino", id="spoken"
        ),
        pytest.param('<c t="inlineStr"><is><t>a_x0007_b</t></is></c>', "a\ab", id="a bell"),
        pytest.param('<c t="inlineStr"><is><t>  </t></is></c>', None, id="spaces"),
        pytest.param('<c s="1"/>', None, id="a format without content"),
    ],
)
def test_a_cell_is_what_it_shows(cell: str, means: Cell | None) -> None:
    strings = "<si><r><t>Aino</t></r><r><t> Aalto</t></r><rPh><t>aaruto</t></rPh></si>"

    found = only_cell(cell, strings=strings)

    assert (type(found), found) == (type(means), means)


def test_a_workbook_may_count_its_days_from_1904() -> None:
    setting = '<workbookPr date1904="1"/>'

    assert only_cell('<c s="1"><v>44439</v></c>', setting=setting) == date(2025, 9, 1)


def test_rows_keep_their_numbers_and_empty_ones_are_left_out() -> None:
    rows = text_row(2, "email") + '<row r="3"/>' + '<row r="7"><c r="C7"><v>3</v></c></row>'

    assert read_workbook(workbook(rows), "rows.xlsx") == [
        Sheet("people", ("email",), [Row(7, (None, None, Decimal(3)))])
    ]


@pytest.mark.parametrize("name", ["academy.xlsx", "mittaristo-ahjo.xlsx", "faulty.xlsx"])
def test_the_samples_are_read_as_another_reader_reads_them(name: str) -> None:
    other = openpyxl.load_workbook(DATA / name)

    sheets = read_workbook(DATA / name)

    assert [sheet.name for sheet in sheets] == other.sheetnames
    for sheet in sheets:
        rows = [Row(1, sheet.header), *sheet.rows]
        theirs = {
            c.coordinate: c.value for r in other[sheet.name] for c in r if c.value is not None
        }
        assert {k: v for row in rows for k, v in _places(row).items()} == {
            place: _as_we_say(value) for place, value in theirs.items()
        }


def _as_we_say(value: object) -> object:
    match value:
        case datetime():
            return value.date()
        case float():
            return Decimal(str(value))
        case _:
            return value


def _places(row: Row) -> dict[str, Cell]:
    letters = (openpyxl.utils.get_column_letter(n) for n in range(1, 101))
    return {
        f"{letter}{row.number}": cell
        for letter, cell in zip(letters, row.cells, strict=False)
        if cell is not None
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("email;name\na@example.org;Aino, A\n", id="semicolons"),
        pytest.param('\ufeffemail,name\r\na@example.org,"Aino, A"\r\n', id="commas and a BOM"),
        pytest.param("email\tname\na@example.org\tAino, A", id="tabs"),
    ],
)
def test_a_csv_file_is_a_sheet_named_after_it(text: str) -> None:
    assert read_workbook(text.encode(), "people.csv") == [
        Sheet("people", ("email", "name"), [Row(2, ("a@example.org", "Aino, A"))])
    ]


def test_csv_rows_count_as_a_spreadsheet_program_counts_them() -> None:
    (sheet,) = read_workbook(b'name,note\n\nAino,"two\nlines"\nEero,x\n', "people.csv")

    assert [row.number for row in sheet.rows] == [3, 4]


def test_a_folder_of_csv_files_is_a_workbook(tmp_path: Path) -> None:
    (tmp_path / "teams.csv").write_text("team")
    (tmp_path / "people.csv").write_text("email")
    (tmp_path / "notes.md").write_text("none of it")

    assert [sheet.name for sheet in read_workbook(tmp_path)] == ["people", "teams"]


def test_a_folder_holds_no_more_rows_than_a_file(tmp_path: Path) -> None:
    for name in ("people", "teams"):
        (tmp_path / f"{name}.csv").write_text("name\n" + "x\n" * 100_001)

    with pytest.raises(TooManyRowsError):
        read_workbook(tmp_path)


def test_as_many_rows_as_are_allowed_are_read() -> None:
    (sheet,) = read_workbook(b"name\n" + b"x\n" * 200_000, "people.csv")

    assert len(sheet.rows) == 200_000
