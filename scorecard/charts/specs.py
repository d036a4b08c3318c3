"""Chart specifications that are compiled once and then filled with data.

A chart is a Vega-Lite dictionary. Its skeleton, built with Altair from channel objects,
depends on the kind of chart, the language and the theme only and is kept as text; each
drawing parses that text anew and puts its own rows in under `datasets`.
"""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import altair as alt
import numpy  # noqa: F401 - Altair takes it as it finds it, half loaded by another thread too

from scorecard.charts.palette import Palette, palette_for
from scorecard.text import Text

Spec = dict[str, Any]
Row = dict[str, Any]
Table = list[dict[str, str]]
"""The same data as words: one dictionary per line, with translated headings as keys."""

_EVERY_OBJECTS = frozenset(
    {
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    }
)
FONT = "Source Sans, Source Sans Pro, DejaVu Sans, Arial, sans-serif"


def rows_of(name: str) -> alt.Chart:
    """Return an empty chart over the rows that will be put in under `name`."""
    return alt.Chart(alt.NamedData(name=name))


def with_halo(words: alt.Chart, palette: Palette) -> list[alt.Chart]:
    """Return the words above a rim of paper, so that lines behind them do not cross them."""
    rim = words.copy()
    rim.mark = rim.mark.copy()
    rim.mark.stroke, rim.mark.strokeWidth = palette.paper, 4
    rim.mark.strokeJoin = "round"
    return [rim, words]


def skeleton(chart: alt.LayerChart, text: Text, *, dark: bool) -> str:
    """Return the chart without data, as text, in the theme's colours and the language's numbers."""
    palette = palette_for(dark=dark)
    styled = (
        chart.configure(
            background="transparent",
            font=FONT,
            padding=4,
            locale=alt.Locale(number=_number_locale(text)),
        )
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=palette.quiet,
            titleColor=palette.quiet,
            gridColor=palette.faint,
            domainColor=palette.quiet,
            tickColor=palette.quiet,
            labelFontSize=12,
            titleFontSize=12,
            titleFontWeight="normal",
        )
        .configure_legend(
            labelColor=palette.quiet,
            labelFontSize=12,
            title=None,
            orient="bottom",
            symbolSize=90,
        )
        .configure_title(color=palette.quiet, fontSize=12, fontWeight="normal", anchor="start")
    )
    return json.dumps(styled.to_dict())


def filled(template: str, datasets: Mapping[str, Sequence[Row]], **properties: object) -> Spec:
    """Return the chart with its rows; `properties` are top-level ones such as height or title.

    Layers without rows are left out, since Vega warns about each: a curve without
    excused months has no key for them either.
    """
    spec: Spec = json.loads(template)
    if isinstance(title := properties.get("title"), str):
        properties["title"] = harmless(title)
    shared = spec.get("data")  # Altair lifts it up where all layers have the same
    layers = [layer for layer in spec["layer"] if datasets[layer.get("data", shared)["name"]]]
    rows = {name: list(found) for name, found in datasets.items() if found}
    return {**spec, **properties, "layer": layers or spec["layer"][:1], "datasets": rows}


def harmless(title: str) -> str:
    """Return a title that Vega does not mistake: it looks titles up in an object.

    There it finds what every object has of itself, such as a constructor.
    """
    return f"{title}\N{WORD JOINER}" if title in _EVERY_OBJECTS else title


def _number_locale(text: Text) -> alt.NumberLocale:
    shown = text.number(Decimal("1000.5"), 1)
    return alt.NumberLocale(decimal=shown[-2], thousands=shown[1], grouping=[3], currency=["", ""])
