"""Storing what the grid of a year holds: every cell at once, and back again as it came."""

from collections.abc import Mapping, Sequence
from functools import partial

import streamlit as st

from scorecard.actions.cells import MonthEntry
from scorecard.actions.filling import (
    Cell,
    Filled,
    NothingFilledError,
    Versions,
    fill_cells,
    take_back_cells,
)
from scorecard.domain.cell_text import read_cell
from scorecard.domain.people import Owner
from scorecard.domain.refusals import RefusedError
from scorecard.ui.celebration_taken_back import noting_taken_back
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.ui.year_cells import (
    away_words,
    cell_key,
    cell_of,
    cells_in,
    changed_cells,
    entry_for,
    forget,
    refuse,
    typing,
)
from scorecard.views.year import YearCell, YearView

Changes = Sequence[tuple[YearCell, MonthEntry]]
_DONE, _ASKED = "year-done", "year-asked"


def ask(what: str, cell: Cell | None = None) -> None:
    """Ask, by the callback of a button, for what the run that begins is to do first."""
    st.session_state[_ASKED] = (what, cell)


def asked() -> tuple[str, Cell | None]:
    """Return what was asked for by a touch, once."""
    found: tuple[str, Cell | None] = st.session_state.pop(_ASKED, ("", None))
    return found


def save_typed(visit: Visit, view: YearView) -> bool:
    """Store what was typed since the last run; return whether anything was tried.

    What is refused stays in its field, with the reason.
    """
    changes = changed_cells(view, typing())
    for cell, error in (fill(visit, view.owner, changes) or {}).items() if changes else ():
        refuse(typing(), cell, str(st.session_state[cell_key(cell)]), error)
    return bool(changes)


def fill(visit: Visit, owner: Owner, changes: Changes) -> Mapping[Cell, RefusedError] | None:
    """Store these cells of an owner, so that all of them can be taken back at once.

    Return why some were not stored; None if nothing was even tried, which is said then.
    """
    # Noted before it is done: whoever types fast ends a run wherever Streamlit is asked.
    noted = {cell_of(c): (e.version + 1, e.version) for c, e in changes}
    _done().append(noted)
    entries = tuple((shown.month, entry) for shown, entry in changes)
    filled: list[Filled] = []
    with noting_taken_back(visit, owner):
        refused = visit.perform(
            lambda act: filled.append(fill_cells(act, entries)), form="year", content=entries
        )
    if isinstance(refused, NothingFilledError):
        found = refused.refused
    elif refused:
        noted.clear()
        show_refusal(refused, visit.text)
        return None
    else:
        found = filled[-1].refused if filled else {}
    # What another device stored in such a cell is not for us to take back.
    for cell in found:
        noted.pop(cell, None)
    forget(typing(), [cell_of(c) for c, _ in changes if cell_of(c) not in found])
    return found


def last_done(view: YearView) -> Versions:
    """Return what was stored last and still stands as it was stored, in this year."""
    held = {cell_of(c): c.value.version for c in cells_in(view)}
    while done := _done():
        standing = {cell: v for cell, v in done[-1].items() if held.get(cell) == v[0]}
        if standing:
            return standing
        done.pop()
    return {}


def take_last_back(visit: Visit, view: YearView) -> bool:
    """Let the cells that were stored last hold what they held before; return whether they do."""
    last = last_done(view)
    if not last:
        return False
    with noting_taken_back(visit, view.owner):
        refused = visit.perform(
            partial(take_back_cells, versions=last), form="year-undo", content=tuple(last.items())
        )
    if refused:
        show_refusal(refused, visit.text)
        return False
    done = _done()
    done.pop()
    # What stood before stands again, in a version of its own.
    again = {cell: (before, version + 1) for cell, (version, before) in last.items()}
    for earlier in done:
        for cell, (version, before) in earlier.items():
            if cell in again and again[cell][0] == version:
                earlier[cell] = (again[cell][1], before)
    forget(typing(), last)
    return True


def keep_mine(visit: Visit, view: YearView, cell: Cell) -> None:
    """Store what was typed over what another device stored, knowingly."""
    for shown in cells_in(view):
        if cell_of(shown) == cell:
            typed = str(st.session_state.get(cell_key(cell), ""))
            entry = entry_for(shown, read_cell(typed, away_words()), version=shown.value.version)
            for lost, error in (fill(visit, view.owner, [(shown, entry)]) or {}).items():
                refuse(typing(), lost, typed, error)


def keep_theirs(cell: Cell) -> None:
    """Let a cell show what another device stored."""
    forget(typing(), [cell])


def forget_done() -> None:
    """Let nothing be taken back any more, since the page is about something else now."""
    st.session_state.pop(_DONE, None)


def _done() -> list[dict[Cell, tuple[int, int]]]:
    found: list[dict[Cell, tuple[int, int]]] = st.session_state.setdefault(_DONE, [])
    return found
