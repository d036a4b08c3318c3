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
    """Show what waits with its plan, or the question how it will be celebrated."""
    if not waiting:
        return
    text = visit.text
    with st.container(border=True, gap="xsmall", key="waiting-celebrations"):
        st.markdown(f":material/celebration: **{plain(text('celebrations-waiting'))}**")
        for reached in waiting[:MOST]:
            plan = plan_words(visit, reached) or plain(text("celebrations-plan-ask"))
            said = f"{plain(moment_name(visit, reached))}  \n:small[{about(visit, reached)}]"
            st.markdown(f"{said}  \n:small[{plan}]")
        label = text("celebrations-state-waiting", count=len(waiting))
        link_to("celebrations", label, icon=":material/arrow_forward:")
