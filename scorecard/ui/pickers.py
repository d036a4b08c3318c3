"""Choosing what a page is about. The choice stands in the link, so every view can be shared."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.domain.people import Team
from scorecard.domain.periods import NotAPeriodError, Period, PeriodKind
from scorecard.ui.visit import Visit

SLIDER = 480  # pixels at most: half-years are few


def choosing_places(visit: Visit) -> tuple[DeltaGenerator, DeltaGenerator]:
    """Return places for the team and for the period, side by side where both are asked."""
    if len(visit.frame.teams) < 2:
        return st.container(), st.container()
    team, period = st.columns([1, 2], gap="large")
    return team, period


def pick_team(visit: Visit, among: Sequence[Team] | None = None) -> Team | None:
    """Show the team picker, and keep the choice in the link as `?team=`.

    It shows the teams that one may look at, or those `among` which the page lets one choose.
    Who has one team only is not asked. Without any team the answer is None.
    """
    teams = {team.key: team for team in (visit.frame.teams if among is None else among)}
    if st.session_state.get("team", next(iter(teams), None)) not in teams and teams:
        st.info(visit.text("common-team-no-longer"), icon=":material/group_off:")
    if len(teams) < 2:
        return next(iter(teams.values()), None)
    linked = st.query_params.get("team")
    _start_at("team", list(teams), linked, next(iter(teams)))
    key = st.selectbox(
        visit.text("common-team"),
        list(teams),
        format_func=lambda k: teams[k].name,
        key="team",
    )
    st.query_params["team"] = key
    return teams[key]


def pick_half_year(
    visit: Visit, half_years: Sequence[Period], *, start: Period | None = None
) -> Period:
    """Show a slider through the half-years, kept in the link as `?period=`.

    It begins at `start`, or at the latest.
    """
    codes = [h.code for h in half_years]
    if len(codes) == 1:
        return half_years[0]
    _start_at("period", codes, _linked_period(), start.code if start else codes[-1])
    labels = {h.code: visit.text.period(h, visit.app.academy.calendar) for h in half_years}
    code = st.select_slider(
        visit.text("common-period"),
        codes,
        format_func=labels.__getitem__,
        key="period",
        width=SLIDER,
    )
    st.query_params["period"] = str(code)
    return Period.parse(str(code), PeriodKind.HALF_YEAR)


def _start_at(key: str, codes: Sequence[str], linked: str | None, otherwise: str) -> None:
    # Another page's choice under the same key may still be there, and is none of ours.
    if st.session_state.get(key) not in codes:
        st.session_state[key] = linked if linked in codes else otherwise


def _linked_period() -> str | None:
    try:
        return Period.parse(st.query_params.get("period", "")).code
    except NotAPeriodError:
        return None


def pick_month(visit: Visit, months: Sequence[Period], *, due: Period) -> Period:
    """Show the month picker, the month that is due chosen, kept in the link as `?period=`.

    The months before and after are one touch away, beside it.
    """
    codes = [m.code for m in reversed(months)]
    _start_at("period", codes, _linked_period(), due.code)
    labels = {m.code: visit.text.month(m) for m in months}
    at = Period.parse(st.session_state["period"], PeriodKind.MONTH)
    with st.container(
        horizontal=True, vertical_alignment="bottom", wrap=False, gap="small", key="pick-month"
    ):
        _step_to(visit, at.predecessor, months, "month-back", ":material/chevron_left:")
        code = st.selectbox(
            visit.text("common-month"), codes, format_func=labels.__getitem__, key="period"
        )
        _step_to(visit, at.successor, months, "month-on", ":material/chevron_right:")
    st.query_params["period"] = code
    return Period.parse(code, PeriodKind.MONTH)


def _step_to(visit: Visit, to: Period, months: Sequence[Period], key: str, icon: str) -> None:
    st.button(
        visit.text.sentence(visit.text.month_short(to)),
        key=key,
        icon=icon,
        icon_position="left" if key == "month-back" else "right",
        disabled=to not in months,
        on_click=_set_period,
        args=(to.code,),
    )


def _set_period(code: str) -> None:
    st.session_state["period"] = code
