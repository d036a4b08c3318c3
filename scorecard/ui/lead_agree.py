"""Agreeing on the dots of a process that is revealed: dots, reason, evidence, and the sentence."""

import streamlit as st

from scorecard.domain.dots import Unanimity
from scorecard.ui.lead_draft import agree, begin, correct, draft_of, field_key, form_of
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import dots_sign
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess

NOTE_LIMIT = 2000


def show_agreeing(visit: Visit, held: DotSessionView, at: AtProcess) -> None:
    """Show what was agreed on, and the form that sets or corrects it."""
    text, code = visit.text, at.process.code
    if at.now is not None and draft_of(held) != code:
        _agreed(visit, held, at)
        return
    most, form = at.process.most_dots, form_of(held, at)
    dots = st.radio(
        text("lead-agree"),
        range(most + 1),
        index=None,
        horizontal=True,
        format_func=lambda n: f"{dots_sign(n, most)} {text('rocket-dots-choice', count=n)}",
        key=field_key("dots", form),
        persist_state="page",
        on_change=begin,
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
        on_click=agree,
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
        on_click=correct,
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
        _area(text("rocket-attested"), field_key("attested", form), text("rocket-attested-why"))
    asked = dots >= policies.evidence_from
    _area(text("lead-reason-asked" if asked else "lead-reason"), field_key("reason", form))
    if asked:
        st.text_input(
            text("rocket-evidence"), key=field_key("evidence", form), persist_state="page"
        )


def _area(label: str, key: str, why: str | None = None) -> None:
    st.text_area(label, key=key, help=why, max_chars=NOTE_LIMIT, height=70, persist_state="page")
