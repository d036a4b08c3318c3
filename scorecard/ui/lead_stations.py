"""Beside the process on the leader's screen: the agenda, who is there, and who has no phone."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from scorecard.actions.answering import Answer, enter_answer
from scorecard.actions.sessions import lead_to, seat_member
from scorecard.domain.people import Person
from scorecard.ui.deeds import Wanted, deed_button, want
from scorecard.ui.lead_words import process_name
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import dots_sign
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView, Station
from scorecard.views.session_process import AtProcess

_MARKS = {
    (False, False): ":material/radio_button_unchecked:",
    (True, False): ":material/visibility:",
    (False, True): ":material/check_circle:",
    (True, True): ":material/check_circle:",
}
"""By whether the answers are revealed, and the dots agreed on."""


def show_stations(visit: Visit, held: DotSessionView) -> None:
    """Show the agenda; a touch leads all screens to that process."""
    st.header(visit.text("lead-agenda"), anchor=False)
    with st.container(gap="xxsmall", key="stations"):
        for station in held.stations:
            _station(visit, held, station)


def _station(visit: Visit, held: DotSessionView, station: Station) -> None:
    session, code = held.session, station.process.code
    count = visit.text("lead-station", count=station.answered, of=len(held.members))
    deed_button(
        f"{plain(process_name(visit, code))} · {plain(count)}",
        partial(
            lead_to,
            team_id=session.team_id,
            half_year=session.period,
            process=code,
            version=session.version,
        ),
        key=f"station-{code}",
        icon=_MARKS[station.revealed, station.agreed],
        kind="primary" if code == session.process else "tertiary",
        disabled=code == session.process,
        width="stretch",
    )


def show_seats(visit: Visit, held: DotSessionView) -> None:
    """Show who is there; whoever has no phone is put down by a touch."""
    here = {person.id for person in held.here}
    count = sum(1 for person in held.members if person.id in here)
    title = visit.text("lead-here", count=count, of=len(held.members))
    with st.expander(plain(title), icon=":material/groups:", key="lead-here"):
        st.caption(plain(visit.text("lead-here-why")))
        for person in held.members:
            _seat(held, person, there=person.id in here)


def _seat(held: DotSessionView, person: Person, *, there: bool) -> None:
    key = f"seat-{person.id}"
    st.session_state[key] = there
    st.checkbox(plain(person.name), key=key, on_change=_move, args=(held, person.id, key))


def _move(held: DotSessionView, person_id: int, key: str) -> None:
    session, there = held.session, bool(st.session_state[key])
    want(
        Wanted(
            key,
            partial(
                seat_member,
                team_id=session.team_id,
                half_year=session.period,
                person_id=person_id,
                there=there,
            ),
        )
    )


def enter_for_someone(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Offer to enter an answer for a member without a phone; it shows nothing of theirs."""
    text, code = visit.text, at.process.code
    asked = [p for p in (*at.waiting, *at.entered) if p.id != visit.person.id]
    if at.revealed is not None or not asked:
        return
    with st.expander(text("lead-enter"), icon=":material/edit:", key="lead-enter"):
        st.caption(plain(text("lead-enter-why")))
        who = _pick_person(visit, asked)
        most = at.process.most_dots
        dots = st.radio(
            text("lead-enter-dots"),
            range(most + 1),
            index=None,
            horizontal=True,
            format_func=lambda n: f"{dots_sign(n, most)} {text('rocket-dots-choice', count=n)}",
            key=f"enter-dots-{code}",
        )
        st.button(
            text("lead-enter-save"),
            key="enter-save",
            disabled=who is None or dots is None,
            on_click=_enter,
            args=(held, code),
        )


def _pick_person(visit: Visit, asked: Sequence[Person]) -> int | None:
    names = {person.id: person.name for person in asked}
    if st.session_state.get("enter-person") not in names:
        st.session_state["enter-person"] = None
    return st.selectbox(
        visit.text("lead-enter-person"),
        list(names),
        index=None,
        format_func=lambda id: names.get(id, ""),
        placeholder=visit.text("lead-enter-choose"),
        key="enter-person",
    )


def _enter(held: DotSessionView, code: str) -> None:
    state, session = st.session_state, held.session
    key = f"enter-dots-{code}"
    given = Answer(code, int(state[key]), names=held.settled.names)
    deed = partial(
        enter_answer,
        team_id=session.team_id,
        half_year=session.period,
        person_id=int(state["enter-person"]),
        answer=given,
    )
    want(Wanted("enter-answer", deed, {key: None}))
