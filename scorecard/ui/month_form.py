"""The form for a month: at most five fields, each with what one needs to know beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from scorecard.actions.entering import MonthEntry
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue, parse_amount
from scorecard.ui.markdown import plain
from scorecard.ui.month_words import beside_words
from scorecard.ui.sharing import Audiences, shared_with
from scorecard.ui.visit import Visit
from scorecard.views.month import MetricMonth, MonthView

_REFUSED = "month-refused"


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What a field showed before anything was typed, and the version of the value in it."""

    metric_id: int
    month: str
    version: int
    typed: str
    excused: bool


@dataclass(frozen=True, slots=True)
class MonthSent:
    """A form that was sent: what can be stored, and what must be said beside which slot."""

    entries: tuple[MonthEntry, ...]
    refused: dict[int, RefusedError]


def month_form(visit: Visit, view: MonthView, audiences: Audiences) -> MonthSent | None:
    """Show the form; return what was filled in on the one run in which it was sent.

    A field that cannot be read keeps what was typed, and says why; the others are not
    held up by it.
    """
    _fill_in(visit, view)
    refused = _refused_before(view.month)
    with st.form("month-form", border=False):
        for metric in view.metrics:
            seen_by = shared_with(visit, metric.metric, audiences, named=1)
            _field(visit, metric, seen_by, refused.get(_slot(metric)))
        sent = st.form_submit_button(
            visit.text("month-save"), type="primary", key="save-month", width="stretch"
        )
    return _sent(view) if sent else None


def show_again(month: Period, refused: Mapping[int, RefusedError]) -> None:
    """Keep what could not be read, so that the next run says why beside each field."""
    st.session_state[_REFUSED] = (month.code, dict(refused))


def start_anew(entries: Sequence[MonthEntry]) -> None:
    """Let the fields of these entries show what is stored, since what was typed is saved."""
    saved = {entry.metric_id for entry in entries}
    for key, drawn in list(st.session_state.items()):
        if isinstance(drawn, _Drawn) and drawn.metric_id in saved:
            del st.session_state[key]


def accept_newer(view: MonthView, theirs: object) -> str:
    """Keep what was typed over newer values, to be saved knowingly; name the metric of `theirs`.

    Without this the form would go on telling of the same lost race for ever.
    """
    named = ""
    for shown in view.metrics:
        drawn = _drawn(shown, view.month)
        if drawn and drawn.version != _version(shown) and not _is_untouched(_slot(shown), drawn):
            st.session_state[f"drawn-{_slot(shown)}"] = replace(drawn, version=_version(shown))
            named = shown.metric.name if shown.value == theirs else named
    return named


def _field(visit: Visit, shown: MetricMonth, seen_by: str, refused: RefusedError | None) -> None:
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
        st.caption(f"{plain(beside_words(visit, shown))}  \n{seen_by}")


def _fill_in(visit: Visit, view: MonthView) -> None:
    # What was typed stays, also over a newer value: then saving tells of the lost race.
    for shown in view.metrics:
        slot, value, drawn = _slot(shown), shown.value, _drawn(shown, view.month)
        if drawn and (drawn.version == _version(shown) or not _is_untouched(slot, drawn)):
            continue
        amount = value.amount if value else None
        typed = "" if amount is None else visit.text.exact(amount)
        excused = bool(value and value.excused)
        st.session_state[f"drawn-{slot}"] = _Drawn(
            shown.metric.id, view.month.code, _version(shown), typed, excused
        )
        st.session_state[f"value-{slot}"] = typed
        st.session_state[f"excused-{slot}"] = excused


def _sent(view: MonthView) -> MonthSent:
    entries, refused = [], {}
    for shown in view.metrics:
        try:
            entry = _entry(shown, view.month)
        except RefusedError as error:
            refused[_slot(shown)] = error
        else:
            if entry:
                entries.append(entry)
    return MonthSent(tuple(entries), refused)


def _entry(shown: MetricMonth, month: Period) -> MonthEntry | None:
    slot, drawn = _slot(shown), _drawn(shown, month)
    if drawn is None or _is_untouched(slot, drawn):
        return None
    typed = str(st.session_state[f"value-{slot}"]).strip()
    excused = bool(st.session_state[f"excused-{slot}"])
    amount = parse_amount(typed) if typed and not excused else None
    stored = shown.value or MonthValue(month, version=0)
    if (amount, excused) == (stored.amount, stored.excused):
        return None
    return MonthEntry(shown.metric.id, amount, excused, stored.note, drawn.version)


def _refused_before(month: Period) -> dict[int, RefusedError]:
    code, refused = st.session_state.get(_REFUSED) or ("", {})
    return refused if code == month.code else {}


def _drawn(shown: MetricMonth, month: Period) -> _Drawn | None:
    drawn = st.session_state.get(f"drawn-{_slot(shown)}")
    if isinstance(drawn, _Drawn) and (drawn.metric_id, drawn.month) == (
        shown.metric.id,
        month.code,
    ):
        return drawn
    return None


def _is_untouched(slot: int, drawn: _Drawn) -> bool:
    return (st.session_state.get(f"value-{slot}"), st.session_state.get(f"excused-{slot}")) == (
        drawn.typed,
        drawn.excused,
    )


def _version(shown: MetricMonth) -> int:
    return shown.value.version if shown.value else 0


def _slot(shown: MetricMonth) -> int:
    # A metric of the past may have lost its slot; below zero it is nobody else's.
    return shown.metric.slot or -shown.metric.id
