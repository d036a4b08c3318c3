"""The wall after the reveal: how the answers are spread, what was before, what is agreed on."""

import streamlit as st

from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.ui.wall_process import show_statements, show_where
from scorecard.ui.wall_words import show_dots, show_names
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess, Revealed


def show_revealed(visit: Visit, view: DotSessionView, at: AtProcess, found: Revealed) -> None:
    """Show the spread first, then what else there is to agree by, then the agreed dots."""
    show_where(visit, view, at)
    if found.spread is None:
        st.markdown(plain(visit.text("wall-few")))
    with st.container(key="wall-spread"):
        given = range(at.process.most_dots + 1)
        for dots, place in zip(given, st.columns(len(given), gap="large"), strict=True):
            with place:
                if found.spread is not None:
                    _show_count(found.spread.counts[dots])
                show_statements(visit, at.process, dots)
                if found.said.get(dots):
                    show_names(found.said[dots], (), key=f"said-{dots}")
    _show_facts(visit, view, at, found)


def _show_count(count: int) -> None:
    marks = "<i></i>" * count
    shown = "<b>" if count else '<b class="none">'
    st.html(f'<div class="wall-bar">{shown}{count}</b><div aria-hidden="true">{marks}</div></div>')


def _show_facts(visit: Visit, view: DotSessionView, at: AtProcess, found: Revealed) -> None:
    with st.container(key="wall-facts"):
        facts = st.columns([1, 1, 2, 2] if at.coach else [1, 2, 2], gap="large")
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
    text, members = visit.text, len(view.members)
    st.header(text("wall-first"), anchor=False)
    if found.is_unanimous:
        st.markdown(plain(text("wall-first-all")))
        return
    lines = []
    if found.understood is not None:
        lines.append(text("wall-first-some", count=found.understood, of=members))
        not_yet = members - found.understood - len(found.silent)
        if found.not_yet:
            names = text.list([person.name for person in found.not_yet])
            lines.append(text("wall-first-not-yet-names", names=names))
        elif not_yet:
            lines.append(text("wall-first-not-yet", count=not_yet))
    if found.silent:
        names = text.list([person.name for person in found.silent])
        lines.append(text("wall-first-silent", names=names))
    st.markdown("  \n".join(plain(line) for line in lines))


def _show_agreed(visit: Visit, at: AtProcess) -> None:
    text = visit.text
    if at.now is None:
        st.header(text("wall-agree"), anchor=False)
        return
    with st.container(key="wall-agreed", gap="small"):
        st.header(text("wall-agreed"), anchor=False)
        show_dots(visit, at.now.dots, at.process.most_dots)
        moved = at.now.dots - (at.before.dots if at.before else 0)
        if moved:
            which = "more" if moved > 0 else "fewer"
            st.caption(plain(text(f"wall-agreed-{which}", count=abs(moved))))
