"""The sentences of the year's grid: how it stands, which cell it is, what is marked."""

from scorecard.actions.filling import Cell, Versions
from scorecard.ui.visit import Visit
from scorecard.views.year import CellState, YearCell, YearColumn, YearView


def year_sentence(visit: Visit, view: YearView) -> str:
    """Return how many numbers the year waits for."""
    text, year = visit.text, visit.text.period(view.year, visit.app.academy.calendar)
    if not view.columns:
        return text("year-state-not-followed", year=year)
    if not view.may_enter:
        return text("year-state-read-only", year=year)
    if view.waiting:
        return text("year-state-missing", year=year, count=view.waiting)
    return text("year-state-done", year=year)


def cell_name(visit: Visit, view: YearView, cell: Cell) -> str:
    """Return which cell it is: the metric and the month."""
    names = {column.metric.id: column.metric.name for column in view.columns}
    return visit.text("year-cell", metric=names.get(cell[0], ""), month=visit.text.month(cell[1]))


def field_label(visit: Visit, column: YearColumn, shown: YearCell) -> str:
    """Return what a screen reader calls a field: metric, month, and what is marked there."""
    name = visit.text("year-cell", metric=column.metric.name, month=visit.text.month(shown.month))
    return ", ".join([name, *marks(visit, shown)])


def marks(visit: Visit, shown: YearCell) -> list[str]:
    """Return what is to be known of a cell besides what it holds."""
    value, text = shown.value, visit.text
    said = {
        "chart-late": value.late and not value.is_nothing,
        "chart-corrected": value.corrected and not value.is_nothing,
        "year-noted": bool(value.note),
    }
    return [text(key) for key, is_so in said.items() if is_so]


def placeholder(visit: Visit, shown: YearCell) -> str:
    """Return what an empty cell says: nothing was entered, it is to come, or not followed."""
    match shown.state:
        case CellState.OPEN:
            return visit.text("year-nothing")
        case CellState.AHEAD:
            return visit.text("year-ahead")
        case CellState.CLOSED:
            return visit.text("year-closed")


def saved_words(visit: Visit, view: YearView, versions: Versions) -> str:
    """Return what was stored last: the one cell, or how many."""
    if len(versions) == 1:
        return visit.text("year-saved-one", cell=cell_name(visit, view, next(iter(versions))))
    return visit.text("year-saved", count=len(versions))
