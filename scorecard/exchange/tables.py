"""The sheets that we know, with their columns by English name, and what we do not know.

A wide sheet, with months or processes as columns, gives one line per filled cell, just
as a long one would.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from scorecard.domain.refusals import RefusedError
from scorecard.exchange.cells import as_month, excerpt
from scorecard.exchange.columns import Layout, Wide, plain
from scorecard.exchange.layouts import LAYOUTS, column_named, layout_named
from scorecard.exchange.raw import Cell
from scorecard.exchange.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Fault:
    """Where in the workbook something is refused, and why; names are the English ones."""

    sheet: str
    row: int
    column: str
    value: str
    refused: RefusedError


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a sheet says: its filled cells by column.

    `across` names the month or process whose column of a wide sheet it comes from.
    """

    row: int
    cells: Mapping[str, Cell]
    across: str = ""

    def __getitem__(self, column: str) -> Cell | None:
        return self.cells.get(column)


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet that we know: where its columns stand, and those of a wide sheet.

    An archive, from which it comes if `is_archived`, also says what was settled beside it.
    """

    layout: Layout
    sheet: Sheet
    columns: Mapping[str, int]
    across: Mapping[int, str] = field(default_factory=dict)
    is_archived: bool = False

    @property
    def name(self) -> str:
        """The sheet's English name."""
        return self.layout.name

    def lines(self) -> Iterator[Line]:
        """Return what the sheet says, in its order; empty cells of a wide one say nothing."""
        for row in self.sheet.rows:
            cells = {
                name: cell
                for name, index in self.columns.items()
                if index < len(row.cells) and (cell := row.cells[index]) is not None
            }
            if not self.across:
                yield Line(row.number, cells)
            for index, code in self.across.items():
                cell = row.cells[index] if index < len(row.cells) else None
                if cell is not None:
                    named, holding = self.layout.across
                    yield Line(row.number, cells | {named: code, holding: cell}, code)

    def fault(self, line: Line, column: str, refused: RefusedError) -> Fault:
        """Return the problem that a column of a line has; in a wide sheet, at its own column."""
        place = line.across if line.across and column in self.layout.across else column
        value = excerpt(line[column])
        return Fault(self.name, line.row, place, value, refused)


@dataclass(frozen=True, slots=True)
class Recognised:
    """The known sheets in the order of importing, and what is refused or left alone.

    Unknown columns are given with their sheet's English name.
    """

    tables: list[Table] = field(default_factory=list)
    refused: list[Fault] = field(default_factory=list)
    unknown_sheets: list[str] = field(default_factory=list)
    unknown_columns: list[tuple[str, str]] = field(default_factory=list)


def recognise(sheets: Iterable[Sheet], processes: Collection[str]) -> Recognised:
    """Find out which sheets and columns these are; `processes` are the model's codes.

    A sheet that lacks a required column, or has a column twice, is refused as a whole.
    """
    found = Recognised()
    for sheet in sheets:
        layout = layout_named(sheet.name)
        if layout is None:
            found.unknown_sheets.append(sheet.name)
        elif sheet.header:
            _recognise_columns(sheet, layout, processes, found)
    found.tables.sort(key=lambda table: LAYOUTS.index(table.layout))
    return found


def _recognise_columns(
    sheet: Sheet, layout: Layout, processes: Collection[str], found: Recognised
) -> None:
    columns: dict[str, int] = {}
    unknown: dict[int, Cell | None] = {}
    for index, title in enumerate(sheet.header):
        column = column_named(layout, excerpt(title)) if title is not None else None
        if column is None:
            unknown[index] = title
        elif column.name in columns:
            found.refused.append(_whole(layout, column.name, "import-repeated-column"))
            return
        else:
            columns[column.name] = index
    across = _across(layout, columns, unknown, processes)
    missing = [
        _whole(layout, column.name, "import-missing-column")
        for column in layout.columns
        if column.required and column.name not in columns
        if not (across and column.name in layout.across)
    ]
    found.refused.extend(missing)
    if not missing:
        found.tables.append(Table(layout, sheet, columns, across))
    found.unknown_columns.extend(
        (layout.name, excerpt(title))
        for index, title in unknown.items()
        if title is not None and index not in across
    )


def _whole(layout: Layout, column: str, key: str) -> Fault:
    return Fault(layout.name, 1, column, "", RefusedError(key, column=column))


def _across(
    layout: Layout,
    columns: Mapping[str, int],
    unknown: Mapping[int, Cell | None],
    processes: Collection[str],
) -> dict[int, str]:
    """Return the months or processes that columns are named after, by their place."""
    if layout.wide is None or any(name in columns for name in layout.across):
        return {}
    codes = {plain(code): code for code in processes}
    named: dict[int, str] = {}
    for index, title in unknown.items():
        if layout.wide is Wide.MONTHS:
            with suppress(RefusedError):
                named[index] = str(as_month(title) or "")
        else:
            named[index] = codes.get(plain(excerpt(title)), "")
    return {index: code for index, code in named.items() if code}
