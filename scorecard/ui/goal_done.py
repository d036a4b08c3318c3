"""What became of a touch on the goals page."""

import re

import streamlit as st

from scorecard.domain.goals import Goal
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError
from scorecard.ui.deeds import Done
from scorecard.ui.drafts import accept_newer
from scorecard.ui.goal_fields import unreadable
from scorecard.ui.goal_links import show_way_to_curve
from scorecard.ui.goal_pick import chosen_about
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit

_SAID = {
    "goal-set": "goals-set-done",
    "goal-changed": "goals-changed-done",
    "goal-shaped": "goals-shaped-done",
    "even": "goals-shaped-done",
    "goal-dropped": "dots-goal-dropped",
    "goal-closed": "goals-closed-done",
    "state": "goals-stated-done",
}


def show_done(visit: Visit, done: Done, owner: Owner) -> None:
    """Say what was done, or why not; a lost race lets the form go on from what stands now.

    A goal that was set on a metric leads on to the owner's curves.
    """
    refused = done.refused or unreadable()
    if refused:
        show_refusal(refused, visit.text)
        if isinstance(refused, ConflictError) and isinstance(refused.theirs, Goal):
            for form in ("goal", "shares"):
                accept_newer(f"{form}-{refused.theirs.id}", refused.theirs.version)
        return
    said = next((key for start, key in _SAID.items() if re.match(f"{start}(-|$)", done.key)), None)
    if said:
        st.success(visit.text(said), icon=":material/check_circle:")
    if done.is_done("goal-set") and chosen_about().metric_id:
        show_way_to_curve(visit, owner)
    if done.is_done("goal-"):
        for name in ("metric", "after", "goal"):
            if name in st.query_params and not done.key.startswith("goal-shaped"):
                del st.query_params[name]
