"""Before a dot session: what was decided last time, who will see names, and opening it."""

from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.half_years import choose_names
from scorecard.actions.sessions import open_session
from scorecard.domain.dot_sessions import MINUTES, Order
from scorecard.domain.dots import Names
from scorecard.domain.people import Team
from scorecard.ui.deeds import Wanted, deed_button, want
from scorecard.ui.lead_after import show_after
from scorecard.ui.lead_bar import plan_fields, wall_link
from scorecard.ui.lead_words import before_sentence
from scorecard.ui.markdown import plain
from scorecard.ui.pickers import pick_half_year
from scorecard.ui.session_spread import names_of
from scorecard.ui.step_list import show_carried
from scorecard.ui.visit import Visit
from scorecard.views.leading import LeadingView, leading_view


def show_before(visit: Visit, team: Team, heading: DeltaGenerator) -> None:
    """Show what there is to settle while the team sits in no session."""
    view = visit.look(lambda sight: leading_view(sight, team.id))
    half_year = pick_half_year(visit, view.half_years, start=view.half_year)
    if half_year != view.half_year:
        view = visit.look(lambda sight: leading_view(sight, team.id, half_year))
    with heading:
        st.title(before_sentence(visit, view), anchor=False)
    if view.ended is not None:
        show_after(visit, view)
    else:
        show_carried(visit, view.carried, view.people)
    if not view.closed:
        _opening(visit, view)


def _opening(visit: Visit, view: LeadingView) -> None:
    text = visit.text
    st.header(text("lead-open-again" if view.ended else "lead-open-heading"), anchor=False)
    if view.ended is None:
        st.markdown(plain(text("lead-what")))
        st.markdown(plain(_ready(visit, view)))
    names, plan = st.columns(2, gap="large")
    with names:
        _names(visit, view)
    with plan:
        held = view.ended
        chosen = plan_fields(
            visit, held.ordered if held else Order.ROCKET, held.minutes if held else MINUTES
        )
    with st.container(horizontal=True):
        deed_button(
            text("lead-open"),
            partial(open_session, team_id=view.team.id, half_year=view.half_year, plan=chosen),
            key="lead-open",
            icon=":material/play_arrow:",
            kind="primary",
        )
        wall_link(visit, view.team)


def _ready(visit: Visit, view: LeadingView) -> str:
    waiting = tuple(p for p in view.members if p not in view.begun)
    said = visit.text("lead-ready", count=view.ready, of=len(view.members))
    if waiting:
        said += " " + visit.text("lead-not-begun", names=names_of(visit, waiting))
    return said


def _names(visit: Visit, view: LeadingView) -> None:
    text, chosen = visit.text, view.settled.names
    if view.frozen:
        st.markdown(f"**{plain(text('lead-names'))}** {plain(text.choice(chosen))}")
        who = names_of(visit, view.begun) or text("lead-somebody")
        st.caption(plain(text("lead-names-frozen", names=who)))
        return
    key = f"names-{view.team.id}-{view.half_year}-{view.settled.version}"
    st.radio(
        text("lead-names"),
        list(Names),
        index=list(Names).index(chosen),
        format_func=text.choice,
        captions=[text(f"answer-names-{each}") for each in Names],
        key=key,
        on_change=_choose,
        args=(view, key),
    )
    st.caption(plain(text("lead-names-when")))


def _choose(view: LeadingView, key: str) -> None:
    want(
        Wanted(
            "choose-names",
            partial(
                choose_names,
                team_id=view.team.id,
                half_year=view.half_year,
                names=Names(st.session_state[key]),
                version=view.settled.version,
            ),
        )
    )
