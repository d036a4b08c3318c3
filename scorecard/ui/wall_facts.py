"""What there is to agree by beside the spread, and the dots that were agreed on."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.people import Person
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.ui.wall_words import called, show_dots
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess, Revealed


def show_facts(visit: Visit, view: DotSessionView, at: AtProcess, found: Revealed) -> None:
    """Show the last half-year's dots, the coach's, how the first dot stands, and the outcome."""
    with st.container(key="wall-facts"):
        facts = st.columns(4 if at.coach else [1, 1, 2], gap="medium")
    with facts[0]:
        _show_before(visit, at)
    if at.coach:
        with facts[1]:
            st.header(visit.text("wall-coach"), anchor=False)
            show_dots(visit, at.coach.dots, at.process.most_dots)
    with facts[-2]:
        _show_first_dot(visit, view, found)
    with facts[-1]:
        _show_agreed(visit, at)


def _show_before(visit: Visit, at: AtProcess) -> None:
    st.header(visit.text("wall-last"), anchor=False)
    if at.before is None:
        st.markdown(plain(visit.text("wall-last-none")))
        return
    show_dots(visit, at.before.dots, at.process.most_dots)
    if at.before.carried:
        since = visit.text.period(at.before.rated_in, visit.app.academy.calendar)
        st.caption(plain(visit.text("wall-last-carried", period=since)))


def _show_first_dot(visit: Visit, view: DotSessionView, found: Revealed) -> None:
    st.header(visit.text("wall-first"), anchor=False)
    lines = _first_dot_lines(visit, view, found)
    st.markdown("  \n".join(plain(line) for line in lines))


def _first_dot_lines(visit: Visit, view: DotSessionView, found: Revealed) -> list[str]:
    text, silent, members = visit.text, found.silent, len(view.members)
    if found.is_unanimous:
        return [text("wall-first-all")]
    lines = []
    if found.understood is not None:
        lines.append(text("wall-first-some", count=found.understood, of=members))
    if found.not_yet:
        lines.append(text("wall-first-not-yet-names", names=_names(visit, view, found.not_yet)))
    elif found.understood is not None and (rest := members - found.understood - len(silent)) > 0:
        lines.append(text("wall-first-not-yet", count=rest))
    if silent:
        lines.append(text("wall-first-silent", names=_names(visit, view, silent)))
    return lines


def _names(visit: Visit, view: DotSessionView, people: Sequence[Person]) -> str:
    return visit.text.list(called(people, view.members))


def _show_agreed(visit: Visit, at: AtProcess) -> None:
    text = visit.text
    if at.now is None:
        with st.container(key="wall-to-agree"):
            st.header(text("wall-agree"), anchor=False)
        return
    with st.container(key="wall-agreed", gap="xsmall"):
        st.header(text("wall-agreed"), anchor=False)
        show_dots(visit, at.now.dots, at.process.most_dots)
        moved = at.now.dots - (at.before.dots if at.before else 0)
        which = "more" if moved > 0 else "fewer" if moved < 0 else "same"
        if at.before:
            st.caption(plain(text(f"wall-agreed-{which}", count=abs(moved))))
