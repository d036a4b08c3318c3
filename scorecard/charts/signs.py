"""The signs that stand on a month, each a shape of its own: what is not there, and joy."""

from math import cos, pi, sin

import altair as alt

from scorecard.charts.months import month_axis
from scorecard.charts.palette import Palette
from scorecard.charts.specs import rows_of
from scorecard.text import Text

CROSS = "M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8"


def sign_words(text: Text, *, collected: bool = False) -> tuple[str, str, str]:
    """Return the words of the three signs, which are also the key below the chart.

    Nobody is excused from a collected metric; there, months over too few people are
    withheld instead.
    """
    absent = text("chart-withheld") if collected else text("chart-excused")
    return absent, text("chart-missing"), text("chart-celebrated")


def sign_layer(
    text: Text,
    palette: Palette,
    amount: alt.Y,
    tooltips: list[alt.Tooltip],
    *,
    collected: bool = False,
) -> alt.Chart:
    """Return an open diamond for excused (a square for withheld), a cross and a star."""
    words = list(sign_words(text, collected=collected))
    absent = "square" if collected else "diamond"
    return (
        rows_of("signs")
        .mark_point(size=130, opacity=1, strokeWidth=1.6)
        .encode(
            month_axis(text),
            amount,
            shape=alt.Shape(
                "sign:N", scale=alt.Scale(domain=words, range=[absent, CROSS, _star()])
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
