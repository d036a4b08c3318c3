"""The wall while people come in: what became of the last steps, who is here, how to join."""

from html import escape
from urllib.parse import urlencode, urlsplit

import streamlit as st

from scorecard.domain.next_steps import NextStep, StepState
from scorecard.exchange.qr_code import qr_png
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.ui.wall_words import show_names
from scorecard.views.dot_session import DotSessionView

MARKS = {
    StepState.DONE: "\N{CHECK MARK}",
    StepState.OPEN: "\N{RIGHTWARDS ARROW}",
    StepState.DROPPED: "\N{MULTIPLICATION SIGN}",
}


def show_joining(visit: Visit, view: DotSessionView) -> None:
    """Show the last session's steps first, beside how to come in, and who has come."""
    text, period = visit.text, visit.text.period(view.session.period, visit.app.academy.calendar)
    with st.container(key="wall-title"):
        st.title(plain(text("wall-heading", team=view.team.name, period=period)), anchor=False)
    steps, join = st.columns([5, 3], gap="large")
    with steps:
        with st.container(key="wall-steps", gap="small"):
            _show_carried(visit, view)
        with st.container(key="wall-count"):
            _show_here(visit, view)
    with join, st.container(key="wall-join", gap="small"):
        _show_way_in(visit, view)


def _show_carried(visit: Visit, view: DotSessionView) -> None:
    st.header(visit.text("wall-carried"), anchor=False)
    if not view.carried:
        st.markdown(plain(visit.text("wall-carried-none")))
        return
    st.markdown("\n".join(f"- {step_said(visit, view, step)}" for step in view.carried))


def step_said(visit: Visit, view: DotSessionView, step: NextStep) -> str:
    """Return a next step as Markdown: how it stands, what it is, whose it is, until when."""
    text, doer = visit.text, view.people.get(step.person_id or 0)
    parts = [
        doer.name if doer else "",
        text("wall-step-due", date=text.date(step.due)) if step.due else "",
        text.choice(step.state) if step.state is not StepState.OPEN else "",
    ]
    about = plain(" · ".join(part for part in parts if part))
    return f"{MARKS[step.state]} **{plain(step.words)}**" + (f"  \n  {about}" if about else "")


def _show_here(visit: Visit, view: DotSessionView) -> None:
    members = {person.id for person in view.members}
    come = sum(1 for person in view.here if person.id in members)
    of = len(members)
    everybody = visit.text("wall-here-all", of=of)
    said = everybody if come == of else visit.text("wall-here-count", count=come, of=of)
    st.header(plain(said), anchor=False)
    others = [person for person in view.here if person.id not in members]
    show_names([*view.members, *others], view.here, key="here")
    st.caption(plain(visit.text(f"wall-names-{view.settled.names}")))


def _show_way_in(visit: Visit, view: DotSessionView) -> None:
    text, base = visit.text, visit.app.settings.base_url
    st.markdown(plain(text("wall-join-how", address=f"{urlsplit(base).netloc}/session")))
    st.image(qr_png(join_address(base, view)), alt=text("wall-qr"))
    st.html(f'<div class="wall-code">{escape(view.session.code)}</div>')


def join_address(base_url: str, view: DotSessionView) -> str:
    """Return where a phone comes in that has read the square."""
    query = urlencode({"team": view.team.key, "join": view.session.code})
    return f"{base_url}/session?{query}"
