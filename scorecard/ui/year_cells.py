"""The cells of the year's grid: what was typed into them, and what of it is new.

A cell remembers what it showed and of which version that was. One that nobody touched follows
what others save; what was typed stays until it is stored.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import streamlit as st

from scorecard.actions.cells import MonthEntry
from scorecard.actions.filling import Cell
from scorecard.domain.cell_text import CellText, read_cell
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.domain.values import MonthValue
from scorecard.domain.words import fold
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.views.year import CellState, YearCell, YearView

_STATE = "year-cells"


@dataclass(slots=True)
class Typing:
    """What the grid showed, cell by cell, and what of the typed could not be stored, and why."""

    shown: dict[Cell, tuple[str, int]] = field(default_factory=dict)
    refused: dict[Cell, tuple[str, RefusedError]] = field(default_factory=dict)


def typing() -> Typing:
    """Return what is remembered of the grid in this visit.

    It is changed in place: Streamlit may end a run wherever its own state is asked.
    """
    found: Typing = st.session_state.setdefault(_STATE, Typing())
    return found


def cell_key(cell: Cell) -> str:
    """Return the key of a cell's field."""
    return f"cell-{cell[0]}-{cell[1]}"


def cell_of(shown: YearCell) -> Cell:
    """Return which cell it is."""
    return (shown.metric_id, shown.month)


def cells_in(view: YearView) -> Iterator[YearCell]:
    """Yield the cells that may be typed into, column by column."""
    return (c for column in view.columns for c in column.cells if c.state is not CellState.CLOSED)


def away_words() -> frozenset[str]:
    """Return the words for an excused month, in every language, as they are compared."""
    return frozenset(fold(text_in(language)("month-excused")) for language in LANGUAGES)


def cell_text(text: Text, value: MonthValue) -> str:
    """Return what a cell holds as one would type it."""
    if value.excused:
        return text("month-excused").casefold()
    return "" if value.amount is None else text.exact(value.amount)


def changed_cells(view: YearView, known: Typing) -> list[tuple[YearCell, MonthEntry]]:
    """Return what was typed and is not stored; what cannot be read is kept with its reason."""
    away, changes = away_words(), []
    for shown in cells_in(view):
        cell = cell_of(shown)
        typed = st.session_state.get(cell_key(cell))
        if typed is None or known.refused.get(cell, (None,))[0] == typed:
            continue  # not drawn the last time, or asked and answered
        if cell not in known.shown or typed == known.shown[cell][0]:
            known.refused.pop(cell, None)
            continue
        try:
            said = read_cell(typed, away)
        except RefusedError as error:
            known.refused[cell] = (typed, error)
            continue
        known.refused.pop(cell, None)
        if is_held(said, shown.value):
            known.shown.pop(cell)
        else:
            changes.append((shown, entry_for(shown, said, version=known.shown[cell][1])))
    return changes


def entry_for(shown: YearCell, said: CellText, *, version: int) -> MonthEntry:
    """Return what is to be stored so that a cell holds what was said; its note stays."""
    return MonthEntry(
        shown.metric_id, said.amount, said.excused, note=shown.value.note, version=version
    )


def is_held(said: CellText, value: MonthValue) -> bool:
    """Return whether a month holds just that already."""
    return (said.amount, said.excused) == (value.amount, value.excused)


def refuse(known: Typing, cell: Cell, typed: str, error: RefusedError) -> None:
    """Keep what was typed into a cell, with the reason why it was not stored."""
    known.refused[cell] = (typed, error)
    st.session_state[cell_key(cell)] = typed


def show_held(view: YearView, known: Typing, text: Text) -> None:
    """Let every field show what is stored, except where something else was typed and waits."""
    for shown in cells_in(view):
        cell, key = cell_of(shown), cell_key(cell_of(shown))
        if cell in known.refused:
            st.session_state.setdefault(key, known.refused[cell][0])
            continue
        held = cell_text(text, shown.value)
        known.shown[cell] = (held, shown.value.version)
        if st.session_state.get(key) != held:
            st.session_state[key] = held


def disputes(view: YearView, known: Typing) -> list[YearCell]:
    """Return the cells over which two devices differ."""
    return [
        shown
        for shown in cells_in(view)
        if (found := known.refused.get(cell_of(shown))) and isinstance(found[1], ConflictError)
    ]


def forget(known: Typing, cells: Iterable[Cell]) -> None:
    """Let these cells show what is stored, whatever was typed into them."""
    for cell in cells:
        known.refused.pop(cell, None)
        known.shown.pop(cell, None)
