"""Around the process on the leader's screen: what became of a touch, the code, the way out."""

from functools import partial
from urllib.parse import quote

import streamlit as st

from scorecard.actions.sessions import SessionPlan, end_session, plan_session
from scorecard.domain.dot_sessions import MOST_MINUTES, DotSession, Order
from scorecard.domain.people import Team
from scorecard.domain.refusals import ConflictError
from scorecard.ui.deeds import Done, deed_button
from scorecard.ui.lead_words import other_leader, process_name
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView

_SEEN, _NOTE = "lead-seen", "lead-note"


def show_done(visit: Visit, done: Done, held: DotSessionView | None) -> None:
    """Say what became of a touch, and that somebody else has led on meanwhile."""
    text = visit.text
    if done.is_done("agree-"):
        st.success(text("lead-agreed"), icon=":material/check_circle:")
    if done.is_done("enter-"):
        st.success(text("lead-entered"), icon=":material/check_circle:")
    late = isinstance(done.refused, ConflictError) and isinstance(done.refused.theirs, DotSession)
    if done.refused is not None and not late:
        show_refusal(done.refused, text)
    if held is not None:
        _note_led_on(visit, held, done, late=late)


def _note_led_on(visit: Visit, held: DotSessionView, done: Done, *, late: bool) -> None:
    now = (held.session.period, held.session.process, held.session.stepped_at)
    seen = st.session_state.get(_SEEN)
    st.session_state[_SEEN] = now
    if late or (not done.key and seen is not None and seen != now):
        st.session_state[_NOTE] = "late" if late else "led"
    elif done.key:
        st.session_state.pop(_NOTE, None)
    note = st.session_state.get(_NOTE)
    if note:
        st.info(plain(_led_on(visit, held, note)), icon=":material/sync:")


def _led_on(visit: Visit, held: DotSessionView, note: str) -> str:
    text, other = visit.text, other_leader(visit, held)
    who = other.name if other else text("lead-somebody")
    at = held.session.process
    where = process_name(visit, at) if at else text("lead-summary")
    said = text("lead-led-on", who=who, process=where)
    return f"{said} {text('lead-led-on-late')}" if note == "late" else said


def wall_link(visit: Visit, team: Team) -> None:
    """Show the way to the wall screen, in a tab of its own to be put on the wall."""
    st.link_button(visit.text("lead-wall"), f"/wall?team={quote(team.key)}", icon=":material/cast:")


def show_bar(visit: Visit, held: DotSessionView) -> None:
    """Show the code to join by, the wall, order and time, and how to end the session."""
    text, session = visit.text, held.session
    with st.container(horizontal=True, vertical_alignment="center", key="lead-bar"):
        st.markdown(f"{plain(text('lead-code'))} **{session.code}**", width="content")
        wall_link(visit, held.team)
        with st.popover(text("lead-plan"), icon=":material/tune:", key="lead-plan"):
            _plan(visit, held)
        with st.popover(text("lead-end"), icon=":material/logout:", key="lead-ending"):
            st.markdown(plain(text("lead-end-why")))
            deed_button(
                text("lead-end-now"),
                partial(
                    end_session,
                    team_id=session.team_id,
                    half_year=session.period,
                    version=session.version,
                ),
                key="lead-end",
                kind="primary",
            )


def _plan(visit: Visit, held: DotSessionView) -> None:
    session = held.session
    plan = plan_fields(visit, session.ordered, session.minutes)
    deed_button(
        visit.text("lead-plan-save"),
        partial(
            plan_session,
            team_id=session.team_id,
            half_year=session.period,
            plan=plan,
            version=session.version,
        ),
        key="lead-plan-save",
        disabled=plan == SessionPlan(session.ordered, session.minutes),
    )


def plan_fields(visit: Visit, order: Order, minutes: int) -> SessionPlan:
    """Show the choice of order and of minutes for each process."""
    text = visit.text
    chosen = st.radio(
        text("lead-order"),
        list(Order),
        index=list(Order).index(order),
        format_func=text.choice,
        captions=[text(f"lead-order-{each}") for each in Order],
        key="lead-order",
    )
    given = st.slider(
        text("lead-minutes"),
        0,
        MOST_MINUTES,
        minutes,
        help=text("lead-minutes-why"),
        key="lead-minutes",
    )
    return SessionPlan(chosen or order, int(given))
