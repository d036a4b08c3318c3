"""Sheets as they stand in a file: a header and rows of cells, not yet understood.

A cell is text, an exact number, a day or true/false; an empty one is None. Rows keep the
number that the spreadsheet program shows; rows without content are left out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from scorecard.exchange.guard import messages
from scorecard.exchange.limits import FILE_LIMIT, ROW_LIMIT, FileTooLargeError, TooManyRowsError
from scorecard.exchange.raw import Cell, cell_of

__all__ = ["Cell", "Row", "Sheet", "read_workbook"]


@dataclass(frozen=True, slots=True)
class Row:
    """A row with content; its cells stand as in the header and may be fewer or more."""

    number: int
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet; its first row with content is the header, whose cells may be days."""

    name: str
    header: tuple[Cell | None, ...] = ()
    rows: list[Row] = field(default_factory=list)


def read_workbook(source: Path | bytes, name: str = "") -> list[Sheet]:
    """Return the sheets of a workbook, of a CSV file, or of a folder of CSV files.

    `name` tells the kind by its ending, and names a CSV file's one sheet; it is needed
    for bytes only.

    Raises:
        UnreadableFileError: the file is refused as a whole; the key says why.
    """
    if isinstance(source, Path) and source.is_dir():
        files = sorted(path for path in source.iterdir() if path.suffix.lower() == ".csv")
        sheets = [sheet for path in files for sheet in read_workbook(path)]
    else:
        with _opened(source) as file:
            named = name or (source.name if isinstance(source, Path) else "")
            sheets = list(_assembled(messages(file, named)))
    if sum(len(sheet.rows) for sheet in sheets) > ROW_LIMIT:
        raise TooManyRowsError
    return sheets


def _opened(source: Path | bytes) -> IO[bytes]:
    """Return the file, unbuffered: the child goes on where we have left its position."""
    if isinstance(source, Path):
        return FileIO(source)
    if len(source) > FILE_LIMIT:
        raise FileTooLargeError
    copy = TemporaryFile(buffering=0)  # noqa: SIM115 - the caller closes it
    copy.write(source)
    return copy


def _assembled(said: Iterable[object]) -> Iterator[Sheet]:
    """Put together what the child says; equal cells are kept in memory once."""
    known: dict[object, Cell | None] = {}
    sheet: Sheet | None = None
    for message in said:
        match message:
            case {"sheet": str(name)} | {"complete": name}:
                if sheet:
                    yield sheet
                sheet = Sheet(str(name))
            case [int(number), [*raws]] if sheet:
                cells = tuple(_cell(raw, known) for raw in raws)
                if sheet.header:
                    sheet.rows.append(Row(number, cells))
                else:
                    sheet = Sheet(sheet.name, cells)


def _cell(raw: object, known: dict[object, Cell | None]) -> Cell | None:
    if not isinstance(raw, str):
        return cell_of(raw)  # true would be found as 1
    if raw not in known:
        known[raw] = cell_of(raw)
    return known[raw]
