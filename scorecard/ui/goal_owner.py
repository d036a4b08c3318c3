"""Whose goals the page is about: one's own, a team's, or the academy's."""

from dataclasses import dataclass

import streamlit as st

from scorecard.domain.people import ACADEMY, Owner
from scorecard.ui.visit import Visit

_ME, _ACADEMY, _TEAM = "me", "academy", "team-"


@dataclass(frozen=True, slots=True)
class Whose:
    """An owner one may choose, and what they are called in the picker."""

    owner: Owner
    label: str


def pick_owner(visit: Visit) -> Owner | None:
    """Show whose goals there are to look at, kept in the link as `?team=` or `?owner=academy`.

    Who has only their own is not asked. Without any the answer is None.
    """
    choices = _choices(visit)
    if not choices:
        return None
    if st.session_state.get("whose") not in choices:
        linked = _linked()
        st.session_state["whose"] = linked if linked in choices else next(iter(choices))
    if len(choices) > 1:
        st.selectbox(
            visit.text("goals-whose"),
            list(choices),
            format_func=lambda key: choices[key].label,
            key="whose",
            width=320,
        )
    chosen = str(st.session_state["whose"])
    _keep_in_link(chosen)
    return choices[chosen].owner


def link_query(visit: Visit, owner: Owner) -> dict[str, str]:
    """Return what in a link to the goals page names this owner."""
    if owner == ACADEMY:
        return {"owner": _ACADEMY}
    if owner == visit.person.owner:
        return {}
    key = next((team.key for team in visit.frame.teams if team.owner == owner), None)
    return {"team": key} if key else {}


def _choices(visit: Visit) -> dict[str, Whose]:
    found: dict[str, Whose] = {}
    if visit.frame.follows:
        found[_ME] = Whose(visit.person.owner, visit.text("goals-whose-me"))
    for team in visit.frame.teams:
        found[_TEAM + team.key] = Whose(team.owner, team.name)
    if visit.frame.keeps_people:
        found[_ACADEMY] = Whose(ACADEMY, visit.text("goals-whose-academy"))
    return found


def _linked() -> str:
    if st.query_params.get("owner") == _ACADEMY:
        return _ACADEMY
    key = st.query_params.get("team")
    return _TEAM + key if key else _ME


def _keep_in_link(chosen: str) -> None:
    named = {"owner": _ACADEMY} if chosen == _ACADEMY else {}
    if chosen.startswith(_TEAM):
        named = {"team": chosen.removeprefix(_TEAM)}
    for name in ("team", "owner"):
        if name in named:
            st.query_params[name] = named[name]
        elif name in st.query_params:
            del st.query_params[name]
