"""The signs that stand on a month, each a shape of its own, and the key below that names them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi, sin

import altair as alt

from scorecard.charts.months import month_axis
from scorecard.charts.palette import Palette
from scorecard.charts.specs import Spec, rows_of
from scorecard.text import Text

LEGEND = {
    "columns": {"expr": "width < 420 ? 2 : width < 620 ? 3 : 4"},
    "labelLimit": 240,
    "rowPadding": 4,
}
"""A phone has room for two of them beside each other."""


Height = alt.Y | Mapping[str, int]
"""How high a sign stands: at its amount, or so many pixels from the top (`value`)."""


class Sign(StrEnum):
    """What a shape says: nothing there (of three kinds), joy, and what lies behind the curve."""

    EXCUSED = "excused"
    WITHHELD = "withheld"
    MISSING = "missing"
    CELEBRATED = "celebrated"
    BEST = "best"
    EVENT = "event"
    YEAR_BEFORE = "year-before"
    BAND = "band"
    PACE = "even-pace"


@dataclass(frozen=True, slots=True)
class _Look:
    shape: str
    fill: str
    stroke: str


def sign_word(sign: Sign, text: Text) -> str:
    """Return what the key calls a sign."""
    return text(f"chart-{sign}")


def sign_layer(
    text: Text, palette: Palette, amount: Height, tooltips: list[alt.Tooltip], rows: str
) -> alt.Chart:
    """Return the signs of these rows, told apart by shape and not by colour alone."""
    looks = _looks(palette)
    words = [sign_word(sign, text) for sign in looks]

    def scale(of: list[str]) -> alt.Scale:
        return alt.Scale(domain=words, range=of)

    return (
        rows_of(rows)
        .mark_point(size=130, opacity=1, strokeWidth=1.6)
        .encode(
            month_axis(text),
            y=amount,
            shape=alt.Shape("sign:N", scale=scale([look.shape for look in looks.values()])),
            fill=alt.Fill("sign:N", scale=scale([look.fill for look in looks.values()])),
            stroke=alt.Stroke("sign:N", scale=scale([look.stroke for look in looks.values()])),
            tooltip=tooltips,
        )
    )


def with_key(spec: Spec, used: Collection[Sign], text: Text) -> Spec:
    """Return the chart with a key that names the signs in use, and no others."""
    words = {sign_word(sign, text) for sign in used}
    for layer in spec["layer"]:
        for channel in ("shape", "fill", "stroke"):
            if said := layer["encoding"].get(channel):
                said["scale"] = _only(words, said["scale"])
                said["legend"] = LEGEND
    return spec


def _only(words: Collection[str], scale: Spec) -> Spec:
    pairs = zip(scale["domain"], scale["range"], strict=True)
    kept = [(word, look) for word, look in pairs if word in words]
    return {"domain": [word for word, _ in kept], "range": [look for _, look in kept]}


def _looks(palette: Palette) -> dict[Sign, _Look]:
    clear = "transparent"
    return {
        Sign.EXCUSED: _Look("diamond", clear, palette.quiet),
        Sign.WITHHELD: _Look("square", clear, palette.quiet),
        Sign.MISSING: _Look("M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8", clear, palette.quiet),
        Sign.CELEBRATED: _Look(_star(), palette.gold, palette.ink),
        Sign.BEST: _Look("M-1.5,0A1.5,1.5,0,1,1,1.5,0A1.5,1.5,0,1,1,-1.5,0Z", clear, palette.ink),
        Sign.EVENT: _Look("M-0.6,1.1L-0.6,-1.1L0.9,-0.55L-0.6,0Z", palette.ink, palette.ink),
        Sign.YEAR_BEFORE: _Look("M-1.4,0L1.4,0", clear, palette.quiet),
        Sign.BAND: _Look("M-1.3,-0.7L1.3,-0.7L1.3,0.7L-1.3,0.7Z", palette.faint, palette.faint),
        Sign.PACE: _Look("M-1.4,0L-1,0M-0.6,0L-0.2,0M0.2,0L0.6,0M1,0L1.4,0", clear, palette.quiet),
    }


def _star() -> str:
    corners = [
        (sin(n * pi / 5) * size, -cos(n * pi / 5) * size)
        for n in range(10)
        for size in (1.25 if n % 2 == 0 else 0.52,)
    ]
    return "M" + "L".join(f"{x:.3f},{y:.3f}" for x, y in corners) + "Z"
