"""What an import would do: how many rows of each sheet, what is left alone, what is refused."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import streamlit as st

from scorecard.exchange.changes import Verdict
from scorecard.exchange.layouts import LAYOUTS, titles_in
from scorecard.exchange.tables import Fault
from scorecard.text import Text
from scorecard.ui.data_upload import Seen
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit

MOST_REFUSED = 100


def import_form(visit: Visit, seen: Seen) -> tuple[bool, bool]:
    """Show what would happen and how to let it; return if it is wanted, and without the refused."""
    text = visit.text
    st.header(_sentence(text, seen), anchor=False)
    _show_counts(text, seen)
    for line in (*_untold(text, seen), *_left_alone(text, seen)):
        st.caption(line)
    skip = False
    if seen.plan.faults:
        _show_refused(text, seen.plan.faults)
    if seen.plan.faults and seen.changes:
        skip = st.toggle(text("data-skip"), key="skip-refused")
    possible = bool(seen.changes) and (skip or not seen.plan.faults)
    pressed = possible and st.button(
        text("data-import"), type="primary", icon=":material/upload:", key="import"
    )
    return pressed, skip


def _sentence(text: Text, seen: Seen) -> str:
    if seen.plan.faults:
        refused = len({(fault.sheet, fault.row) for fault in seen.plan.faults})
        key = "data-some-refused" if seen.changes else "data-all-refused"
        return text(key, count=refused)
    if not seen.plan.counts and not seen.plan.untold:
        return text("data-nothing-known")
    if not seen.changes:
        return text("data-nothing-new")
    return text("data-would", count=seen.changes)


def _show_counts(text: Text, seen: Seen) -> None:
    if not seen.plan.counts:
        return
    counts = [
        {
            text("data-sheet"): plain(titles_in(sheet, text.language)[0]),
            **{
                text(f"data-{verdict}"): text.number(counted.get(verdict, 0)) for verdict in Verdict
            },
        }
        for sheet, counted in seen.plan.counts.items()
    ]
    with st.container(key="counts"):
        st.table(counts, hide_index=True, width="content", border="horizontal")


def _untold(text: Text, seen: Seen) -> Iterator[str]:
    for sheet, count in seen.plan.untold.items():
        yield plain(text("data-untold", sheet=titles_in(sheet, text.language)[0], count=count))


def _left_alone(text: Text, seen: Seen) -> Iterator[str]:
    for name in seen.found.unknown_sheets:
        yield plain(text("data-unknown-sheet", sheet=name))
    if seen.found.unknown_sheets:
        names = [layout.title(text.language) for layout in LAYOUTS]
        yield plain(text("data-known-sheets", sheets=text.list(names), file=f"{names[0]}.csv"))
    for sheet, column in seen.found.unknown_columns:
        title, _ = titles_in(sheet, text.language)
        yield plain(text("data-unknown-column", sheet=title, column=column))


def _show_refused(text: Text, faults: Sequence[Fault]) -> None:
    with st.container(key="refused", gap="xsmall"):
        for sheet, of_sheet in groupby(faults[:MOST_REFUSED], key=lambda fault: fault.sheet):
            title, columns = titles_in(sheet, text.language)
            st.subheader(plain(text("data-refused-in", sheet=title)), anchor=False)
            lines = [_line(text, fault, columns.get(fault.column)) for fault in of_sheet]
            st.markdown("\n".join(f"- {line}" for line in lines))
        if len(faults) > MOST_REFUSED:
            st.caption(text("data-refused-more", count=len(faults) - MOST_REFUSED))


def _line(text: Text, fault: Fault, column: str | None) -> str:
    where = {"row": str(fault.row), "column": column or fault.column}
    if fault.value:
        place = text("data-place-value", **where, value=fault.value)
    else:
        place = text("data-place", **where)
    return f"**{plain(place)}** – {plain(text.refusal(fault.refused))}"
