"""Everything about one person, written into a file that they take along."""

import json
from base64 import b64encode
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, BinaryIO

from xlsxwriter import Workbook

from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.exchange.printable import printable
from scorecard.store.own_rows import ME, OTHER, OwnTable
from scorecard.text import Text

FORMAT, VERSION = "rocket-scorecard-own-data", 1
_WIDTH, _LONGEST_TITLE = 22, 31


def own_json(person: Person, tables: Sequence[OwnTable], *, at: datetime, withheld: int) -> bytes:
    """Return one JSON object for machines: English names, exact numbers, moments in UTC."""
    told = {
        "format": FORMAT,
        "version": VERSION,
        "person": person.email,
        "written_at": at,
        "withheld_answers": withheld,
        "tables": {table.name: [dict(row) for row in table.rows] for table in tables},
    }
    text = json.dumps(told, ensure_ascii=False, indent=1, default=_plain)
    return text.encode("utf-8", "replace")  # a lone surrogate must not break it


def write_own_workbook(target: BinaryIO, tables: Sequence[OwnTable], text: Text) -> None:
    """Write a sheet for each table, with headers for people; no cell can become a formula."""
    with Workbook(target, {"constant_memory": True, "strings_to_formulas": False}) as workbook:
        heading = workbook.add_format({"bold": True})
        for table in tables:
            sheet = workbook.add_worksheet(title_of(table.name, text))
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(table.columns) - 1, _WIDTH)
            for index, column in enumerate(table.columns):
                sheet.write_string(0, index, header_of(column, text), heading)
            for number, row in enumerate(table.rows, start=1):
                for index, column in enumerate(table.columns):
                    _write(sheet, number, index, row.get(column), text)
        if not tables:
            workbook.add_worksheet()


def title_of(table: str, text: Text) -> str:
    """Return the name of a sheet."""
    return text(f"privacy-table-{table.replace('_', '-')}")[:_LONGEST_TITLE]


def header_of(column: str, text: Text) -> str:
    """Return what stands above a column."""
    return text(f"privacy-column-{column.replace('_', '-')}")


def _write(sheet: Any, row: int, column: int, value: Any, text: Text) -> None:
    match value:
        case None | "" | ():
            return
        case int() | Decimal() if not isinstance(value, bool) and _fits(value):
            sheet.write_number(row, column, value)
        case _:
            sheet.write_string(row, column, printable(_worded(value, text)))


def _fits(number: int | Decimal) -> bool:
    return Decimal(f"{number:.15g}") == number


def _worded(value: Any, text: Text) -> str:
    match value:
        case bool():
            return text("privacy-yes" if value else "privacy-no")
        case StrEnum():
            return text.choice(value)
        case str() if value in (ME, OTHER):
            return text("privacy-me" if value == ME else "privacy-somebody-else")
        case dict():
            return json.dumps(value, ensure_ascii=False)
        case tuple():
            return ", ".join(_worded(one, text) for one in value)
        case _:
            return value if isinstance(value, str) else _plain(value)


def _plain(value: object) -> str:
    match value:
        case Decimal():
            return f"{value.normalize():f}"
        case date():
            return value.isoformat()
        case Period() | StrEnum():
            return str(value)
        case bytes():
            return b64encode(value).decode()
        case _:
            raise TypeError(value)
