"""Agreeing on the dots of a process that is revealed: dots, reason, evidence, and the sentence."""

from functools import partial

import streamlit as st

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.domain.dots import Rating, Unanimity
from scorecard.ui.deeds import Wanted, want
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import dots_sign
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess

_DRAFT = "lead-draft"
_FIELDS = ("reason", "evidence", "attested")
NOTE_LIMIT = 2000


def draft_of(held: DotSessionView) -> str | None:
    """Return the process whose dots were chosen on this screen and are not set yet."""
    team_id, period, code = st.session_state.get(_DRAFT) or (0, None, None)
    return code if (team_id, period) == (held.team.id, held.session.period) else None


def drop_draft() -> None:
    """Go where the screens are; what was written stays in its fields for coming back."""
    st.session_state[_DRAFT] = None


def show_agreeing(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Show what was agreed on, and the form that sets or corrects it."""
    text, code = visit.text, at.process.code
    if at.now is not None and draft_of(held) != code:
        _agreed(visit, held, at.now)
        return
    most = at.process.most_dots
    dots = st.radio(
        text("lead-agree"),
        range(most + 1),
        index=None,
        horizontal=True,
        format_func=lambda n: f"{dots_sign(n, most)} {text('rocket-dots-choice', count=n)}",
        key=_key("dots", code),
        persist_state="page",
        on_change=_begin,
        args=(held, code),
    )
    _said_before(visit, at)
    if dots is None:
        return
    _fields(visit, at, int(dots))
    st.button(
        text("lead-agree-save", dots=text("rocket-dots-choice", count=int(dots))),
        key="agree-save",
        type="primary",
        icon=":material/check:",
        on_click=_agree,
        args=(held, at),
    )


def _agreed(visit: Visit, held: DotSessionView, now: Rating) -> None:
    text = visit.text
    dots = text("rocket-dots-choice", count=now.dots)
    st.success(plain(text("lead-agreed-dots", dots=dots)), icon=":material/check_circle:")
    for said in (now.reason, now.attested, now.evidence):
        if said:
            st.markdown(f"> {plain(said)}")
    st.button(
        text("lead-correct"),
        key="agree-correct",
        icon=":material/edit:",
        on_click=_correct,
        args=(held, now),
    )


def _said_before(visit: Visit, at: AtProcess) -> None:
    lines = []
    if at.before is not None:
        lines.append(visit.text("rocket-process-before", count=at.before.dots))
    if at.coach is not None:
        lines.append(visit.text("lead-coach", count=at.coach.dots))
    if lines:
        st.caption(plain(" ".join(lines)))


def _fields(visit: Visit, at: AtProcess, dots: int) -> None:
    text, code = visit.text, at.process.code
    policies = visit.app.academy.settings.policies
    unanimous = at.revealed is not None and at.revealed.is_unanimous
    if dots and not unanimous and policies.unanimity is Unanimity.REQUIRE:
        st.warning(text("dots-not-unanimous"), icon=":material/front_hand:")
    if dots and not unanimous and policies.unanimity is Unanimity.ATTEST:
        _area(text("rocket-attested"), _key("attested", code), text("rocket-attested-why"))
    asked = dots >= policies.evidence_from
    _area(text("lead-reason-asked" if asked else "lead-reason"), _key("reason", code))
    if asked:
        st.text_input(text("rocket-evidence"), key=_key("evidence", code), persist_state="page")


def _area(label: str, key: str, why: str | None = None) -> None:
    st.text_area(label, key=key, help=why, max_chars=NOTE_LIMIT, height=70, persist_state="page")


def _begin(held: DotSessionView, code: str) -> None:
    st.session_state[_DRAFT] = (held.team.id, held.session.period, code)


def _correct(held: DotSessionView, now: Rating) -> None:
    _begin(held, now.process)
    st.session_state[_key("dots", now.process)] = now.dots
    for name in _FIELDS:
        st.session_state[_key(name, now.process)] = str(getattr(now, name))


def _agree(held: DotSessionView, at: AtProcess) -> None:
    state, code = st.session_state, at.process.code
    reason, evidence, attested = (str(state.get(_key(name, code)) or "") for name in _FIELDS)
    revision = at.now.revision if at.now else 0
    given = DotsGiven(code, int(state[_key("dots", code)]), reason, evidence, attested, revision)
    deed = partial(set_dots, team_id=held.team.id, half_year=held.session.period, given=given)
    empty = {_key(name, code): "" for name in _FIELDS}
    want(Wanted("agree-dots", deed, {_key("dots", code): None, **empty, _DRAFT: None}))


def _key(name: str, code: str) -> str:
    return f"agree-{name}-{code}"
