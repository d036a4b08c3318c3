"""Whose session the wall shows, and what it shows where there is none."""

import streamlit as st

from scorecard.domain.people import Team
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView, session_view


def wall_team(visit: Visit) -> Team | None:
    """Return the team that the link names, else one's own; who coaches several is asked."""
    frame = visit.frame
    own = [frame.own_team] if frame.own_team else []
    teams = {team.key: team for team in (*own, *frame.coached)}
    linked = teams.get(st.query_params.get("team", ""))
    if linked or own or len(teams) == 1:
        return linked or next(iter(teams.values()))
    st.title(visit.text("wall-which"), anchor=False)
    with st.container(key="needs"):
        for team in teams.values():
            link_to("wall", plain(team.name), icon=":material/co_present:", team=team.key)
    return None


def session_on_wall(visit: Visit, team_id: int) -> DotSessionView | None:
    """Return the team's open session, else the one of this half-year that is over."""
    now = visit.app.academy.calendar.half_year_of(visit.today)
    return visit.look(
        lambda sight: (
            session_view(sight, team_id, on_wall=True)
            or session_view(sight, team_id, now, on_wall=True)
        )
    )


def show_no_session(visit: Visit, team: Team) -> None:
    """Say that nothing is on the wall yet, and what will make it begin."""
    st.title(plain(visit.text("wall-none-title", team=team.name)), anchor=False)
    st.info(plain(visit.text("wall-none")), icon=":material/hourglass_empty:")
    if team in visit.frame.leads:
        label = visit.text("nav-lead")
        link_to("lead", label, icon=":material/co_present:", team=team.key)
