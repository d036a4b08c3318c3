"""What a coach sees of a session by phone: the process on the wall, and what came to light."""

import streamlit as st

from scorecard.ui.lead_words import process_name
from scorecard.ui.markdown import plain
from scorecard.ui.phone_revealed import show_revealed
from scorecard.ui.phone_words import watching_sentence
from scorecard.ui.step_list import show_step
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView


def watch(visit: Visit, team: str, held: DotSessionView | None) -> None:
    """Show somebody who answers nothing here what the wall shows."""
    st.title(watching_sentence(visit, team, held), anchor=False)
    if held is None:
        st.markdown(plain(visit.text("phone-watch-why")))
    elif held.at is None:
        show_summary(visit, held)
    else:
        st.header(plain(process_name(visit, held.at.process.code)), anchor=False)
        st.write(plain(visit.text.words(held.at.process.purpose)))
        if held.at.revealed is None:
            st.markdown(plain(visit.text("phone-watch-secret")))
        else:
            show_revealed(visit, held, held.at)


def show_summary(visit: Visit, held: DotSessionView) -> None:
    """Show what the team decided to do next, once the agenda is through."""
    if held.session.process:
        return
    st.markdown(plain(visit.text("phone-summary")))
    for step in held.steps:
        show_step(visit, step, held.people, settles=False)
