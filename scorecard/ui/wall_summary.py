"""The wall at the end: the rocket before and after, what moved, and what comes next."""

import streamlit as st

from scorecard.charts.rocket import rocket_chart
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.rocket_words import rocket_alt
from scorecard.ui.chart import show_chart
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.rocket_words import rocket_sentence
from scorecard.ui.visit import Visit
from scorecard.ui.wall_joining import step_said
from scorecard.ui.wall_words import process_name
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_summary import Moved, SessionSummary


def show_summary(visit: Visit, view: DotSessionView, found: SessionSummary) -> None:
    """Say how the rocket stands, and show beside it how it came there and what is next."""
    st.title(rocket_sentence(visit, found.rocket), anchor=False)
    before, after, words = st.columns([3, 3, 5], gap="medium")
    with before:
        _show_rocket(visit, found, "before")
    with after:
        _show_rocket(visit, found, "after")
    with words:
        _show_reached(visit, found)
        _show_steps(visit, view)
        _show_moved(visit, found)
        _show_widest(visit, found)


def _show_rocket(visit: Visit, found: SessionSummary, which: str) -> None:
    seen, academy = found.rocket, visit.app.academy
    half_year = seen.half_year
    if which == "before":
        half_year = half_year.predecessor
        rocket = Rocket(academy.model, seen.before, seen.before, {}, academy.calendar)
    else:
        rocket = Rocket(academy.model, seen.shown, seen.before, seen.aims, academy.calendar)
    st.header(plain(visit.text.period(half_year, academy.calendar)), anchor=False)
    with st.container(key=f"wall-rocket-{which}"):
        chart = rocket_chart(rocket, visit.text, dark=visit.dark, compact=True)
        alt = rocket_alt(rocket, visit.text)
        show_chart(chart, alt=alt, key=f"rocket-{which}", height="stretch")


def _show_reached(visit: Visit, found: SessionSummary) -> None:
    if found.reached:
        with st.container(key="wall-reached", gap="small"):
            st.header(visit.text("wall-reached"), anchor=False)
            lines = [f"- {plain(goal_name(visit, judged))}" for judged in found.reached]
            st.markdown("\n".join(lines))


def _show_steps(visit: Visit, view: DotSessionView) -> None:
    st.header(visit.text("wall-steps"), anchor=False)
    lines = [f"- {step_said(visit, view, step)}" for step in view.steps]
    st.markdown("\n".join(lines) or plain(visit.text("wall-steps-none")))


def _show_moved(visit: Visit, found: SessionSummary) -> None:
    if found.is_first:
        return
    for key, moved in (("wall-rose", found.rose), ("wall-fell", found.fell)):
        if moved:
            st.header(visit.text(key), anchor=False)
            st.markdown("  \n".join(_moved_line(visit, one) for one in moved))
    if not found.rose and not found.fell:
        st.markdown(plain(visit.text("wall-nothing-moved")))


def _moved_line(visit: Visit, moved: Moved) -> str:
    name = process_name(visit, moved.process)
    line = visit.text("wall-moved", process=name, before=moved.before, now=moved.now)
    return plain(line)


def _show_widest(visit: Visit, found: SessionSummary) -> None:
    if not found.widest:
        return
    st.header(visit.text("wall-widest"), anchor=False)
    lines = []
    for apart in found.widest:
        name, given = process_name(visit, apart.process), apart.spread.given
        lines.append(visit.text("wall-apart", process=name, low=given[0], high=given[-1]))
    st.markdown("  \n".join(plain(line) for line in lines))
