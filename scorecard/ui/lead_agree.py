"""Agreeing on the dots of a process that is revealed: dots, reason, evidence, and the sentence."""

from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.domain.dots import Rating, Unanimity
from scorecard.domain.periods import Period
from scorecard.ui.deeds import Done, Wanted, want
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import dots_sign
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess

_DRAFT = "lead-draft"
_FIELDS = ("reason", "evidence", "attested")
NOTE_LIMIT = 2000


@dataclass(frozen=True, slots=True)
class _Draft:
    """Dots that are being agreed on; `revision` is that of the rating that their writer saw.

    `form` names its fields, which stay the same until it is saved: a form for each revision.
    """

    team_id: int
    half_year: Period
    process: str
    revision: int
    form: str


def draft_of(held: DotSessionView) -> str | None:
    """Return the process whose dots were chosen on this screen and are not set yet."""
    draft: _Draft | None = st.session_state.get(_DRAFT)
    about = (held.team.id, held.session.period)
    return draft.process if draft and (draft.team_id, draft.half_year) == about else None


def drop_draft() -> None:
    """Go where the screens are; what was written stays in its fields for coming back."""
    st.session_state[_DRAFT] = None


def accept_newer_dots(done: Done) -> None:
    """After a lost race, let what was written correct the newer dots, knowingly."""
    draft, theirs = st.session_state.get(_DRAFT), getattr(done.refused, "theirs", None)
    if isinstance(draft, _Draft) and isinstance(theirs, Rating):
        st.session_state[_DRAFT] = replace(draft, revision=theirs.revision)


def show_agreeing(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Show what was agreed on, and the form that sets or corrects it."""
    text, code = visit.text, at.process.code
    if at.now is not None and draft_of(held) != code:
        _agreed(visit, held, at)
        return
    most, form = at.process.most_dots, _form_of(held, at)
    dots = st.radio(
        text("lead-agree"),
        range(most + 1),
        index=None,
        horizontal=True,
        format_func=lambda n: f"{dots_sign(n, most)} {text('rocket-dots-choice', count=n)}",
        key=_key("dots", form),
        persist_state="page",
        on_change=_begin,
        args=(held, at),
    )
    _said_before(visit, at)
    if dots is None:
        return
    _fields(visit, at, form, int(dots))
    st.button(
        text("lead-agree-save", dots=text("rocket-dots-choice", count=int(dots))),
        key="agree-save",
        type="primary",
        icon=":material/check:",
        on_click=_agree,
        args=(held, at),
    )


def _agreed(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    text, now = visit.text, at.now
    if now is None:
        return
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
        args=(held, at),
    )


def _said_before(visit: Visit, at: AtProcess) -> None:
    lines = []
    if at.before is not None:
        lines.append(visit.text("rocket-process-before", count=at.before.dots))
    if at.coach is not None:
        lines.append(visit.text("lead-coach", count=at.coach.dots))
    if lines:
        st.caption(plain(" ".join(lines)))


def _fields(visit: Visit, at: AtProcess, form: str, dots: int) -> None:
    text = visit.text
    policies = visit.app.academy.settings.policies
    unanimous = at.revealed is not None and at.revealed.is_unanimous
    if dots and not unanimous and policies.unanimity is Unanimity.REQUIRE:
        st.warning(text("dots-not-unanimous"), icon=":material/front_hand:")
    if dots and not unanimous and policies.unanimity is Unanimity.ATTEST:
        _area(text("rocket-attested"), _key("attested", form), text("rocket-attested-why"))
    asked = dots >= policies.evidence_from
    _area(text("lead-reason-asked" if asked else "lead-reason"), _key("reason", form))
    if asked:
        st.text_input(text("rocket-evidence"), key=_key("evidence", form), persist_state="page")


def _area(label: str, key: str, why: str | None = None) -> None:
    st.text_area(label, key=key, help=why, max_chars=NOTE_LIMIT, height=70, persist_state="page")


def _form_of(held: DotSessionView, at: AtProcess) -> str:
    draft: _Draft | None = st.session_state.get(_DRAFT)
    if draft is not None and draft_of(held) == at.process.code:
        return draft.form
    return f"{at.process.code}-{at.now.revision if at.now else 0}"


def _begin(held: DotSessionView, at: AtProcess) -> None:
    if draft_of(held) == at.process.code:
        return
    revision = at.now.revision if at.now else 0
    form = f"{at.process.code}-{revision}"
    draft = _Draft(held.team.id, held.session.period, at.process.code, revision, form)
    st.session_state[_DRAFT] = draft


def _correct(held: DotSessionView, at: AtProcess) -> None:
    _begin(held, at)
    if at.now is not None:
        form = _form_of(held, at)
        st.session_state[_key("dots", form)] = at.now.dots
        for name in _FIELDS:
            st.session_state[_key(name, form)] = str(getattr(at.now, name))


def _agree(held: DotSessionView, at: AtProcess) -> None:
    _begin(held, at)
    draft: _Draft = st.session_state[_DRAFT]
    typed = (str(st.session_state.get(_key(name, draft.form)) or "") for name in _FIELDS)
    reason, evidence, attested = typed
    dots = int(st.session_state[_key("dots", draft.form)])
    given = DotsGiven(draft.process, dots, reason, evidence, attested, draft.revision)
    deed = partial(set_dots, team_id=held.team.id, half_year=held.session.period, given=given)
    want(Wanted("agree-dots", deed, {_DRAFT: None}))


def _key(name: str, form: str) -> str:
    return f"agree-{name}-{form}"
