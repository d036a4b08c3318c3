"""An owner's goals on the page: the open ones with their sentence, what waits, and the past."""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.goals_in_words import state_goal
from scorecard.domain.goals import GoalState
from scorecard.domain.values import MonthValue
from scorecard.ui.deeds import Done, deed_button
from scorecard.ui.goal_change import change_forms
from scorecard.ui.goal_ending import closing_form
from scorecard.ui.goal_list import MARKS
from scorecard.ui.goal_pick import begin_next, open_year_just_set
from scorecard.ui.goal_words import goal_name
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.pace_words import pace_words
from scorecard.ui.visit import Visit
from scorecard.views.goals import GoalsView
from scorecard.views.judged_goals import JudgedGoal

SHOWN_PAST, MOST_DIGITS = 30, 10
Places = dict[int, DeltaGenerator]
"""Under which goal there is room for the form of the one after it."""


def show_open(visit: Visit, view: GoalsView, opened: int) -> None:
    """Show the open goals, the one that ends first in front; `opened` shows how to change it."""
    if not view.still_open:
        st.info(visit.text("goals-none-open" if view.may_set else "goals-none-open-here"))
    for judged in view.still_open:
        with st.container(border=True, gap="xsmall", key=f"goal-{judged.goal.id}"):
            with st.container(horizontal=True, horizontal_alignment="distribute"):
                with st.container(gap="xxsmall"):
                    _name(visit, judged)
                    _sentence(visit, judged)
                if view.may_set:
                    _change_button(visit, judged, opened)
            if view.may_set and judged.goal.words is not None:
                with st.container(horizontal=True, gap="small"):
                    _state(visit, judged, GoalState.REACHED, "check")
                    _state(visit, judged, GoalState.MISSED, "event_busy")
            if view.may_set and judged.goal.id == opened:
                change_forms(visit, judged, _values(view, judged))


def show_waiting(visit: Visit, view: GoalsView, places: Places) -> None:
    """Show what waits: missed goals to learn from, and reached ones to celebrate."""
    if not view.to_learn and not view.to_celebrate:
        return
    st.header(visit.text("goals-waiting"), anchor=False)
    for judged in view.to_learn:
        with st.container(border=True, gap="xsmall", key=f"goal-{judged.goal.id}"):
            _name(visit, judged)
            _sentence(visit, judged)
            if view.may_set:
                closing_form(visit, judged)
                begin_next(visit, judged)
            places[judged.goal.id] = st.container()
    for judged in view.to_celebrate:
        with st.container(border=True, gap="xsmall", key=f"goal-{judged.goal.id}"):
            _name(visit, judged)
            _sentence(visit, judged)
            with st.container(horizontal=True, vertical_alignment="center"):
                label = visit.text("goals-celebrate")
                link_to("celebrations", label, icon=":material/celebration:")
                if view.may_set:
                    begin_next(visit, judged)
                if view.may_set and judged.goal.words is not None:
                    _state(visit, judged, GoalState.OPEN, "undo")
            places[judged.goal.id] = st.container()


def show_past(visit: Visit, view: GoalsView, places: Places) -> None:
    """Show what is over, the latest first, each with what was learnt of it."""
    if not view.past:
        return
    with st.expander(visit.text("goals-past", count=len(view.past)), key="past-goals"):
        for judged in view.past[:SHOWN_PAST]:
            with st.container(gap="xsmall", key=f"goal-{judged.goal.id}"):
                _name(visit, judged)
                _sentence(visit, judged)
                for words in _after_words(view, judged):
                    st.markdown(f"> {plain(words)}")
                if view.may_set:
                    begin_next(visit, judged)
                places[judged.goal.id] = st.container()


def opened_goal(view: GoalsView, done: Done) -> int:
    """Return the goal that the link asks to change, or a year that was just set; 0 if none."""
    if done.is_done("goal-set"):
        open_year_just_set(view)
    number = st.query_params.get("goal", "")
    return int(number) if number.isdecimal() and len(number) < MOST_DIGITS else 0


def _values(view: GoalsView, judged: JudgedGoal) -> Sequence[MonthValue]:
    same = (m.values for m in view.metrics if m.metric.id == judged.goal.metric_id)
    return next(same, ())


def _name(visit: Visit, judged: JudgedGoal) -> None:
    state = visit.text.choice(judged.state)
    mark = f"{MARKS[judged.state]} " if judged.state is not GoalState.OPEN else ""
    beside = "" if judged.state is GoalState.OPEN else f" · {plain(state)}"
    st.markdown(f"{mark}**{plain(goal_name(visit, judged))}**{beside}")


def _sentence(visit: Visit, judged: JudgedGoal) -> None:
    if judged.metric is not None:
        st.markdown(plain(pace_words(visit, judged.metric, judged)))


def _after_words(view: GoalsView, judged: JudgedGoal) -> Sequence[str]:
    closing = view.closings.get(judged.goal.id)
    held = judged.celebration
    said = [judged.goal.reason, closing.words if closing else ""]
    return [words for words in (*said, held.better_next_time if held else "") if words]


def _change_button(visit: Visit, judged: JudgedGoal, opened: int) -> None:
    id, is_opened = judged.goal.id, judged.goal.id == opened
    st.button(
        visit.text("goals-close-change" if is_opened else "goals-change"),
        key=f"change-goal-{id}",
        icon=":material/expand_less:" if is_opened else ":material/tune:",
        type="tertiary",
        on_click=_open,
        args=(0 if is_opened else id,),
    )


def _open(goal_id: int) -> None:
    if goal_id:
        st.query_params["goal"] = str(goal_id)
    elif "goal" in st.query_params:
        del st.query_params["goal"]


def _state(visit: Visit, judged: JudgedGoal, stated: GoalState, icon: str) -> None:
    goal = judged.goal
    deed_button(
        visit.text(f"goals-state-{stated.value}"),
        partial(state_goal, goal_id=goal.id, stated=stated, version=goal.version),
        key=f"state-{stated.value}-{goal.id}",
        icon=f":material/{icon}:",
        kind="tertiary",
    )
