"""Choosing whose numbers, which two metrics, and how many months lie between them.

Every choice stands in the link. What the link asks for and does not exist gives way to what
does, as it does where somebody may not see it.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

import streamlit as st

from scorecard.domain.relations import LAGS
from scorecard.ui.relation_words import side_name
from scorecard.ui.visit import Visit
from scorecard.views.relations import RelationsView, Side
from scorecard.views.whose import Whose

Width = Literal["stretch"] | int


def pick_whose(visit: Visit, offered: Iterable[Whose]) -> Whose | None:
    """Show whose numbers there are to look at, kept in the link as `?whose=`."""
    by_key = {whose.key: whose for whose in offered}
    labels = {key: _label(visit, whose) for key, whose in by_key.items()}
    chosen = pick_linked(visit.text("whose-label"), labels, key="whose", width=320)
    return by_key[chosen] if chosen else None


def pick_linked(
    label: str, labels: Mapping[str, str], *, key: str, width: Width = "stretch"
) -> str | None:
    """Show a choice that is kept in the link under `key`; who has only one is not asked."""
    if len(labels) < 2:
        return next(iter(labels), None)
    if st.session_state.get(key) not in labels:
        linked = st.query_params.get(key)
        st.session_state[key] = linked if linked in labels else next(iter(labels))
    chosen = st.selectbox(label, list(labels), format_func=labels.__getitem__, key=key, width=width)
    st.query_params[key] = str(chosen)
    return str(chosen)


def wanted_metrics() -> tuple[str | None, str | None, int]:
    """Return which two metrics and which lag are asked for, here or in the link."""
    lag = _wanted("lag") or "0"
    return _wanted("first"), _wanted("second"), int(lag) if lag in map(str, LAGS) else 0


def pick_metrics(visit: Visit, view: RelationsView) -> None:
    """Show the choice of the two metrics and of the lag, as they stand in `view`."""
    if view.first is None or view.second is None:
        return
    others = [side for side in view.offered if side != view.first]
    first, second, lag = st.columns([2, 2, 1])
    with first:
        _pick_side(visit, visit.text("relations-first"), view.offered, view.first, key="first")
    with second:
        _pick_side(visit, visit.text("relations-second"), others, view.second, key="second")
    with lag:
        st.session_state["lag"] = str(view.lag)
        st.selectbox(
            visit.text("relations-lag"),
            [str(lag) for lag in LAGS],
            format_func=lambda lag: visit.text("relations-lag-choice", lag=int(lag)),
            key="lag",
        )
        st.query_params["lag"] = str(view.lag)


def _pick_side(
    visit: Visit, label: str, offered: Iterable[Side], chosen: Side, *, key: str
) -> None:
    names = {side.key: side_name(visit, side) for side in offered}
    st.session_state[key] = chosen.key
    st.selectbox(label, list(names), format_func=names.__getitem__, key=key)
    st.query_params[key] = chosen.key


def _wanted(key: str) -> str | None:
    found = st.session_state.get(key) or st.query_params.get(key)
    return str(found) if found else None


def _label(visit: Visit, whose: Whose) -> str:
    return whose.person.name if whose.person else visit.text(f"whose-{whose.kind}")
