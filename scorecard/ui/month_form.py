"""The form for a month: at most five fields, each with what one needs to know beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.cells import MonthEntry
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import NOTE_LIMIT
from scorecard.ui.markdown import plain
from scorecard.ui.month_fields import entry_in, fill_in, slot_of
from scorecard.ui.month_words import beside_words, mark_words, note_label
from scorecard.ui.sharing import Audiences, shared_with
from scorecard.ui.visit import Visit
from scorecard.views.month import MetricMonth, MonthView

_REFUSED = "month-refused"


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
    fill_in(view, visit.text)
    refused = _refused_before(view.month)
    with st.form("month-form", border=False):
        for metric in view.metrics:
            seen_by = shared_with(visit, metric.metric, audiences, named=1)
            _field(visit, metric, seen_by, refused.get(slot_of(metric)))
        sent = st.form_submit_button(
            visit.text("month-save"), type="primary", key="save-month", width="stretch"
        )
    return _sent(view) if sent else None


def show_again(month: Period, refused: Mapping[int, RefusedError]) -> None:
    """Keep what could not be read, so that the next run says why beside each field."""
    st.session_state[_REFUSED] = (month.code, dict(refused))


def _field(visit: Visit, shown: MetricMonth, seen_by: str, refused: RefusedError | None) -> None:
    text, metric, slot = visit.text, shown.metric, slot_of(shown)
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
        said = [plain(line) for line in (mark_words(visit, shown), beside_words(visit, shown))]
        st.caption("  \n".join([*filter(None, said), seen_by]))
        with st.expander(note_label(visit, shown), icon=":material/edit_note:", type="compact"):
            st.text_area(
                plain(text("month-note-of", metric=metric.name)),
                key=f"note-{slot}",
                max_chars=NOTE_LIMIT,
                height=80,
            )


def _sent(view: MonthView) -> MonthSent:
    entries, refused = [], {}
    for shown in view.metrics:
        try:
            entry = entry_in(shown, view.month)
        except RefusedError as error:
            refused[slot_of(shown)] = error
        else:
            if entry:
                entries.append(entry)
    return MonthSent(tuple(entries), refused)


def _refused_before(month: Period) -> dict[int, RefusedError]:
    code, refused = st.session_state.get(_REFUSED) or ("", {})
    return refused if code == month.code else {}
