"""Dots that are being agreed on, on one leader's screen: begun, left for a while, set."""

from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.domain.dots import Rating
from scorecard.domain.periods import Period
from scorecard.ui.deeds import Done, Wanted, want
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess

_DRAFT = "lead-draft"
_FIELDS = ("reason", "evidence", "attested")


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


def begin(held: DotSessionView, at: AtProcess) -> None:
    """Begin to agree on the dots of a process, unless somebody has here."""
    if draft_of(held) == at.process.code:
        return
    revision = at.now.revision if at.now else 0
    form = f"{at.process.code}-{revision}"
    draft = _Draft(held.team.id, held.session.period, at.process.code, revision, form)
    st.session_state[_DRAFT] = draft


def correct(held: DotSessionView, at: AtProcess) -> None:
    """Begin to correct what was agreed on, from what it is."""
    begin(held, at)
    if at.now is not None:
        form = form_of(held, at)
        st.session_state[field_key("dots", form)] = at.now.dots
        for name in _FIELDS:
            st.session_state[field_key(name, form)] = str(getattr(at.now, name))


def agree(held: DotSessionView, at: AtProcess) -> None:
    """Set the dots that were chosen, with what was written."""
    begin(held, at)
    draft: _Draft = st.session_state[_DRAFT]
    typed = (str(st.session_state.get(field_key(name, draft.form)) or "") for name in _FIELDS)
    reason, evidence, attested = typed
    dots = int(st.session_state[field_key("dots", draft.form)])
    given = DotsGiven(draft.process, dots, reason, evidence, attested, draft.revision)
    deed = partial(set_dots, team_id=held.team.id, half_year=held.session.period, given=given)
    want(Wanted("agree-dots", deed, {_DRAFT: None}))


def form_of(held: DotSessionView, at: AtProcess) -> str:
    """Return the name of the form on a process: the same until it is saved."""
    draft: _Draft | None = st.session_state.get(_DRAFT)
    if draft is not None and draft_of(held) == at.process.code:
        return draft.form
    return f"{at.process.code}-{at.now.revision if at.now else 0}"


def field_key(name: str, form: str) -> str:
    """Return the key of a field of a form."""
    return f"agree-{name}-{form}"
