"""The form in which a reached goal is celebrated: when, how, and what to do better."""

import streamlit as st

from scorecard.actions.celebrating import Story
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.celebration_words import whose
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import Reached


def celebration_form(visit: Visit, reached: Reached, *, expanded: bool) -> Story | None:
    """Show a waiting goal; return the story on the one run in which the form was sent.

    Who may not celebrate it for its owner sees that it waits.
    """
    text, goal = visit.text, reached.judged.goal
    title = plain(goal_name(visit, reached.judged))
    owner = plain(f"{whose(visit, reached)} · {text.choice(reached.judged.tier)}")
    if not reached.may_celebrate:
        st.markdown(f":material/hourglass_top: {title}  \n:small[{owner}]")
        return None
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


def _words(label: str, key: str) -> str:
    return st.text_area(label, key=key, max_chars=NOTE_LIMIT, height=70) or ""
