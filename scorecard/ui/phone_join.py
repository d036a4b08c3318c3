"""Coming into a dot session by phone: by one touch, by the code on the wall, or by its link."""

from functools import partial

import streamlit as st

from scorecard.actions.joining import join_session, leave_session
from scorecard.domain.dot_sessions import CODE_LENGTH
from scorecard.domain.people import Team
from scorecard.ui.deeds import NOTHING, Deed, Done, Wanted, deed_button, want
from scorecard.ui.lead_bar import wall_link
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView, session_view

_LINKED = "join"
_CODE = "join-code"


def sitting_teams(visit: Visit) -> list[Team]:
    """Return the teams whose sessions this person may sit in: the own one first."""
    own = visit.frame.own_team
    return [*([own] if own else []), *(t for t in visit.frame.coached if t != own)]


def come_by_link(visit: Visit) -> Done:
    """Join the session whose code the link brings, and show its team; no touch is needed."""
    code = st.query_params.get("join")
    if not code:
        return NOTHING
    del st.query_params["join"]
    meant = _session_with(visit, code) or _own_session(visit)
    if meant is None:
        return NOTHING
    if meant.session.code == code.upper():
        st.query_params["team"] = st.session_state["team"] = meant.team.key
        if meant.is_here or not meant.is_member:
            return NOTHING
    refused = visit.perform(_joining(meant, code), form=_LINKED, content=code)
    return Done(_LINKED, refused)


def _session_with(visit: Visit, code: str) -> DotSessionView | None:
    for team in sitting_teams(visit):
        held = visit.look(partial(session_view, team_id=team.id))
        if held is not None and held.session.code == code.upper():
            return held
    return None


def _own_session(visit: Visit) -> DotSessionView | None:
    own = visit.frame.own_team
    return visit.look(partial(session_view, team_id=own.id)) if own else None


def _joining(held: DotSessionView, code: str = "") -> Deed:
    session = held.session
    return partial(join_session, team_id=session.team_id, half_year=session.period, code=code)


def show_strip(visit: Visit, team: Team, held: DotSessionView | None, *done: Done) -> None:
    """Show above all else that the team sits together, and the way in; or what that is."""
    for each in done:
        if each.refused and each.refused.key != "session-joined":
            show_refusal(each.refused, visit.text)
    with st.container(key="phone-strip"):
        if held is None:
            _show_none(visit, team)
        elif not held.is_member:
            _ways(visit, team)
        elif held.is_here:
            _here(visit, held)
        else:
            _way_in(visit, held)


def _way_in(visit: Visit, held: DotSessionView) -> None:
    text = visit.text
    with st.container(border=True, key="join-strip"):
        st.markdown(f"**{plain(text('phone-open', team=held.team.name))}**")
        with st.container(horizontal=True, vertical_alignment="bottom"):
            deed_button(
                text("phone-join"),
                _joining(held),
                key="join",
                icon=":material/login:",
                kind="primary",
            )
            with st.popover(text("phone-by-code"), key="join-by-code"):
                st.text_input(
                    text("phone-code"),
                    key=_CODE,
                    max_chars=CODE_LENGTH,
                    placeholder="ABCDEF",
                    on_change=_by_code,
                    args=(held,),
                )
            if held.may_lead:
                lead_link(visit, held.team)


def _by_code(held: DotSessionView) -> None:
    if code := str(st.session_state[_CODE]).strip():
        want(Wanted("join-by-code", _joining(held, code), {_CODE: ""}))


def _here(visit: Visit, held: DotSessionView) -> None:
    session = held.session
    with st.container(horizontal=True, vertical_alignment="center", key="join-strip"):
        period = visit.text.period(session.period, visit.app.academy.calendar)
        st.caption(plain(visit.text("phone-here", period=period)), width="content")
        deed_button(
            visit.text("phone-leave"),
            partial(leave_session, team_id=session.team_id, half_year=session.period),
            key="leave",
            kind="tertiary",
        )
        if held.may_lead:
            lead_link(visit, held.team)


def _ways(visit: Visit, team: Team) -> None:
    if team not in visit.frame.leads:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        lead_link(visit, team)
        wall_link(visit, team)


def lead_link(visit: Visit, team: Team) -> None:
    """Show the way to the leader's screen."""
    link_to("lead", visit.text("nav-lead"), icon=":material/co_present:", team=team.key)


def _show_none(visit: Visit, team: Team) -> None:
    text, calendar = visit.text, visit.app.academy.calendar
    half_year = calendar.half_year_of(visit.today)
    with st.expander(text("phone-what"), icon=":material/groups:", key="phone-what"):
        st.markdown(plain(text("phone-what-said")))
        until = calendar.closes_on(half_year)
        period = text.period(half_year, calendar)
        st.markdown(plain(text("phone-when", team=team.name, period=period, day=until)))
        if team == visit.frame.own_team:
            st.markdown(plain(text("phone-answer-now")))
    _ways(visit, team)
