"""The form in which a reached goal is celebrated: when, how, and what to do better."""

import streamlit as st

from scorecard.actions.celebrating import Story
from scorecard.ui.celebration_words import whose
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import Reached


def celebration_form(visit: Visit, reached: Reached) -> Story | None:
    """Show a waiting goal; return the story on the one run in which the form was sent.

    Who may not celebrate it for its owner sees that it waits.
    """
    text, goal = visit.text, reached.judged.goal
    with st.container(border=True):
        st.markdown(f"**{plain(goal_name(visit, reached.judged))}**")
        tier = text.choice(reached.judged.tier)
        st.caption(plain(f"{whose(visit, reached)} · {tier}"))
        if not reached.may_celebrate:
            return None
        with st.form(f"celebrate-form-{goal.id}", border=False):
            how = st.text_area(
                text("celebrations-how"), key=f"how-{goal.id}", max_chars=2000, height=70
            )
            better = st.text_area(
                text("celebrations-better"), key=f"better-{goal.id}", max_chars=2000, height=70
            )
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
    return Story(held_on, how or "", better or "") if sent and held_on else None
