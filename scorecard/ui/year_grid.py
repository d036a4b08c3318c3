"""The grid of a year: a row for each month, a field for each metric in it.

On a phone it is a list of months with one metric at a time beside them; which one is chosen
above it. Both are the same fields, so nothing typed is lost when a phone is turned.
"""

import streamlit as st

from scorecard.domain.refusals import ConflictError
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.ui.year_cells import Typing, cell_key, cell_of, cell_text, disputes, show_held
from scorecard.ui.year_saving import ask, last_done
from scorecard.ui.year_words import (
    cell_name,
    field_label,
    marks,
    placeholder,
    saved_words,
)
from scorecard.views.year import CellState, YearCell, YearColumn, YearView

MOST_COLUMNS = 10  # that web/look/year.css knows: five in use, and as many of the past


def show_grid(visit: Visit, view: YearView, known: Typing) -> None:
    """Show every month of every metric; each field is stored as soon as it is left."""
    show_held(view, known, visit.text)
    chosen = _pick_column(visit, view)
    with st.container(key=f"year-grid-{chosen}"):
        heads = st.columns(1 + len(view.columns))
        for place, column in zip(heads[1:], view.columns, strict=True):
            unit = f" ({plain(column.metric.unit)})" if column.metric.unit else ""
            place.markdown(f"**{plain(column.metric.name)}**{unit}")
        for number, month in enumerate(view.months):
            places = st.columns(1 + len(view.columns))
            places[0].markdown(plain(visit.text.sentence(visit.text.month_short(month))))
            for place, column in zip(places[1:], view.columns, strict=True):
                with place:
                    _field(visit, view, column, column.cells[number], known)


def show_saved(visit: Visit, view: YearView, *, undone: bool) -> None:
    """Say what was stored last and offer to take it back, in sight of wherever one types."""
    last = last_done(view)
    with st.container(key="year-said", horizontal=True, vertical_alignment="center"):
        if last:
            st.success(plain(saved_words(visit, view, last)), icon=":material/check_circle:")
            st.button(visit.text("common-undo"), key="undo", on_click=ask, args=("undo",))
        elif undone:
            st.info(visit.text("year-undone"), icon=":material/undo:")


def show_disputes(visit: Visit, view: YearView, known: Typing) -> None:
    """Show both values where two devices differ, and let one choose which stays."""
    text = visit.text
    for shown in disputes(view, known):
        cell = cell_of(shown)
        mine, theirs = known.refused[cell][0], cell_text(text, shown.value)
        nothing = text("conflict-nothing")
        with st.container(key=f"dispute-{cell[0]}-{cell[1]}"):
            both = text("conflict-both", theirs=theirs or nothing, mine=mine or nothing)
            name = plain(cell_name(visit, view, cell))
            st.warning(f"**{name}:** {plain(both)}", icon=":material/warning:")
            with st.container(horizontal=True):
                _keep(text("year-keep", value=mine or nothing), "mine", shown)
                _keep(text("year-keep", value=theirs or nothing), "theirs", shown)


def _keep(label: str, which: str, shown: YearCell) -> None:
    cell = cell_of(shown)
    key = f"keep-{which}-{cell[0]}-{cell[1]}"
    st.button(plain(label), key=key, on_click=ask, args=(which, cell))


def _pick_column(visit: Visit, view: YearView) -> int:
    names = {str(c.metric.id): c.metric.name for c in view.columns}
    if st.session_state.get("year-metric") not in names:
        st.session_state["year-metric"] = next(iter(names))
    chosen = st.selectbox(
        visit.text("common-metric"), list(names), format_func=names.__getitem__, key="year-metric"
    )
    return min(list(names).index(chosen), MOST_COLUMNS - 1)


def _field(
    visit: Visit, view: YearView, column: YearColumn, shown: YearCell, known: Typing
) -> None:
    cell = cell_of(shown)
    is_closed = shown.state is CellState.CLOSED or not view.may_enter
    if is_closed:
        st.session_state[cell_key(cell)] = cell_text(visit.text, shown.value)
    st.text_input(
        plain(field_label(visit, column, shown)),
        key=cell_key(cell),
        placeholder=placeholder(visit, shown),
        label_visibility="collapsed",
        disabled=is_closed,
        max_chars=200,
    )
    if said_there := marks(visit, shown):
        st.caption(plain(", ".join(said_there)))
    refused = known.refused.get(cell)
    if refused and not isinstance(refused[1], ConflictError):
        st.error(plain(visit.text.refusal(refused[1])), icon=":material/error:")
