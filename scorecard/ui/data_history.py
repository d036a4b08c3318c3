"""The imports there were: when, by whom, from which files, and taking one back."""

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from scorecard.actions.act import Act
from scorecard.actions.undoing_imports import Left, Undone, undo_import
from scorecard.domain.clock import today_in
from scorecard.domain.imports import Written
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.importing import PastImport

MOST_LEFT = 100
_ASKED, _UNDONE = "undo-asked", "undo-done"


def history_sentence(visit: Visit, past: Sequence[PastImport]) -> str:
    """Return when something was imported last."""
    if not past:
        return visit.text("data-title-none")
    day = today_in(visit.app.academy.settings.time_zone, past[0].what.at)
    return visit.text("data-title", day=day)


def show_history(visit: Visit, past: Sequence[PastImport]) -> None:
    """Show the imports, the last one first, each with the way to take it back."""
    text = visit.text
    st.header(text("data-history"), anchor=False)
    if not past:
        st.info(text("data-history-none"))
    for one in past:
        with st.container(border=True, key=f"import-{one.what.id}", gap="xsmall"):
            _show_import(visit, one)


def show_undone(visit: Visit) -> None:
    """Say once what was taken back, and list what people had changed and was left."""
    import_id, undone = st.session_state.pop(_UNDONE, None) or (0, Undone())
    if not import_id:
        return
    text = visit.text
    st.success(
        text("data-undone", id=str(import_id), count=undone.taken_back), icon=":material/undo:"
    )
    if undone.left:
        with st.container(border=True, key="left"):
            st.markdown(f"**{text('data-left', count=len(undone.left))}**")
            for line in _left_lines(visit, undone.left[:MOST_LEFT]):
                st.markdown(line)
            if len(undone.left) > MOST_LEFT:
                st.caption(text("data-left-more", count=len(undone.left) - MOST_LEFT))


def _show_import(visit: Visit, one: PastImport) -> None:
    text, zone = visit.text, visit.app.academy.settings.time_zone
    at = text.moment(one.what.at, zone)
    st.markdown(f"**{plain(text('data-import-number', id=str(one.what.id)))}** · {plain(at)}")
    st.caption(plain(" · ".join(filter(None, [one.who, *one.what.files]))))
    if one.written:
        st.caption(plain("; ".join(_written(visit, w) for w in one.written)))
    if one.what.undone_at:
        taken_back = text("data-undone-at", moment=text.moment(one.what.undone_at, zone))
        st.caption(plain(taken_back))
    elif st.session_state.get(_ASKED) == one.what.id:
        _confirm(visit, one.what.id)
    else:
        st.button(
            text("data-undo"),
            icon=":material/undo:",
            key=f"undo-{one.what.id}",
            on_click=_ask,
            args=(one.what.id,),
        )


def _confirm(visit: Visit, import_id: int) -> None:
    text = visit.text
    st.warning(text("data-undo-sure"), icon=":material/warning:")
    with st.container(horizontal=True):
        sure = st.button(text("data-undo-now"), type="primary", key=f"undo-now-{import_id}")
        st.button(text("common-cancel"), key=f"undo-not-{import_id}", on_click=_ask, args=(0,))
    if sure:
        _undo(visit, import_id)


def _undo(visit: Visit, import_id: int) -> None:
    kept: list[Undone] = []

    def deed(act: Act) -> None:
        kept[:] = [undo_import(act, import_id)]

    with st.spinner(visit.text("data-undoing")):
        refused = visit.perform(deed, form=f"undo-{import_id}")
    if refused:
        show_refusal(refused, visit.text)
        return
    st.session_state[_UNDONE] = (import_id, kept[0] if kept else Undone())
    _ask(0)
    st.rerun()


def _ask(import_id: int) -> None:
    st.session_state[_ASKED] = import_id


def _written(visit: Visit, written: Written) -> str:
    told = _thing(visit, written.table)
    if not written.changed:
        return visit.text("data-wrote-new", things=told, new=written.new)
    if not written.new:
        return visit.text("data-wrote-changed", things=told, changed=written.changed)
    return visit.text("data-wrote", things=told, new=written.new, changed=written.changed)


def _left_lines(visit: Visit, left: Sequence[Left]) -> list[str]:
    lines = []
    for table, things in groupby(left, key=lambda one: one.table):
        names = ", ".join(plain(one.name) for one in things)
        lines.append(f"- **{plain(_thing(visit, table))}**: {names}")
    return lines


def _thing(visit: Visit, table: str) -> str:
    return visit.text(f"data-things-{table.replace('_', '-')}")
