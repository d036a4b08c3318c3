"""The process on the screens as its leader works on it: who waits, the reveal, then the dots."""

from functools import partial

import streamlit as st

from scorecard.actions.leading import reveal
from scorecard.ui.deeds import deed_button
from scorecard.ui.lead_agree import show_agreeing
from scorecard.ui.lead_draft import draft_of, drop_draft
from scorecard.ui.lead_enter import enter_for_someone
from scorecard.ui.lead_stations import leading_to
from scorecard.ui.lead_timer import show_timer
from scorecard.ui.lead_words import process_name, understood_words
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import names_of, show_spread, show_who_sees
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView, session_view
from scorecard.views.session_process import AtProcess


def process_in_hand(visit: Visit, held: DotSessionView) -> AtProcess | None:
    """Return the process to work on: that on the screens, or the one whose dots are half set.

    Whoever is writing why the team gives its dots is not pulled away by another leader.
    """
    code = draft_of(held)
    if code is None or code == held.session.process:
        return held.at
    team_id, half_year = held.team.id, held.session.period
    beside = visit.look(lambda sight: session_view(sight, team_id, half_year, process=code))
    return beside.at if beside else held.at


def show_lead_process(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Show the process and what its leader does next about it."""
    text, code = visit.text, at.process.code
    wall = held.session.process
    if code != wall:
        _led_on(visit, wall)
    else:
        _steps(visit, held, at)
    st.header(plain(process_name(visit, code)), anchor=False)
    st.caption(plain(text.words(at.process.purpose)))
    if at.revealed is None:
        _answers(visit, at)
        enter_for_someone(visit, held, at)
        return
    show_spread(visit, at)
    show_who_sees(visit, at, held.settled.names)
    st.markdown(plain(understood_words(visit, held, at)))
    show_agreeing(visit, held, at)


def _led_on(visit: Visit, wall: str) -> None:
    where = process_name(visit, wall) if wall else visit.text("lead-summary")
    with st.container(horizontal=True, vertical_alignment="center", key="lead-held"):
        st.info(plain(visit.text("lead-held")), icon=":material/edit:")
        st.button(
            plain(visit.text("lead-held-go", process=where)),
            key="lead-go",
            icon=":material/arrow_forward:",
            on_click=drop_draft,
        )


def _steps(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Show back, reveal and next; the one that comes next stands out."""
    text, session = visit.text, held.session
    code, revealed = at.process.code, at.revealed is not None
    before, after = session.before(code), session.after(code)
    with st.container(horizontal=True, vertical_alignment="center", key="lead-steps"):
        deed_button(
            text("lead-back"),
            leading_to(session, before),
            key="lead-back",
            icon=":material/arrow_back:",
            disabled=before in (code, ""),
            then={"lead-draft": None},
        )
        deed_button(
            text("lead-reveal"),
            partial(
                reveal,
                team_id=session.team_id,
                half_year=session.period,
                process=code,
                version=session.version,
            ),
            key="lead-reveal",
            icon=":material/visibility:",
            kind="secondary" if revealed else "primary",
            disabled=revealed,
        )
        deed_button(
            text("lead-next") if after else text("lead-next-summary"),
            leading_to(session, after),
            key="lead-next",
            icon=":material/arrow_forward:",
            kind="primary" if at.now else "secondary",
            then={"lead-draft": None},
        )
        show_timer(visit, session)


def _answers(visit: Visit, at: AtProcess) -> None:
    text = visit.text
    if at.everybody_answered:
        st.success(text("lead-all-answered"), icon=":material/how_to_reg:")
    else:
        st.markdown(plain(text("lead-waiting", names=names_of(visit, at.waiting))))
    if at.answered:
        st.caption(plain(text("lead-answered", names=names_of(visit, at.answered))))
    if at.entered:
        st.caption(plain(text("lead-entered-for", names=names_of(visit, at.entered))))
