"""Asking customers: for how long, the link that is shown once, and ending it."""

from dataclasses import dataclass

import streamlit as st

from scorecard.actions.surveying import close_survey, open_survey
from scorecard.domain.periods import Period
from scorecard.domain.surveys import MOST_OPEN_DAYS, OPEN_DAYS
from scorecard.exchange.qr_code import qr_png
from scorecard.store.tokens import hash_of, new_token
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.outside import OutsideView

DAYS = (7, 14, OPEN_DAYS, 30, MOST_OPEN_DAYS)
_LINK, _TOKEN = "survey-link", "survey-token"


@dataclass(frozen=True, slots=True)
class _Asking:
    """What a leader asks for; `version` is the survey's that they saw, 0 for none."""

    team_id: int
    half_year: Period
    days: int
    version: int


def survey_forms(visit: Visit, view: OutsideView) -> None:
    """Show the form that opens a survey or gives it a new link, and the button that ends it."""
    text = visit.text
    if view.may_open:
        with st.form("survey-form", border=False):
            days = st.radio(
                text("outside-days"),
                DAYS,
                index=DAYS.index(OPEN_DAYS),
                format_func=lambda days: text("outside-days-choice", days=days),
                horizontal=True,
                help=text("outside-renew-help") if view.open_survey else None,
                key="survey-days",
            )
            label = "outside-renew" if view.open_survey else "outside-ask"
            sent = st.form_submit_button(text(label), type="primary", key="open-survey")
        if sent:
            version = view.open_survey.version if view.open_survey else 0
            _open(visit, _Asking(view.team.id, view.half_year, days, version))
    if view.may_close and st.button(
        text("outside-close"), icon=":material/lock:", key="close-survey"
    ):
        _close(visit, view)


def show_survey_link(visit: Visit, view: OutsideView) -> bool:
    """Show the link that was made just now, until it is said to be copied; say if there is one."""
    team_id, token = st.session_state.get(_LINK, (0, ""))
    if not token or team_id != view.team.id:
        return False
    text, address = visit.text, f"{visit.app.settings.base_url}/answer/{token}"
    with st.container(border=True, key="survey-shown"):
        st.markdown(plain(text("outside-link-made")))
        st.code(address, language=None, wrap_lines=True)
        st.image(qr_png(address), width=220, alt=text("outside-qr"))
        if st.button(text("outside-link-copied"), key="survey-link-copied"):
            del st.session_state[_LINK]
            st.rerun()
    return True


def _open(visit: Visit, asking: _Asking) -> None:
    # The same request after a broken connection must show the token that it stored.
    made_for, token = st.session_state.get(_TOKEN) or (None, "")
    if made_for != asking:
        token = new_token()
        st.session_state[_TOKEN] = (asking, token)
    refused = visit.perform(
        lambda act: open_survey(
            act, asking.team_id, asking.half_year, days=asking.days, token_hash=hash_of(token)
        ),
        form="survey",
        content=asking,
    )
    if refused:
        show_refusal(refused, visit.text)
        return
    del st.session_state[_TOKEN]
    st.session_state[_LINK] = (asking.team_id, token)
    st.rerun()


def _close(visit: Visit, view: OutsideView) -> None:
    seen = view.open_survey
    if seen is None:
        return
    refused = visit.perform(
        lambda act: close_survey(act, view.team.id, view.half_year, version=seen.version),
        form="close-survey",
        content=(seen.id, seen.version),
    )
    if refused:
        show_refusal(refused, visit.text)
        return
    st.session_state.pop(_LINK, None)
    st.rerun()
