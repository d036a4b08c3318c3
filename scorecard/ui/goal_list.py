"""Goals of all four ranges, each with its state and pace."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.goals import GoalState
from scorecard.domain.periods import PeriodKind
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.pace_words import pace_words
from scorecard.ui.visit import Visit
from scorecard.views.ledger import JudgedGoal

SHOWN = 8
_MARKS = {
    GoalState.OPEN: ":material/radio_button_unchecked:",
    GoalState.REACHED: ":material/check_circle:",
    GoalState.MISSED: ":material/event_busy:",
    GoalState.DROPPED: ":material/do_not_disturb_on:",
}


def show_goals(visit: Visit, goals: Sequence[JudgedGoal]) -> None:
    """Show the goals by range, open ones first, the latest range first within a state."""
    text = visit.text
    if not goals:
        st.info(text("team-no-goals"))
    for kind in PeriodKind:
        of_kind = [g for g in goals if g.goal.period.kind is kind]
        if of_kind:
            st.markdown(f"**{text.choice(kind)}**")
        of_kind.sort(key=lambda g: g.goal.period, reverse=True)
        of_kind.sort(key=lambda g: g.state is not GoalState.OPEN)
        for judged in of_kind[:SHOWN]:
            _goal(visit, judged)


def _goal(visit: Visit, judged: JudgedGoal) -> None:
    state = visit.text.choice(judged.state)
    name = plain(goal_name(visit, judged))
    st.markdown(f"{_MARKS[judged.state]} {name} · {plain(state)}")
    if judged.metric is not None and judged.state is GoalState.OPEN:
        st.caption(plain(pace_words(visit, judged.metric, judged)))
