"""Sharing the coach's dots with the team, and taking it back: said before it is done."""

import streamlit as st

from scorecard.actions.coach_sharing import keep_coach_dots_private, share_coach_dots
from scorecard.domain.refusals import RefusedError
from scorecard.ui.markdown import plain
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


def share_if_asked(visit: Visit, view: CoachDotsView) -> tuple[CoachDotsView, RefusedError | None]:
    """Share, or take it back, if that was asked for; return how things stand then."""
    shared = view.shared_on is not None
    if not st.session_state.get(_key(shared=shared)):
        return view, None
    deed = keep_coach_dots_private if shared else share_coach_dots
    team_id, half_year, version = view.team.id, view.half_year, view.version
    refused = visit.perform(
        lambda act: deed(act, team_id, half_year, version),
        form="coach-sharing",
        content=(team_id, half_year, version, shared),
    )
    return visit.look(lambda sight: coach_dots_view(sight, team_id, half_year)), refused


def offer_sharing(visit: Visit, view: CoachDotsView) -> None:
    """Say what sharing means, or taking it back, above the button that does it."""
    text, done = visit.text, view.completeness
    period = text.period(view.half_year, visit.app.academy.calendar)
    shared = view.shared_on is not None
    empty = not shared and not done.given
    way = "back" if shared else "share"
    st.header(text(f"coach-dots-{way}-heading"), anchor=False)
    st.write(plain(text(f"coach-dots-{way}-words", team=view.team.name, period=period)))
    st.button(
        text(f"coach-dots-{way}", team=plain(view.team.name)),
        key=_key(shared=shared),
        type="secondary" if shared or empty else "primary",
        disabled=empty,
        help=text("coach-dots-share-nothing") if empty else None,
    )


def _key(*, shared: bool) -> str:
    return "keep-coach-dots-private" if shared else "share-coach-dots"
