"""Sharing the coach's dots with the team, and taking it back: said before it is done."""

import streamlit as st

from scorecard.actions.coach_sharing import keep_coach_dots_private, share_coach_dots
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.coach_dots import CoachDotsView, coach_dots_view


def show_who_sees(visit: Visit, view: CoachDotsView) -> None:
    """Say who sees the dots and notes as things stand."""
    text, team = visit.text, view.team.name
    if view.shared_on is None:
        st.caption(plain(text("coach-dots-private", team=team)))
    else:
        said = text("coach-dots-shared", team=team, since=text.date(view.shared_on))
        st.success(plain(said), icon=":material/visibility:")


def offer_sharing(visit: Visit, view: CoachDotsView) -> CoachDotsView:
    """Offer to share, or to take it back, and do so; return how things stand then."""
    shared, refused = view.shared_on is not None, None
    place = st.container(key="coach-sharing")
    if st.session_state.get(_key(shared=shared)):
        act_on = keep_coach_dots_private if shared else share_coach_dots
        team_id, half_year, version = view.team.id, view.half_year, view.version
        refused = visit.perform(
            lambda act: act_on(act, team_id, half_year, version),
            form="coach-sharing",
            content=(team_id, half_year, version, shared),
        )
        view = visit.look(lambda sight: coach_dots_view(sight, team_id, half_year))
    with place:
        if refused:
            show_refusal(refused, visit.text)
        _show_offer(visit, view)
    return view


def _show_offer(visit: Visit, view: CoachDotsView) -> None:
    text, done = visit.text, view.completeness
    period = text.period(view.half_year, visit.app.academy.calendar)
    shared = view.shared_on is not None
    way = "back" if shared else "share"
    st.header(text(f"coach-dots-{way}-heading"), anchor=False)
    st.write(plain(text(f"coach-dots-{way}-words", team=view.team.name, period=period)))
    st.button(
        text(f"coach-dots-{way}", team=plain(view.team.name)),
        key=_key(shared=shared),
        type="secondary" if shared else "primary",
        disabled=not shared and not done.given,
        help=None if done.given or shared else text("coach-dots-share-nothing"),
    )


def _key(*, shared: bool) -> str:
    return "keep-coach-dots-private" if shared else "share-coach-dots"
