"""The fields of a month's form: what they showed, what was typed, and what comes of it.

What was typed stays, also over a newer value: then saving tells of the lost race. A field that
nobody touched follows what others save.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import streamlit as st

from scorecard.actions.cells import MonthEntry
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue, parse_amount
from scorecard.domain.words import clean_note
from scorecard.text import Text
from scorecard.views.month import MetricMonth, MonthView

FIELDS = ("value", "excused", "note")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What a metric's fields showed before anything was typed, and of which version it was."""

    metric_id: int
    month: str
    version: int
    fields: tuple[str, bool, str]


def fill_in(view: MonthView, text: Text) -> None:
    """Let every field show what is stored, except where something else was typed."""
    for shown in view.metrics:
        slot, drawn = slot_of(shown), _drawn(shown, view.month)
        if drawn and (drawn.version == _version(shown) or not _is_untouched(slot, drawn)):
            continue
        value = shown.value or MonthValue(view.month, version=0)
        typed = "" if value.amount is None else text.exact(value.amount)
        fields = (typed, value.excused, value.note)
        st.session_state[f"drawn-{slot}"] = _Drawn(
            shown.metric.id, view.month.code, value.version, fields
        )
        for name, content in zip(FIELDS, fields, strict=True):
            st.session_state[f"{name}-{slot}"] = content


def entry_in(shown: MetricMonth, month: Period) -> MonthEntry | None:
    """Return what was typed about a metric, or None if it holds that already.

    Raises:
        RefusedError: it is no number, or the note has something in it that no note can hold.
    """
    slot, drawn = slot_of(shown), _drawn(shown, month)
    if drawn is None or _is_untouched(slot, drawn):
        return None
    typed, excused, note = (st.session_state.get(f"{name}-{slot}") for name in FIELDS)
    typed, note = str(typed or "").strip(), clean_note(str(note or ""))
    amount = parse_amount(typed) if typed and not excused else None
    stored = shown.value or MonthValue(month, version=0)
    if (amount, excused, note) == (stored.amount, stored.excused, stored.note):
        return None
    return MonthEntry(shown.metric.id, amount, bool(excused), note, drawn.version)


def start_anew(entries: Sequence[MonthEntry]) -> None:
    """Let the fields of these entries show what is stored, since what was typed is saved."""
    saved = {entry.metric_id for entry in entries}
    for key, drawn in list(st.session_state.items()):
        if isinstance(drawn, _Drawn) and drawn.metric_id in saved:
            del st.session_state[key]


def accept_newer(view: MonthView, lost: RefusedError) -> str:
    """Keep what was typed over newer values, to be saved knowingly; name the metric that lost.

    Without this the form would go on telling of the same lost race for ever.
    """
    named, theirs = "", lost.arguments.get("theirs")
    for shown in view.metrics:
        slot, drawn = slot_of(shown), _drawn(shown, view.month)
        if drawn and drawn.version != _version(shown) and not _is_untouched(slot, drawn):
            st.session_state[f"drawn-{slot}"] = replace(drawn, version=_version(shown))
            named = shown.metric.name if shown.value == theirs else named
    return named


def slot_of(shown: MetricMonth) -> int:
    """Return the place of a metric's fields.

    A metric of the past may have lost its slot; below zero it is nobody else's.
    """
    return shown.metric.slot or -shown.metric.id


def _drawn(shown: MetricMonth, month: Period) -> _Drawn | None:
    drawn = st.session_state.get(f"drawn-{slot_of(shown)}")
    if isinstance(drawn, _Drawn) and (drawn.metric_id, drawn.month) == (
        shown.metric.id,
        month.code,
    ):
        return drawn
    return None


def _is_untouched(slot: int, drawn: _Drawn) -> bool:
    return tuple(st.session_state.get(f"{name}-{slot}") for name in FIELDS) == drawn.fields


def _version(shown: MetricMonth) -> int:
    return shown.value.version if shown.value else 0
