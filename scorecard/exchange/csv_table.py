"""A CSV file as a stream of rows; runs in the guarded child.

The delimiter is the one that parts the first line into most pieces. A text that a
spreadsheet program would take for a formula is written with an apostrophe before it,
and read without: `'=1+1` is the text `=1+1`, and `-5` is a number.
"""

import csv
import io
import re
from collections.abc import Iterator

from scorecard.exchange.limits import COLUMN_LIMIT, TooManyColumnsError, UnreadableFileError
from scorecard.exchange.raw import RawCell, RawRow, RawSheet, raw_text

DELIMITERS = ";\t,"
_FORMULA = re.compile(r"'*(\s*[=+\-@＝＋－＠]|[\t\r\n])")


def harmless(text: str) -> str:
    """Return text as a CSV file may hold it; `original` takes back exactly what this adds."""
    return f"'{text}" if _FORMULA.match(text) else text


def original(text: str) -> str:
    """Return the text that `harmless` made harmless."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text, 1) else text


def sheets_of(content: bytes, name: str) -> Iterator[RawSheet]:
    """Return the one sheet that the file is, called `name`."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFileError("import-not-utf-8") from None
    yield name, _rows(text, name)


def _rows(text: str, sheet: str) -> Iterator[RawRow]:
    delimiter = max(DELIMITERS, key=lambda mark: len(_first_record(text, mark)))
    for number, record in enumerate(_records(text, delimiter), start=1):
        cells: list[RawCell] = [raw_text(original(field)) for field in record]
        while cells and cells[-1] is None:
            cells.pop()
        if len(cells) > COLUMN_LIMIT:
            raise TooManyColumnsError(sheet)
        if cells:
            yield number, cells


def _first_record(text: str, delimiter: str) -> list[str]:
    return next((record for record in _records(text, delimiter) if record), [])


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
