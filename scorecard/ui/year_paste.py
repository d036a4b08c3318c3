"""Pasting a block of a spreadsheet into the grid: what fits is stored, the rest is named."""

from collections.abc import Iterator
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.cells import MonthEntry
from scorecard.domain.cell_text import PastedCell, read_paste
from scorecard.domain.periods import Period, PeriodKind
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.ui.year_cells import away_words, cell_of, entry_for, is_held, refuse, typing
from scorecard.ui.year_saving import ask, fill
from scorecard.ui.year_words import cell_name
from scorecard.views.year import YearCell, YearView

_TEXT, _METRIC, _MONTH, _FAULTS = "paste-text", "paste-metric", "paste-month", "paste-faults"


@dataclass(frozen=True, slots=True)
class _Fault:
    """A pasted cell that was not stored, and why; without one it is about the whole paste."""

    why: RefusedError
    pasted: PastedCell | None = None
    place: str = ""


def paste_in(visit: Visit, view: YearView) -> None:
    """Store what was pasted, from the chosen metric and month on to the right and down.

    What could not be stored is kept to be shown, and then the pasted text stays, too.
    """
    try:
        cells = read_paste(str(st.session_state.get(_TEXT, "")), away_words())
    except RefusedError as refused:
        st.session_state[_FAULTS] = (view.year.code, [_Fault(refused)])
        return
    placed = [(cell, _at(view, cell)) for cell in cells]
    lost = fill(visit, view.owner, changes) if (changes := list(_changes(placed))) else {}
    if lost is None:
        return
    faults = []
    for cell, shown in placed:
        why = cell.refused or (lost.get(cell_of(shown)) if shown else RefusedError("paste-outside"))
        if isinstance(why, ConflictError) and shown:
            refuse(typing(), cell_of(shown), cell.text, why)
        elif why:
            place = cell_name(visit, view, cell_of(shown)) if shown else ""
            faults.append(_Fault(why, cell, place))
    st.session_state[_FAULTS] = (view.year.code, faults)
    if not faults:
        st.session_state[_TEXT] = ""


def paste_form(visit: Visit, view: YearView) -> None:
    """Show where a column or a block is pasted, and what of the last one was not stored."""
    text = visit.text
    year, faults = st.session_state.get(_FAULTS) or ("", [])
    faults = faults if year == view.year.code else []
    with st.expander(
        text("paste-title"), icon=":material/content_paste:", expanded=bool(faults), key="paste"
    ):
        st.markdown(text("paste-how"))
        metrics = {str(c.metric.id): c.metric.name for c in view.columns}
        months = {m.code: text.sentence(text.month(m)) for m in view.months}
        _keep_among(_METRIC, list(metrics))
        _keep_among(_MONTH, list(months))
        with st.container(horizontal=True):
            st.selectbox(
                text("paste-metric"), list(metrics), format_func=metrics.__getitem__, key=_METRIC
            )
            st.selectbox(
                text("paste-month"), list(months), format_func=months.__getitem__, key=_MONTH
            )
        st.text_area(text("paste-text"), key=_TEXT, height=160, placeholder=text("paste-example"))
        st.button(text("paste-send"), key="paste-send", on_click=ask, args=("paste",))
        if faults:
            lines = [f"- {plain(_said(visit, fault))}" for fault in faults]
            st.error("\n".join([text("paste-faults", count=len(faults)), "", *lines]))


def _at(view: YearView, pasted: PastedCell) -> YearCell | None:
    metrics = [str(c.metric.id) for c in view.columns]
    column = metrics.index(st.session_state[_METRIC]) + pasted.column
    first = Period.parse(st.session_state[_MONTH], PeriodKind.MONTH)
    row = view.months.index(first) + pasted.row
    if column >= len(view.columns) or row >= len(view.months):
        return None
    return view.columns[column].cells[row]


def _changes(
    placed: list[tuple[PastedCell, YearCell | None]],
) -> Iterator[tuple[YearCell, MonthEntry]]:
    for cell, shown in placed:
        if shown and not cell.refused and not is_held(cell.said, shown.value):
            # The version that was in sight: another device may have been faster since.
            _, version = typing().shown.get(cell_of(shown), ("", shown.value.version))
            yield shown, entry_for(shown, cell.said, version=version)


def _keep_among(key: str, choices: list[str]) -> None:
    if st.session_state.get(key) not in choices:
        st.session_state[key] = choices[0]


def _said(visit: Visit, fault: _Fault) -> str:
    why = visit.text.refusal(fault.why)
    if fault.pasted is None:
        return why
    row, column = fault.pasted.row + 1, fault.pasted.column + 1
    place = visit.text("paste-place", row=row, column=column, value=fault.pasted.text)
    return " ".join([f"{place} ({fault.place}):" if fault.place else f"{place}:", why])
