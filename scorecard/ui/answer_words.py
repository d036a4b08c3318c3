"""What one's own answers are about, in words: how far, who will see, what was said before."""

import streamlit as st

from scorecard.domain.dots import Assessment, Standing
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView, OwnAnswer


def answer_sentence(visit: Visit, view: AnsweringView) -> str:
    """Return how far one has come, as the page's title."""
    done = view.completeness
    period = visit.text.period(view.half_year, visit.app.academy.calendar)
    if done.is_full:
        return plain(visit.text("answer-state-done", period=period))
    if not done.given:
        return plain(visit.text("answer-state-none", period=period, of=done.of))
    left = done.of - done.given
    return plain(visit.text("answer-state-some", period=period, count=left, of=done.of))


def show_promise(visit: Visit, view: AnsweringView) -> None:
    """Say who sees the answers, now and after the reveal."""
    now, later = visit.text("answer-secret"), visit.text(f"answer-names-{view.names}")
    st.caption(f"{plain(now)} {plain(later)}")


def show_meaning(visit: Visit, shown: OwnAnswer) -> None:
    """Show what the process is about, and what stood there before."""
    text, process = visit.text, shown.process
    st.header(f"{plain(process.code)} · {plain(text.words(process.name))}", anchor=False)
    st.write(plain(text.words(process.purpose)))
    lines = [_before(visit, shown.before), _team(visit, shown.team)]
    st.caption(plain(" ".join(line for line in lines if line)))


def _before(visit: Visit, held: Assessment | None) -> str:
    return visit.text("answer-before", count=held.dots) if held else ""


def _team(visit: Visit, held: Standing | None) -> str:
    if held is None:
        return visit.text("answer-team-unrated")
    return visit.text("answer-team", count=held.dots)
