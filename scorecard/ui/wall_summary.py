"""The wall at the end: the rocket before and after, what moved, and what comes next."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from scorecard.actions.celebrating import see_celebration
from scorecard.charts.rocket import rocket_chart
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.rocket_words import rocket_alt
from scorecard.text.numerals import NO_BREAK_SPACE
from scorecard.ui.chart import show_chart
from scorecard.ui.fanfare import show_launch
from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.rocket_words import rocket_sentence
from scorecard.ui.visit import Visit
from scorecard.ui.wall_joining import step_said
from scorecard.ui.wall_words import process_name
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_summary import Moved, SessionSummary

MOST_LINES = 3
"""How many processes that moved are named; more of them stand by their codes."""
_PLAYS = "wall-fanfare"


def show_summary(visit: Visit, view: DotSessionView, found: SessionSummary) -> None:
    """Say how the rocket stands, and show beside it how it came there and what is next."""
    with st.container(key="wall-title"):
        st.title(rocket_sentence(visit, found.rocket), anchor=False)
    rockets, words = st.columns([3, 2], gap="large")
    with rockets, st.container(gap="small"):
        before, after = st.columns(2, gap="medium")
        with before:
            _show_rocket(visit, found, "before")
        with after:
            _show_rocket(visit, found, "after")
        _show_moved(visit, found)
    with words, st.container(key="wall-outcome", gap="small"):
        _show_reached(visit, found)
        _show_steps(visit, view)
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
    if not found.reached:
        return
    with st.container(key="wall-reached", gap="small"):
        if _plays(visit, found):
            show_launch()
        st.header(visit.text("wall-reached"), anchor=False)
        lines = [f"- {plain(goal_name(visit, judged))}" for judged in found.reached]
        st.markdown("\n".join(lines))


def _plays(visit: Visit, found: SessionSummary) -> bool:
    """Note that whoever stands at the wall has seen it; here it stays until they go."""
    begun = bool(st.session_state.get(_PLAYS)) or bool(found.unseen)
    st.session_state[_PLAYS] = begun
    for goal_id in found.unseen:
        visit.perform(partial(see_celebration, cause=goal_id), form=f"see-{goal_id}")
    return begun


def _show_steps(visit: Visit, view: DotSessionView) -> None:
    st.header(visit.text("wall-steps"), anchor=False)
    lines = [f"- {step_said(visit, view, step)}" for step in view.steps]
    with st.container(key="wall-steps"):
        st.markdown("\n".join(lines) or plain(visit.text("wall-steps-none")))


def _show_moved(visit: Visit, found: SessionSummary) -> None:
    if found.is_first:
        return
    if not found.rose and not found.fell:
        st.markdown(plain(visit.text("wall-nothing-moved")))
        return
    sides = {"wall-rose": found.rose, "wall-fell": found.fell}
    held = {key: moved for key, moved in sides.items() if moved}
    widths = [3 if len(moved) > MOST_LINES else 1 for moved in held.values()]
    for place, (key, moved) in zip(st.columns(widths, gap="medium"), held.items(), strict=True):
        with place:
            st.header(visit.text(key), anchor=False)
            _show_lines(visit, moved)


def _show_lines(visit: Visit, moved: Sequence[Moved]) -> None:
    # Many of them stand in one line, by their codes: the rocket beside it has them all.
    few = len(moved) <= MOST_LINES
    lines = [
        visit.text(
            "wall-moved",
            process=process_name(visit, one.process) if few else one.process.code,
            before=one.before,
            now=one.now,
        )
        for one in moved
    ]
    if few:
        st.markdown("  \n".join(plain(line) for line in lines))
    else:
        whole = (plain(line).replace(" ", NO_BREAK_SPACE) for line in lines)
        st.markdown(f"{NO_BREAK_SPACE}· ".join(whole))


def _show_widest(visit: Visit, found: SessionSummary) -> None:
    if not found.widest:
        return
    st.header(visit.text("wall-widest"), anchor=False)
    lines = []
    for apart in found.widest:
        name, given = process_name(visit, apart.process), apart.spread.given
        lines.append(visit.text("wall-apart", process=name, low=given[0], high=given[-1]))
    st.markdown("  \n".join(plain(line) for line in lines))
