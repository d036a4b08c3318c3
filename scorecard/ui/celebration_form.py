"""The form in which a reached goal is celebrated: when, how, and what to do better."""

from collections.abc import Sequence

import streamlit as st

from scorecard.actions.celebrating import Story
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.celebration_words import whose
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import Reached


def celebration_form(visit: Visit, reached: Reached, *, expanded: bool) -> Story | None:
    """Show a waiting goal; return the story on the one run in which the form was sent."""
    text, goal = visit.text, reached.judged.goal
    title = plain(goal_name(visit, reached.judged))
    owner = plain(f"{whose(visit, reached)} · {text.choice(reached.judged.tier)}")
    with st.expander(f"**{title}**", expanded=expanded, icon=":material/celebration:"):
        st.caption(owner)
        with st.form(f"celebrate-form-{goal.id}", border=False):
            how = _words(text("celebrations-how"), f"how-{goal.id}")
            better = _words(text("celebrations-better"), f"better-{goal.id}")
            held_on = st.date_input(
                text("celebrations-day"),
                value=visit.today,
                max_value=visit.today,
                format="DD.MM.YYYY" if text.language == "fi" else "YYYY-MM-DD",
                key=f"day-{goal.id}",
                width=220,
            )
            sent = st.form_submit_button(
                text("celebrations-save"), type="primary", key=f"celebrate-{goal.id}"
            )
    return Story(held_on, how, better) if sent and held_on else None


def show_others(visit: Visit, others: Sequence[Reached]) -> None:
    """Show, a click away, what waits for somebody else to celebrate it."""
    if not others:
        return
    label = visit.text("celebrations-others", count=len(others))
    with st.expander(label, key="others", icon=":material/hourglass_top:"):
        for reached in others:
            title = plain(goal_name(visit, reached.judged))
            owner = plain(f"{whose(visit, reached)} · {visit.text.choice(reached.judged.tier)}")
            st.markdown(f"{title}  \n:small[{owner}]")


def _words(label: str, key: str) -> str:
    return st.text_area(label, key=key, max_chars=NOTE_LIMIT, height=70) or ""
