"""Fields that the forms of goals share, and what becomes of numbers that cannot be read."""

from collections.abc import Callable

import streamlit as st

from scorecard.domain.goals import Sense
from scorecard.domain.metrics import Metric
from scorecard.domain.refusals import RefusedError
from scorecard.ui.deeds import Wanted, want
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit

_REFUSED = "goal-refused"
_LABELS = {
    Sense.AT_LEAST: "goals-at-least",
    Sense.AT_MOST: "goals-at-most",
    Sense.WITHIN: "goals-between",
    None: "goals-and",
}


def amount_field(visit: Visit, metric: Metric, sense: Sense | None, key: str) -> None:
    """Show a field for a number of the metric; no sense is the upper end of a range."""
    unit = f" ({plain(metric.unit)})" if metric.unit else ""
    st.text_input(f"{visit.text(_LABELS[sense])}{unit}", key=key, max_chars=40, width=200)


def want_unless_refused(wanted: Callable[[], Wanted]) -> None:
    """Ask for a deed made of what was typed; where that cannot be read, remember why."""
    try:
        want(wanted())
    except RefusedError as refused:
        st.session_state[_REFUSED] = refused


def unreadable() -> RefusedError | None:
    """Return once why what was just sent cannot be read."""
    refused = st.session_state.pop(_REFUSED, None)
    return refused if isinstance(refused, RefusedError) else None
