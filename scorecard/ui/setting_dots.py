"""Setting the dots of a process on the rocket page."""

import streamlit as st

from scorecard.actions.dotting import set_dots
from scorecard.ui.celebration_taken_back import noting_taken_back, show_taken_back
from scorecard.ui.dots_form import dots_form
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.process import ProcessView
from scorecard.views.rocket import RocketView


def set_in_form(visit: Visit, rocket: RocketView, view: ProcessView) -> bool:
    """Show the form to whoever may set the dots; do and say what was sent, if anything was."""
    given = dots_form(visit, rocket, view) if view.may_set else None
    if given is None:
        return False
    team_id, half_year = rocket.team.id, rocket.half_year
    with noting_taken_back(visit, rocket.team.owner):
        refused = visit.perform(
            lambda act: set_dots(act, team_id, half_year, given),
            form="dots",
            content=(team_id, half_year, given),
        )
    if refused:
        show_refusal(refused, visit.text)
    else:
        st.success(visit.text("rocket-saved"), icon=":material/check_circle:")
    show_taken_back()
    return True
