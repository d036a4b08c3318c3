"""Showing a chart: the picture, its takeaway for those who cannot see it, and its numbers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import streamlit as st

from scorecard.reporting.pictures import ENDINGS, as_file
from scorecard.text import Text
from scorecard.ui.drawing import drawable
from scorecard.ui.links import link_out


def show_chart(
    spec: Mapping[str, Any],
    *,
    alt: str,
    key: str,
    height: Literal["content", "stretch"] = "content",
) -> None:
    """Draw a Vega-Lite spec as it is: its colours and language were chosen by us."""
    st.vega_lite_chart(
        spec=drawable(spec), theme=None, width="stretch", height=height, alt=alt, key=key
    )


def select_in_chart(
    spec: Mapping[str, Any],
    *,
    alt: str,
    key: str,
    selection: str,
    height: Literal["content", "stretch"] = "content",
) -> None:
    """Draw a chart in which a mark can be chosen; the choice stands in the state of `key`."""
    st.vega_lite_chart(
        spec=drawable(spec),
        theme=None,
        width="stretch",
        height=height,
        alt=alt,
        key=key,
        on_select="rerun",
        selection_mode=selection,
    )


def numbers_of(
    rows: Callable[[], Sequence[Mapping[str, Any]]],
    text: Text,
    *,
    key: str,
    picture: str | None = None,
) -> None:
    """Offer the same data as a table, one click away; `rows` is asked only when it is open.

    Below the table it stands once more as a spreadsheet takes it, to be copied with one
    touch. `picture` is the address of the chart as a file, without its ending.
    """
    label = text("chart-numbers-and-files" if picture else "common-numbers")
    table = st.expander(label, key=key, type="compact", on_change="rerun")
    if not table.open:
        return
    found = list(rows())
    with table:
        st.dataframe(found, hide_index=True, width="stretch")
        with st.container(horizontal=True, gap="small", key=f"{key}-files"):
            with st.popover(text("chart-copy"), key=f"{key}-copy"):
                st.code(tab_separated(found), language=None, wrap_lines=True)
            for ending in ENDINGS if picture else ():
                link_out(as_file(picture or "", ending), text(f"chart-as-{ending}"))


def tab_separated(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return rows as a spreadsheet takes them when pasted, the headings first."""
    lines = [list(rows[0]), *(list(row.values()) for row in rows)] if rows else []
    return "\n".join("\t".join(" ".join(str(cell).split()) for cell in line) for line in lines)
