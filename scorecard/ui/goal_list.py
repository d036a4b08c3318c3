"""Goals of all four ranges, each with its state and pace."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.goals import GoalState
from scorecard.domain.periods import PeriodKind
from scorecard.ui.goal_links import offer_change
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.pace_words import pace_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal

SHOWN = 30
MARKS = {
    GoalState.OPEN: ":material/radio_button_unchecked:",
    GoalState.REACHED: ":material/check_circle:",
    GoalState.MISSED: ":material/event_busy:",
    GoalState.DROPPED: ":material/do_not_disturb_on:",
}


def show_goals(visit: Visit, goals: Sequence[JudgedGoal]) -> None:
    """Show the open goals by range with their pace, and the closed ones a click away."""
    text = visit.text
    if not goals:
        st.info(text("team-no-goals"))
    latest = sorted(goals, key=lambda g: g.goal.period, reverse=True)
    still_open = [g for g in latest if g.state is GoalState.OPEN]
    closed = [g for g in latest if g.state is not GoalState.OPEN]
    for kind in PeriodKind:
        of_kind = [g for g in still_open if g.goal.period.kind is kind]
        if of_kind:
            st.markdown(f"**{text.choice(kind)}**")
        for judged in of_kind:
            _open_goal(visit, judged)
    if closed:
        with st.expander(text("team-closed-goals", count=len(closed)), key="closed-goals"):
            for judged in closed[:SHOWN]:
                _closed_goal(visit, judged)


def _open_goal(visit: Visit, judged: JudgedGoal) -> None:
    lines = [f"{MARKS[judged.state]} {plain(goal_name(visit, judged))}"]
    if judged.metric is not None:
        lines.append(f":small[{plain(pace_words(visit, judged.metric, judged))}]")
    st.markdown("  \n".join(lines))
    offer_change(visit, judged)


def _closed_goal(visit: Visit, judged: JudgedGoal) -> None:
    state = visit.text.choice(judged.state)
    name = plain(goal_name(visit, judged))
    st.markdown(f"{MARKS[judged.state]} {name} · {plain(state)}")
