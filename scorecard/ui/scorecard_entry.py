"""The month of a team or of the academy: the numbers that nobody enters for themselves."""

from collections.abc import Sequence

import streamlit as st

from scorecard.actions.cells import MonthEntry
from scorecard.actions.entering import enter_month
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Period, months_between
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.domain.values import MonthValue, parse_amount
from scorecard.ui.celebration_taken_back import noting_taken_back, show_taken_back
from scorecard.ui.drafts import accept_newer, begin_draft, draft_key, end_draft
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.undo import offer_undo, remember_entry
from scorecard.ui.visit import Visit
from scorecard.views.scorecard import Kept, ScorecardView

MONTHS_BACK = 24
WIDTH = 640  # pixels: a field no wider than the number in it needs


def enter_for(visit: Visit, view: ScorecardView) -> None:
    """Show a field for each metric that the owner enters, for a month of one's choice."""
    if view.owner.kind is OwnerKind.PERSON or not view.may_enter or not view.entered:
        return
    with st.container(width=WIDTH, key="enter-for"):
        _enter(visit, view)


def _enter(visit: Visit, view: ScorecardView) -> None:
    text = visit.text
    st.header(text("scorecard-month"), anchor=False)
    team = view.team.name if view.team else ""
    words = (
        text("scorecard-month-team", team=team) if view.team else text("scorecard-month-academy")
    )
    st.caption(plain(words))
    month = _pick_month(visit, view)
    answer = st.container()
    if offer_undo(visit, month, answer, view.owner):
        _start_anew(view, month)
        st.rerun()
    fields = [kept for kept in view.entered if kept.metric.in_use(month)]
    with st.form(f"entry-{view.owner.kind}-{view.owner.id}", border=False):
        for kept in fields:
            _field(visit, kept, month)
        sent = st.form_submit_button(
            text("scorecard-month-save"), type="primary", key="save-team-month"
        )
    with answer:
        if sent:
            _save(visit, fields, month)
        show_taken_back()


def _pick_month(visit: Visit, view: ScorecardView) -> Period:
    """Return the month to enter, at first the last one in which something is missing."""
    first = min(kept.metric.first for kept in view.entered)
    months = months_between(max(first, view.month.plus(-MONTHS_BACK)), view.month)[::-1]
    labels = {month.code: visit.text.month(month) for month in months}
    due = next((m for m in months[1::-1] if _is_missing(view.entered, m)), months[0])
    code = st.selectbox(
        visit.text("common-month"),
        list(labels),
        index=list(labels).index(due.code),
        format_func=labels.__getitem__,
        label_visibility="collapsed",
        key=f"entry-month-{view.owner.kind}-{view.owner.id}",
        width=280,
    )
    return Period.parse(code)


def _is_missing(entered: Sequence[Kept], month: Period) -> bool:
    held = [kept.in_month(month) for kept in entered if kept.metric.in_use(month)]
    return any(value is None or value.is_nothing for value in held)


def _field(visit: Visit, kept: Kept, month: Period) -> None:
    text, metric, value = visit.text, kept.metric, kept.in_month(month)
    form = _form(kept, month)
    amount = value.amount if value else None
    stored = {
        "amount": "" if amount is None else text.exact(amount),
        "excused": bool(value and value.excused),
    }
    begin_draft(form, value.version if value else 0, stored)
    unit = f" ({plain(metric.unit)})" if metric.unit else ""
    with st.container(
        horizontal=True, vertical_alignment="bottom", wrap=False, key=f"field-{form}"
    ):
        st.text_input(
            f"**{plain(metric.name)}**{unit}", key=draft_key(form, "amount"), max_chars=40
        )
        st.checkbox(text("scorecard-month-excused"), key=draft_key(form, "excused"))
    before = kept.in_month(month.predecessor)
    if before and before.amount is not None:
        said = text("scorecard-month-before", amount=text.amount(before.amount, metric))
        st.caption(plain(said))


def _save(visit: Visit, fields: Sequence[Kept], month: Period) -> None:
    """Store what can be read; what cannot says why, keeps what was typed, and holds up nothing."""
    entries, unread = [], False
    for kept in fields:
        try:
            entry = _entry(kept, month)
        except RefusedError as error:
            unread = True
            st.error(plain(f"{kept.metric.name}: {visit.text.refusal(error)}"))
        else:
            entries += [entry] if entry else []
    if not entries:
        return
    owner = fields[0].metric.owner
    with noting_taken_back(visit, owner):
        refused = visit.perform(
            lambda act: enter_month(act, month, entries),
            form=f"entry-{owner.kind}-{owner.id}",
            content=(month, entries),
        )
    if refused is None:
        for kept in fields:
            if any(entry.metric_id == kept.metric.id for entry in entries):
                end_draft(_form(kept, month))
        remember_entry(month, entries)
        if not unread:
            st.rerun()
        return
    about = _accept_newer(fields, month, refused)
    show_refusal(refused, visit.text, about=about)


def _entry(kept: Kept, month: Period) -> MonthEntry | None:
    form, value = _form(kept, month), kept.in_month(month) or MonthValue(month, version=0)
    typed = str(st.session_state[draft_key(form, "amount")]).strip()
    excused = bool(st.session_state[draft_key(form, "excused")])
    amount = parse_amount(typed) if typed and not excused else None
    if (amount, excused) == (value.amount, value.excused):
        return None
    version, _ = st.session_state[f"drawn-{form}"]
    return MonthEntry(kept.metric.id, amount, excused, value.note, version)


def _accept_newer(fields: Sequence[Kept], month: Period, refused: RefusedError) -> str:
    """Keep what was typed over the newer number, to be saved knowingly; name its metric."""
    if not isinstance(refused, ConflictError):
        return ""
    named = ""
    for kept in fields:
        theirs = kept.in_month(month)
        if theirs is not None and theirs == refused.theirs:
            named = kept.metric.name
        accept_newer(_form(kept, month), theirs.version if theirs else 0)
    return named


def _start_anew(view: ScorecardView, month: Period) -> None:
    for kept in view.entered:
        end_draft(_form(kept, month))


def _form(kept: Kept, month: Period) -> str:
    return f"cell-{kept.metric.id}-{month.code}"
