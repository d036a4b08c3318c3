"""What stands beside the rocket: a process with its forms, which run before it is drawn."""

from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.ui.dots_goals import keep_goals, show_goals
from scorecard.ui.process_history import show_history
from scorecard.ui.process_panel import show_process
from scorecard.ui.setting_dots import set_in_form
from scorecard.ui.visit import Visit
from scorecard.views.process import ProcessView
from scorecard.views.rocket import RocketView


@dataclass(frozen=True, slots=True)
class ProcessForms:
    """What was done in the forms, and the places for what is to be read of the process."""

    sent: bool
    aimed: bool
    meaning: DeltaGenerator
    goals: DeltaGenerator
    history: DeltaGenerator


def process_forms(visit: Visit, rocket: RocketView, view: ProcessView) -> ProcessForms:
    """Show the forms, and do what was filled in; what is read is drawn later."""
    meaning = st.container()
    sent = set_in_form(visit, rocket, view)
    with st.expander(visit.text("dots-goal-heading"), key="goals"):
        goals = st.container()
        aimed = keep_goals(visit, rocket, view)
    history = st.expander(visit.text("rocket-history"), key="history")
    return ProcessForms(sent, aimed, meaning, goals, history)


def fill_in(visit: Visit, forms: ProcessForms, rocket: RocketView, view: ProcessView) -> None:
    """Draw what the process means, its goals, and how it came to its dots."""
    with forms.meaning:
        show_process(visit, rocket, view)
    with forms.goals:
        show_goals(visit, view)
    with forms.history:
        show_history(visit, view)
