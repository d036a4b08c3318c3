"""Choosing whose year, and which; both stand in the link."""

import streamlit as st

from scorecard.domain.people import Team
from scorecard.domain.periods import NotAPeriodError, Period, PeriodKind
from scorecard.ui.links import link_to
from scorecard.ui.visit import Visit
from scorecard.ui.year_saving import forget_done
from scorecard.views.year import YearView

_ABOUT = "year-about"
_OWN = ""


def pick_owner(visit: Visit) -> int | None:
    """Show whose year it is where one may enter for others; None is the person's own.

    The choice is kept in the link as `?team=`.
    """
    teams = {team.key: team for team in visit.frame.leads}
    own = {_OWN: visit.text("year-mine")} if visit.frame.follows else {}
    names = own | {key: team.name for key, team in teams.items()}
    if not teams or not names:
        return None
    linked = st.query_params.get("team", _OWN)
    if st.session_state.get("year-owner") not in names:
        st.session_state["year-owner"] = linked if linked in names else next(iter(names))
    if len(names) > 1:
        st.selectbox(
            visit.text("year-owner"),
            list(names),
            format_func=names.__getitem__,
            key="year-owner",
            width=240,
        )
    key = str(st.session_state["year-owner"])
    if key == _OWN:
        st.query_params.pop("team", None)
        return None
    st.query_params["team"] = key
    return teams[key].id


def linked_year() -> Period | None:
    """Return the year that the link names, if it names one."""
    try:
        return Period.parse(st.query_params.get("period", ""), PeriodKind.YEAR)
    except NotAPeriodError:
        return None


def pick_year(visit: Visit, first: YearView) -> Period:
    """Show the years that there are to choose from, kept in the link as `?period=`.

    `first` is the year to begin with. With another year, or another owner, nothing of what
    was stored before can be taken back any more.
    """
    codes = [year.code for year in reversed(first.years)]
    if st.session_state.get("year") not in codes:
        st.session_state["year"] = first.year.code
    code = st.selectbox(visit.text("year-year"), codes, key="year", width=140)
    st.query_params["period"] = code
    about = (first.owner, code)
    if st.session_state.get(_ABOUT) != about:
        forget_done()
        st.session_state[_ABOUT] = about
    return Period.parse(code, PeriodKind.YEAR)


def link_to_year(visit: Visit, team: Team) -> None:
    """Lead to the grid of a team's year, if one may enter its numbers."""
    if any(led.id == team.id for led in visit.frame.leads):
        link_to("year", visit.text("month-to-year"), icon=":material/grid_on:", team=team.key)
