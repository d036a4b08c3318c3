"""The wall of celebrations, the latest first."""

from collections.abc import Sequence

import streamlit as st

from scorecard.ui.celebration_words import whose
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import Reached

SHOWN = 30
COLUMNS = 3


def show_wall(visit: Visit, wall: Sequence[Reached]) -> None:
    """Show each celebration with its story and what to do better next time."""
    text = visit.text
    if not wall:
        st.info(text("celebrations-wall-empty"))
    columns = st.columns(COLUMNS, gap="medium")
    for number, reached in enumerate(wall[:SHOWN]):
        with columns[number % COLUMNS]:
            show_celebrated(visit, reached)
    if len(wall) > SHOWN:
        st.caption(text("celebrations-wall-more", count=len(wall) - SHOWN))


def show_celebrated(visit: Visit, reached: Reached) -> None:
    """Show one celebration as a card."""
    held = reached.celebration
    if held is None:
        return
    text = visit.text
    with st.container(border=True, gap="small"):
        st.markdown(f":material/celebration: **{plain(goal_name(visit, reached.judged))}**")
        day = text.date(held.held_on)
        tier = text.choice(reached.judged.tier)
        st.caption(plain(f"{day} · {whose(visit, reached)} · {tier}"))
        st.write(plain(held.how))
        if held.better_next_time:
            st.write(plain(text("celebrations-next-time", words=held.better_next_time)))
