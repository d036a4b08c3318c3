"""Showing a chart: the picture, its takeaway for those who cannot see it, and its numbers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import streamlit as st

from scorecard.text import Text
from scorecard.ui.drawing import drawable


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


def numbers_of(rows: Callable[[], Sequence[Mapping[str, Any]]], text: Text, *, key: str) -> None:
    """Offer the same data as a table, one click away; `rows` is asked only when it is open."""
    table = st.expander(text("common-numbers"), key=key, type="compact", on_change="rerun")
    if table.open:
        table.dataframe(list(rows()), hide_index=True, width="stretch")
