"""The teams that somebody looks after, one line each; a line is the way to the rocket."""

from collections.abc import Sequence

import streamlit as st

from scorecard.charts.rocket_state import change_mark
from scorecard.domain.comparing import TeamDots
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit

WIDTHS = [6, 3, 4]
SHOWN = 20


def show_teams(visit: Visit, teams: Sequence[TeamDots]) -> None:
    """Show each team with its dots, what changed, and how much of this half-year is rated."""
    if not teams:
        return
    text = visit.text
    st.header(text("home-teams" if visit.person.admin else "home-coached"), anchor=False)
    with st.container(border=True, width=820, gap="xxsmall", key="card-teams"):
        _line(text("common-team"), text("chart-dots"), text("chart-completeness"))
        for dots in teams[:SHOWN]:
            _team(visit, dots)
    link_to("compare", text("home-open-compare"), icon=":material/grid_view:")


def _line(*headings: str) -> None:
    columns = st.columns(WIDTHS, wrap=False)
    for column, heading in zip(columns, headings, strict=True):
        column.caption(plain(heading))


def _team(visit: Visit, dots: TeamDots) -> None:
    text, rated = visit.text, dots.completeness
    name, total, given = st.columns(WIDTHS, vertical_alignment="center", wrap=False)
    with name:
        link_to(
            "rocket", plain(dots.team.name), icon=":material/rocket_launch:", team=dots.team.key
        )
    most = visit.app.academy.model.most_dots
    total.markdown(f"**{text.number(dots.total)}**/{text.number(most)} {change_mark(dots.growth)}")
    given.markdown(f"{text.number(rated.given)}/{text.number(rated.of)}")
