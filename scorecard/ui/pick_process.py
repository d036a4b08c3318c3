"""Choosing a process: by a click in the rocket, or by keyboard in the list beside it."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.model import Process
from scorecard.ui.visit import Visit

CHART = "rocket-chart"


def pick_process(visit: Visit, processes: Sequence[Process]) -> str:
    """Show the list of processes, and keep the choice in the link as `?process=`.

    The last click in the rocket comes first, then the list, then the link. Without any choice
    it is the first process, at the bottom of the rocket.
    """
    names = {p.code: f"{p.code} · {visit.text.words(p.name)}" for p in processes}
    _follow(list(names))
    code = st.selectbox(
        visit.text("common-process"), list(names), format_func=names.__getitem__, key="process"
    )
    st.query_params["process"] = code
    return code


def _follow(codes: Sequence[str]) -> None:
    clicked = _clicked()
    if clicked in codes and clicked != st.session_state.get("clicked-process"):
        st.session_state["clicked-process"] = clicked
        st.session_state["process"] = clicked
    linked = st.query_params.get("process")
    if "process" not in st.session_state and linked in codes:
        st.session_state["process"] = linked
    if st.session_state.get("process") not in codes:
        st.session_state["process"] = codes[0]


def _clicked() -> str | None:
    state = st.session_state.get(CHART) or {}
    points = state.get("selection", {}).get("process") or []
    return str(points[0].get("code") or "") or None if points else None
