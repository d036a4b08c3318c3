"""The form for a month: at most five fields, each with what one needs to know beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.entering import MonthEntry
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue, parse_amount
from scorecard.ui.markdown import plain
from scorecard.ui.month_words import beside_words
from scorecard.ui.visit import Visit
from scorecard.views.month import MetricMonth, MonthView


@dataclass(frozen=True, slots=True)
class MonthSent:
    """A form that was sent: what can be stored, and what must be said beside which slot."""

    entries: tuple[MonthEntry, ...]
    refused: dict[int, RefusedError]


def month_form(visit: Visit, view: MonthView) -> MonthSent | None:
    """Show the form; return what was filled in on the one run in which it was sent.

    A field that cannot be read keeps what was typed, and says why; the others are not
    held up by it.
    """
    _fill_in(visit, view)
    refused = _refused_before()
    with st.form("month-form", border=False):
        for metric in view.metrics:
            _field(visit, metric, refused.get(_slot(metric)))
        sent = st.form_submit_button(
            visit.text("month-save"), type="primary", key="save-month", width="stretch"
        )
    return _sent(view.metrics) if sent else None


def show_again(refused: dict[int, RefusedError]) -> None:
    """Keep what could not be read, so that the next run says why beside each field."""
    st.session_state["month-refused"] = refused


def _field(visit: Visit, shown: MetricMonth, refused: RefusedError | None) -> None:
    text, metric, slot = visit.text, shown.metric, _slot(shown)
    unit = f" ({plain(metric.unit)})" if metric.unit else ""
    with st.container(gap="xxsmall", key=f"field-{slot}"):
        with st.container(horizontal=True, vertical_alignment="bottom", wrap=False):
            st.text_input(
                f"**{plain(metric.name)}**{unit}",
                key=f"value-{slot}",
                placeholder=text("month-placeholder"),
                max_chars=40,
            )
            st.checkbox(text("month-excused"), key=f"excused-{slot}")
        if refused:
            st.error(plain(text.refusal(refused)), icon=":material/error:")
        st.caption(plain(beside_words(visit, shown)))


def _fill_in(visit: Visit, view: MonthView) -> None:
    # Typed text stays as long as the field is about the same stored value.
    for shown in view.metrics:
        slot, value = _slot(shown), shown.value
        about = (shown.metric.id, view.month.code, value.version if value else 0)
        if st.session_state.get(f"about-{slot}") == about:
            continue
        st.session_state[f"about-{slot}"] = about
        amount = value.amount if value else None
        st.session_state[f"value-{slot}"] = "" if amount is None else visit.text.exact(amount)
        st.session_state[f"excused-{slot}"] = bool(value and value.excused)


def _sent(metrics: Sequence[MetricMonth]) -> MonthSent:
    entries, refused = [], {}
    for shown in metrics:
        try:
            entry = _entry(shown)
        except RefusedError as error:
            refused[_slot(shown)] = error
        else:
            if entry:
                entries.append(entry)
    return MonthSent(tuple(entries), refused)


def _entry(shown: MetricMonth) -> MonthEntry | None:
    slot = _slot(shown)
    typed = str(st.session_state[f"value-{slot}"]).strip()
    excused = bool(st.session_state[f"excused-{slot}"])
    amount = parse_amount(typed) if typed and not excused else None
    stored = shown.value or MonthValue(month=shown.metric.first, version=0)
    if (amount, excused) == (stored.amount, stored.excused):
        return None
    return MonthEntry(shown.metric.id, amount, excused, stored.note, stored.version)


def _refused_before() -> dict[int, RefusedError]:
    refused: dict[int, RefusedError] = st.session_state.get("month-refused") or {}
    return refused


def _slot(shown: MetricMonth) -> int:
    return shown.metric.slot or shown.metric.id
