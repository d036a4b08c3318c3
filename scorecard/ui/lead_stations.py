"""Beside the process on the leader's screen: the agenda, and who is there."""

from functools import partial

import streamlit as st

from scorecard.actions.joining import seat_member
from scorecard.actions.leading import lead_to
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.people import Person
from scorecard.ui.deeds import Deed, deed_button
from scorecard.ui.lead_words import process_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView, Station

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
    label = f"{plain(process_name(visit, code))} · {plain(count)}"
    icon = _MARKS[station.revealed, station.agreed]
    if code == session.process:
        with st.container(border=True, key="station-now"):
            st.markdown(f"{icon} **{label}**")
        return
    deed_button(
        label,
        leading_to(session, code),
        key=f"station-{code}",
        icon=icon,
        kind="tertiary",
        width="stretch",
    )


def leading_to(session: DotSession, code: str) -> Deed:
    """Return the deed of leading all screens to a process, from where they are."""
    return partial(
        lead_to,
        team_id=session.team_id,
        half_year=session.period,
        process=code,
        version=session.version,
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
    # A button and no box: what a box says is sent with every run that the page asks for by
    # itself, and one that is late would take somebody's place who has just joined by phone.
    session = held.session
    deed_button(
        plain(person.name),
        partial(
            seat_member,
            team_id=session.team_id,
            half_year=session.period,
            person_id=person.id,
            there=not there,
        ),
        key=f"seat-{person.id}",
        icon=":material/check_box:" if there else ":material/check_box_outline_blank:",
        kind="tertiary",
    )
