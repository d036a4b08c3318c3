"""Which half-year and which process the phone is about, and what stands about them."""

import streamlit as st

from scorecard.ui.answer_form import Kept
from scorecard.ui.answer_steps import go_on
from scorecard.ui.phone_watch import watch
from scorecard.ui.pickers import pick_half_year
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView, answering_view
from scorecard.views.dot_session import DotSessionView, session_view


def own_answers(visit: Visit, joined: DotSessionView | None) -> AnsweringView:
    """Return the own answers of the session's half-year, or of one that is chosen."""
    if joined is not None:
        period = joined.session.period
        return visit.look(lambda sight: answering_view(sight, period))
    first = visit.look(answering_view)
    if not first.is_open:
        return first
    half_year = pick_half_year(visit, first.half_years, start=first.half_year)
    return visit.look(lambda sight: answering_view(sight, half_year))


def show_closed(visit: Visit, joined: DotSessionView | None) -> None:
    """Say that no half-year takes answers; a session that goes on is still followed."""
    if joined is not None:
        watch(visit, joined.team.name, joined)
        return
    st.title(visit.text("answer-closed-title"), anchor=False)
    st.info(visit.text("answer-closed"))


def lead_on(view: AnsweringView, kept: Kept | None, joined: DotSessionView | None) -> None:
    """Go on to the next process after an answer; in a session the wall leads."""
    if kept is None or kept.refused:
        return
    if joined is None or joined.session.process != kept.given.process:
        go_on(view, after=kept.given)


def close_up(
    visit: Visit, view: AnsweringView, joined: DotSessionView | None, code: str
) -> DotSessionView | None:
    """Return the session with one process close up; None where there is nothing to see of it."""
    if joined is not None and joined.at is not None and joined.at.process.code == code:
        return joined
    if joined is None and code not in view.revealed:
        return None
    return visit.look(lambda sight: session_view(sight, view.team.id, view.half_year, process=code))
