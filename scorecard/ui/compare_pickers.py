"""Choosing what stands side by side: the same half-year or the same age of the teams."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.comparing import Alignment
from scorecard.ui.visit import Visit


def pick_alignment(visit: Visit) -> Alignment:
    """Show the choice between half-year and team age, kept in the link as `?by=`."""
    linked = st.query_params.get("by")
    if linked in list(Alignment) and "by" not in st.session_state:
        st.session_state["by"] = linked
    st.session_state.setdefault("by", Alignment.HALF_YEAR.value)
    chosen = st.segmented_control(
        visit.text("compare-by"),
        [a.value for a in Alignment],
        format_func=lambda code: visit.text.choice(Alignment(code)),
        required=True,
        key="by",
    )
    alignment = Alignment(chosen or Alignment.HALF_YEAR)
    st.query_params["by"] = alignment.value
    return alignment


def pick_age(visit: Visit, ages: Sequence[int]) -> int:
    """Show a slider over the ages of the teams in half-years, the oldest chosen."""
    if len(ages) == 1:
        return ages[0]
    if st.session_state.get("age") not in ages:
        st.session_state["age"] = ages[-1]
    return int(
        st.select_slider(
            visit.text("compare-age"),
            ages,
            format_func=lambda age: visit.text("compare-age-choice", count=age),
            key="age",
        )
    )


def pick_archived(visit: Visit) -> bool:
    """Show whether archived teams are compared as well; they are not unless asked for."""
    return st.toggle(visit.text("compare-archived"), key="archived")
