"""After the agenda: what came out, the next steps, celebrating, and closing the half-year."""

from functools import partial

import streamlit as st

from scorecard.actions.half_years import close_half_year
from scorecard.ui.deeds import deed_button
from scorecard.ui.lead_bar import wall_link
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.step_form import step_forms
from scorecard.ui.step_list import show_carried
from scorecard.ui.visit import Visit
from scorecard.views.leading import LeadingView


def show_after(visit: Visit, view: LeadingView) -> None:
    """Show what is left to do once all processes were talked about."""
    text, team = visit.text, view.team
    with st.container(horizontal=True, key="lead-after"):
        wall_link(visit, team)
        link_to(
            "rocket",
            text("home-open-rocket"),
            icon=":material/rocket_launch:",
            team=team.key,
            period=view.half_year.code,
        )
        link_to("celebrations", text("lead-celebrate"), icon=":material/celebration:")
    step_forms(visit, team.id, view.half_year, view.steps, view.members, view.people)
    show_carried(visit, view.carried, view.people)
    _closing(visit, view)


def _closing(visit: Visit, view: LeadingView) -> None:
    text = visit.text
    st.header(text("lead-close-heading"), anchor=False)
    period = text.period(view.half_year, visit.app.academy.calendar)
    if view.closed:
        st.markdown(plain(text("lead-closed", period=period)))
        return
    st.markdown(plain(text("lead-close-why")))
    deed_button(
        text("lead-close", period=period),
        partial(
            close_half_year,
            team_id=view.team.id,
            half_year=view.half_year,
            version=view.settled.version,
        ),
        key="lead-close",
        icon=":material/lock:",
    )
