"""One worksheet as a stream of rows; the innermost loop of every import."""

import re
from collections.abc import Iterator, Sequence
from typing import IO, NamedTuple

from scorecard.exchange.limits import COLUMN_LIMIT, DamagedFileError, TooManyColumnsError
from scorecard.exchange.number_formats import Meaning
from scorecard.exchange.raw import RawCell, RawRow, raw_number, raw_text
from scorecard.exchange.xml_stream import Attributes, fed, new_parser

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Lookup(NamedTuple):
    """What the cells of a workbook refer to."""

    strings: Sequence[str]
    styles: Sequence[Meaning]
    since_1904: bool


def unescaped(text: str) -> str:
    """Return text with the characters that XML cannot hold: `_x0007_` is a bell."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def rows_of(stream: IO[bytes], sheet: str, lookup: Lookup) -> Iterator[RawRow]:
    """Return the rows that hold anything, as they come.

    Raises:
        TooManyColumnsError: a cell outside the first hundred columns holds something.
    """
    reading = _Reading(sheet, lookup)
    for _ in fed(reading.parser, stream):
        yield from reading.rows
        reading.rows.clear()


class _Reading:
    """Where the parser stands in the sheet, and the rows that are complete."""

    def __init__(self, sheet: str, lookup: Lookup) -> None:
        self.sheet = sheet
        self.lookup = lookup
        self.rows: list[RawRow] = []
        self._row = 0
        self._column = 0
        self._cells: list[RawCell] = []
        self._cell: Attributes = {}
        self._text: list[str] = []
        self._said = 0
        self.parser = new_parser(
            {"row": self._row_starts, "c": self._cell_starts, "v": self._hear, "t": self._hear}
            | {"rPh": self._aside},
            {"row": self._row_ends, "c": self._cell_ends, "v": self._deafen, "t": self._deafen}
            | {"rPh": self._end_aside},
        )

    def _row_starts(self, attributes: Attributes) -> None:
        self._row = int(attributes.get("r", self._row + 1))
        self._column = 0
        self._cells = []

    def _row_ends(self) -> None:
        if self._cells:
            self.rows.append((self._row, self._cells))

    def _cell_starts(self, attributes: Attributes) -> None:
        self._cell = attributes
        self._text = []
        self._column = column_of(attributes["r"]) if "r" in attributes else self._column + 1

    def _hear(self, _: Attributes) -> None:
        self.parser.CharacterDataHandler = self._text.append

    def _deafen(self) -> None:
        self.parser.CharacterDataHandler = None

    def _aside(self, _: Attributes) -> None:
        self._said = len(self._text)  # how Japanese text is spoken: no part of it

    def _end_aside(self) -> None:
        del self._text[self._said :]

    def _cell_ends(self) -> None:
        if self._text and (cell := self._value("".join(self._text))) is not None:
            self._keep(cell)

    def _keep(self, cell: RawCell) -> None:
        if self._column > COLUMN_LIMIT:
            raise TooManyColumnsError(self.sheet)
        missing = self._column - len(self._cells)
        if missing < 1:
            raise DamagedFileError  # two cells in one place
        self._cells += [None] * (missing - 1) + [cell]

    def _value(self, text: str) -> RawCell:
        match self._cell.get("t", "n"):
            case "n":
                style = int(self._cell.get("s", "0"))
                styles = self.lookup.styles
                meaning = styles[style] if style < len(styles) else Meaning.PLAIN
                return raw_number(text, meaning, since_1904=self.lookup.since_1904)
            case "s":
                return raw_text(self.lookup.strings[int(text)])
            case "b":
                return text.strip() == "1"
            case "d":
                return f"d{text[:10]}" if _ISO_DAY.match(text) else raw_text(text)
            case _:  # inline text, a formula's text, or an error such as #REF!
                return raw_text(unescaped(text))


def column_of(reference: str) -> int:
    """Return the number of a cell's column, counted from 1: `AB7` lies in column 28."""
    number = 0
    for letter in reference.rstrip("0123456789"):
        number = number * 26 + ord(letter) - 64
    return number
