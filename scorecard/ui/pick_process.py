"""Choosing a process: by a click in the rocket, or by keyboard in the list beside it."""

import streamlit as st

from scorecard.domain.model import RocketModel
from scorecard.ui.visit import Visit

CHART = "rocket-chart"


def chosen_process(model: RocketModel) -> str:
    """Return the code that the page is about: the last click, the list, or the link.

    Runs before the rocket is drawn, so that the rocket can mark what is chosen. Without
    any choice it is the first process, at the bottom of the rocket.
    """
    clicked = _clicked()
    if clicked in model.codes and clicked != st.session_state.get("clicked-process"):
        st.session_state["clicked-process"] = clicked
        st.session_state["process"] = clicked
    linked = st.query_params.get("process")
    if "process" not in st.session_state and linked in model.codes:
        st.session_state["process"] = linked
    if st.session_state.get("process") not in model.codes:
        st.session_state["process"] = model.codes[0]
    return str(st.session_state["process"])


def pick_process(visit: Visit) -> str:
    """Show the list of processes, and keep the choice in the link as `?process=`."""
    model = visit.app.academy.model
    names = {p.code: f"{p.code} · {visit.text.words(p.name)}" for p in model.processes}
    code = st.selectbox(
        visit.text("common-process"), list(names), format_func=names.__getitem__, key="process"
    )
    st.query_params["process"] = code
    return code


def _clicked() -> str | None:
    state = st.session_state.get(CHART) or {}
    points = state.get("selection", {}).get("process") or []
    return str(points[0].get("code") or "") or None if points else None
