"""The signs that stand on a month: excused, not entered, celebrated; each a shape of its own."""

from math import cos, pi, sin

import altair as alt

from scorecard.charts.months import month_axis
from scorecard.charts.palette import Palette
from scorecard.charts.specs import rows_of
from scorecard.text import Text

CROSS = "M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8"


def sign_words(text: Text) -> tuple[str, str, str]:
    """Return the words of the three signs, which are also the key below the chart."""
    return text("chart-excused"), text("chart-missing"), text("chart-celebrated")


def sign_layer(
    text: Text, palette: Palette, amount: alt.Y, tooltips: list[alt.Tooltip]
) -> alt.Chart:
    """Return an open diamond for excused, a cross for missing, a star for celebrated."""
    words = list(sign_words(text))
    return (
        rows_of("signs")
        .mark_point(size=130, opacity=1, strokeWidth=1.6)
        .encode(
            month_axis(text),
            amount,
            shape=alt.Shape(
                "sign:N", scale=alt.Scale(domain=words, range=["diamond", CROSS, _star()])
            ),
            fill=alt.Fill(
                "sign:N",
                scale=alt.Scale(domain=words, range=["transparent", "transparent", palette.gold]),
            ),
            stroke=alt.Stroke(
                "sign:N",
                scale=alt.Scale(domain=words, range=[palette.quiet, palette.quiet, palette.ink]),
            ),
            tooltip=tooltips,
        )
    )


def _star() -> str:
    corners = [
        (sin(n * pi / 5) * size, -cos(n * pi / 5) * size)
        for n in range(10)
        for size in (1.25 if n % 2 == 0 else 0.52,)
    ]
    return "M" + "L".join(f"{x:.3f},{y:.3f}" for x, y in corners) + "Z"
