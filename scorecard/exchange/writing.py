"""Rows out into a workbook or a folder of CSV files, in English or Finnish.

What people typed stays text: no cell can become a formula or a link, and no character
can break the file. What is written here is read back as the same cells.
"""

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from scorecard.domain.periods import Period
from scorecard.exchange.columns import Column, Layout
from scorecard.exchange.csv_table import harmless
from scorecard.exchange.layouts import LAYOUTS
from scorecard.exchange.printable import printable

Value = str | int | Decimal | date | Period | bool | StrEnum | None
Record = Mapping[str, Value]
Content = Mapping[str, Iterable[Record]]
"""The records of each sheet, by the sheet's English name; columns by theirs too."""

_DAY_FORMATS = {"en": "yyyy-mm-dd", "fi": "d.m.yyyy"}
_DELIMITERS = {"en": ",", "fi": ";"}


def write_workbook(target: Path | BinaryIO, content: Content, language: str = "en") -> None:
    """Write all sheets, also those without content, into one xlsx workbook.

    A number that the workbook's binary numbers cannot hold exactly is written as text.
    """
    options = {"constant_memory": True, "default_date_format": _DAY_FORMATS[language]}
    with Workbook(str(target) if isinstance(target, Path) else target, options) as workbook:
        heading = workbook.add_format({"bold": True})
        for layout in LAYOUTS:
            sheet = workbook.add_worksheet(layout.title(language))
            _write_header(sheet, layout, language, heading)
            for number, record in enumerate(content.get(layout.name, ()), start=1):
                for index, column in enumerate(layout.columns):
                    _write_cell(sheet, number, index, _worded(record, column, language))


def write_template(target: Path | BinaryIO, language: str) -> None:
    """Write a workbook to fill in: every sheet with its header and nothing below."""
    write_workbook(target, {}, language)


def write_csv_folder(folder: Path, content: Content, language: str = "en") -> None:
    """Write one CSV file per sheet, as spreadsheet programs of that language open them."""
    folder.mkdir(parents=True, exist_ok=True)
    for layout in LAYOUTS:
        path = folder / f"{layout.title(language)}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=_DELIMITERS[language])
            writer.writerow(column.title(language) for column in layout.columns)
            for record in content.get(layout.name, ()):
                cells = (_worded(record, column, language) for column in layout.columns)
                writer.writerow(_csv_field(cell, language) for cell in cells)


def _write_header(sheet: Worksheet, layout: Layout, language: str, heading: Format) -> None:
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(layout.columns):
        sheet.set_column(index, index, column.width)
        sheet.write_string(0, index, column.title(language), heading)


def _worded(record: Record, column: Column, language: str) -> Value:
    """Return what stands in a cell: a choice by its word, a period by its code."""
    value = record.get(column.name)
    if isinstance(value, bool):
        value = "yes" if value else None
    if column.choices and isinstance(value, str) and value:
        return column.choices.word(value, language)
    return str(value) if isinstance(value, Period | StrEnum) else value


def _write_cell(sheet: Worksheet, row: int, column: int, value: Value) -> None:
    match value:
        case None | "":
            pass
        case date():
            sheet.write_datetime(row, column, value)
        case int() | Decimal() if Decimal(f"{value:.15g}") == value:
            sheet.write_number(row, column, value)
        case _:
            sheet.write_string(row, column, printable(_plain(value)))


def _csv_field(value: Value, language: str) -> str:
    match value:
        case None:
            return ""
        case int() | Decimal() if language == "fi":
            return _plain(value).replace(".", ",")
        case int() | Decimal() | date():
            return _plain(value)
        case _:
            return harmless(printable(str(value)))


def _plain(value: Value) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
