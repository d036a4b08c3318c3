"""What waits to be celebrated, in sight of everyone it concerns until it has been held."""

from collections.abc import Sequence

import streamlit as st

from scorecard.ui.celebration_words import about, moment_name, plan_words
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.reached import Reached

MOST = 4
"""How many are named; the page of celebrations has all of them."""


def show_waiting(visit: Visit, waiting: Sequence[Reached]) -> None:
    """Show what waits with its plan, and ask how the others will be celebrated."""
    if not waiting:
        return
    text = visit.text
    with st.container(border=True, gap="xsmall", key="waiting-celebrations"):
        st.markdown(f":material/celebration: **{plain(text('celebrations-waiting'))}**")
        for reached in waiting[:MOST]:
            said = [about(visit, reached), plan_words(visit, reached)]
            small = "  \n".join(f":small[{line}]" for line in said if line)
            st.markdown(f"{plain(moment_name(visit, reached))}  \n{small}")
        asked = "fanfare-plan" if any(r.plan is None for r in waiting) else "celebrations-told"
        link_to("celebrations", text(asked), icon=":material/arrow_forward:")
