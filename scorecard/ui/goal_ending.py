"""Closing a missed goal in peace, and dropping one: each asks for a sentence."""

from functools import partial

import streamlit as st

from scorecard.actions.closing_goals import close_goal, drop_goal
from scorecard.domain.goals import Goal
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.deeds import Wanted, want
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal


def closing_form(visit: Visit, judged: JudgedGoal) -> None:
    """Ask what was learnt of a missed goal, kindly: nobody is asked why it was missed."""
    text, id = visit.text, judged.goal.id
    with st.form(f"close-goal-form-{id}", border=False):
        st.text_area(
            text("goals-learnt"),
            key=f"learnt-{id}",
            max_chars=NOTE_LIMIT,
            height=70,
            placeholder=text("goals-learnt-example"),
        )
        st.form_submit_button(
            text("goals-close"), key=f"close-goal-{id}", on_click=_close, args=(id,)
        )


def drop_form(visit: Visit, goal: Goal) -> None:
    """Ask why an open goal is dropped."""
    text = visit.text
    with st.form(f"drop-goal-form-{goal.id}", border=False):
        st.text_area(
            text("goals-drop-why"), key=f"drop-goal-why-{goal.id}", max_chars=NOTE_LIMIT, height=70
        )
        st.form_submit_button(
            text("goals-drop"),
            key=f"drop-goal-{goal.id}",
            on_click=_drop,
            args=(goal.id, goal.version),
        )


def _close(goal_id: int) -> None:
    learnt = str(st.session_state.get(f"learnt-{goal_id}", ""))
    want(Wanted(f"goal-closed-{goal_id}", partial(close_goal, goal_id=goal_id, learnt=learnt)))


def _drop(goal_id: int, version: int) -> None:
    why = str(st.session_state.get(f"drop-goal-why-{goal_id}", ""))
    deed = partial(drop_goal, goal_id=goal_id, why=why, version=version)
    want(Wanted(f"goal-dropped-{goal_id}", deed))
