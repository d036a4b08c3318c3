"""Whose scorecard the page is about: one's own, a team's, or the academy's; kept in the link."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from scorecard.ui.visit import Visit
from scorecard.views.scorecard import (
    ScorecardView,
    academy_scorecard,
    own_scorecard,
    team_scorecard,
)
from scorecard.views.sight import Sight

Look = Callable[[Sight], ScorecardView]
MINE, ACADEMY = "mine", "academy"


def pick_scorecard(visit: Visit) -> Look:
    """Show whose scorecards there are to choose from, and return what looks at the chosen one.

    Who has only their own is not asked. A link to what one may not see leads to where one
    would begin: to one's own, or to what one keeps for others.
    """
    teams = {team.key: team for team in visit.frame.teams}
    keys = [MINE, *teams, *([ACADEMY] if visit.frame.keeps_people else [])]
    if len(keys) == 1:
        return own_scorecard
    names = {key: team.name for key, team in teams.items()}
    names |= {
        MINE: visit.text("scorecard-mine"),
        ACADEMY: visit.text("scorecard-academy"),
    }
    if st.session_state.get("scorecard-of") not in keys:
        linked = _linked()
        st.session_state["scorecard-of"] = linked if linked in keys else _first(visit)
    chosen = st.selectbox(
        visit.text("scorecard-whose"),
        keys,
        format_func=names.__getitem__,
        key="scorecard-of",
        width=420,
    )
    _keep_in_link(chosen)
    match chosen:
        case "mine":
            return own_scorecard
        case "academy":
            return academy_scorecard
        case _:
            return partial(_team, teams[chosen].id)


def _first(visit: Visit) -> str:
    frame = visit.frame
    if frame.follows or not (frame.coached or frame.keeps_people):
        return MINE
    return frame.coached[0].key if frame.coached else ACADEMY


def _team(team_id: int, sight: Sight) -> ScorecardView:
    return team_scorecard(sight, team_id)


def _linked() -> str | None:
    if st.query_params.get("owner") == ACADEMY:
        return ACADEMY
    return st.query_params.get("team")


def _keep_in_link(chosen: str) -> None:
    wanted = {MINE: {}, ACADEMY: {"owner": ACADEMY}}.get(chosen, {"team": chosen})
    for name in ("owner", "team"):
        if name not in wanted:
            st.query_params.pop(name, None)
    for name, value in wanted.items():
        st.query_params[name] = value
