"""Entering an answer for a member without a phone; it shows nothing of theirs."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from scorecard.actions.answering import Answer, enter_answer
from scorecard.domain.people import Person
from scorecard.ui.deeds import Wanted, want
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import dots_sign
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess

_TIMES = "entered-for"


def enter_for_someone(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Offer to enter an answer for a member without a phone; it shows nothing of theirs."""
    text, code = visit.text, at.process.code
    asked = [p for p in (*at.waiting, *at.entered) if p.id != visit.person.id]
    if at.revealed is not None or not asked:
        return
    with st.expander(text("lead-enter"), icon=":material/edit:", key="lead-enter"):
        st.caption(plain(text("lead-enter-why")))
        who = _pick_person(visit, asked)
        most = at.process.most_dots
        dots = st.radio(
            text("lead-enter-dots"),
            range(most + 1),
            index=None,
            horizontal=True,
            format_func=lambda n: f"{dots_sign(n, most)} {text('rocket-dots-choice', count=n)}",
            key=_key(f"enter-dots-{code}"),
        )
        st.button(
            text("lead-enter-save"),
            key="enter-save",
            disabled=who is None or dots is None,
            on_click=_enter,
            args=(held, code),
        )


def _pick_person(visit: Visit, asked: Sequence[Person]) -> int | None:
    names, key = {person.id: person.name for person in asked}, _key("enter-person")
    # Only who has answered meanwhile is taken out: what is set anew with each run would take
    # back a choice that was made while the run was on its way.
    if st.session_state.get(key) not in (None, *names):
        st.session_state[key] = None
    return st.selectbox(
        visit.text("lead-enter-person"),
        list(names),
        index=None,
        format_func=lambda id: names.get(id, ""),
        placeholder=visit.text("lead-enter-choose"),
        key=key,
    )


def _enter(held: DotSessionView, code: str) -> None:
    state, session = st.session_state, held.session
    given = Answer(code, int(state[_key(f"enter-dots-{code}")]), names=held.settled.names)
    deed = partial(
        enter_answer,
        team_id=session.team_id,
        half_year=session.period,
        person_id=int(state[_key("enter-person")]),
        answer=given,
    )
    want(Wanted("enter-answer", deed, {_TIMES: state.get(_TIMES, 0) + 1}))


def _key(field: str) -> str:
    # Fresh fields each time: nothing of the last person is left in them.
    return f"{field}-{st.session_state.get(_TIMES, 0)}"
