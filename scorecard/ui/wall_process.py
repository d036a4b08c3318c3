"""The wall while one process is talked about: what its dots mean, and who has answered."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.model import Process
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.ui.wall_timer import show_timer
from scorecard.ui.wall_words import process_name, show_dots, show_names
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess


def show_process(visit: Visit, view: DotSessionView, at: AtProcess) -> None:
    """Show the process, what each of its dots means, and who has answered: never what."""
    show_where(visit, view, at)
    with st.container(key="wall-meaning"):
        st.markdown(plain(visit.text.words(at.process.purpose)))
    places = st.columns(at.process.most_dots, gap="large")
    for dots, place in enumerate(places, start=1):
        with place:
            show_statements(visit, at.process, dots)
    _show_answered(visit, view, at)


def show_where(visit: Visit, view: DotSessionView, at: AtProcess) -> None:
    """Show which process it is, whose turn in the session, how to come in, and the time."""
    text, held = visit.text, view.session
    period = text.period(held.period, visit.app.academy.calendar)
    codes = [station.process.code for station in view.stations]
    number = codes.index(at.process.code) + 1 if at.process.code in codes else 0
    place = text("wall-place", team=view.team.name, period=period, at=number, of=len(codes))
    with st.container(key="wall-top"):
        what, time = st.columns([5, 1], gap="small", vertical_alignment="center")
    with what, st.container(gap="xxsmall"):
        st.markdown(f"{plain(place)} · {plain(text('wall-code', code=held.code))}")
        st.title(plain(process_name(visit, at.process)), anchor=False)
    with time:
        show_timer(visit, held)


def show_statements(
    visit: Visit, process: Process, dots: int, *, names: Sequence[str] = ()
) -> None:
    """Show what so many dots mean, and who gave them; none mean that it is not there yet."""
    with st.container(key=f"wall-dot-{dots}", gap="xsmall"):
        show_dots(visit, dots, process.most_dots)
        if names:
            with st.container(key=f"wall-gave-{dots}"):
                st.markdown(plain(", ".join(names)))
        said = process.statements[dots - 1] if dots else ()
        lines = [f"- {plain(visit.text.words(words))}" for words in said]
        st.markdown("\n".join(lines) or plain(visit.text("dots-meaning-0")))


def _show_answered(visit: Visit, view: DotSessionView, at: AtProcess) -> None:
    count, of = len(at.answered), len(view.members)
    said = visit.text("wall-answered", count=count, of=of)
    if at.everybody_answered:
        said = visit.text("wall-answered-all", of=of)
    with st.container(key="wall-count", gap="small"):
        st.header(plain(said), anchor=False)
        show_names(view.members, at.answered, key="answered")
