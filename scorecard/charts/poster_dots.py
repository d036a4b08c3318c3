"""Dots as they are printed: each state is a shape of its own, so that grey tells them apart."""

from scorecard.charts.drawing import element
from scorecard.charts.palette import Palette
from scorecard.charts.rocket_state import Dot

_DASHES = 10  # around the ring of a goal


def dot(state: Dot, x: float, y: float, radius: float, palette: Palette) -> str:
    """Return one dot: filled, thick ring, dashed ring, thin ring, or a short dash."""
    match state:
        case Dot.EARNED:
            return _ring(x, y, radius, fill=palette.dot, stroke=palette.ink, stroke_width=0.35)
        case Dot.CARRIED:
            thick = radius * 0.46
            return _ring(x, y, radius - thick / 2, stroke=palette.dot, stroke_width=thick)
        case Dot.GOAL:
            thick = radius * 0.24
            around = 2 * 3.1416 * (radius - thick / 2) / _DASHES
            dashes = f"{around * 0.58:.2f} {around * 0.42:.2f}"
            return _ring(x, y, radius - thick / 2, stroke=palette.dot, stroke_width=thick,
                         stroke_dasharray=dashes)  # fmt: skip
        case Dot.EMPTY:
            return _ring(x, y, radius - 0.25, stroke=palette.ring, stroke_width=0.5)
        case Dot.UNRATED:
            half = radius * 0.5
            return element("line", x1=x - half, y1=y, x2=x + half, y2=y, stroke=palette.ring,
                           stroke_width=0.9)  # fmt: skip


def change_sign(change: int, x: float, y: float, size: float, palette: Palette) -> str:
    """Return a triangle up or down, `size` wide, with its middle at `x` and `y`."""
    half, way = size / 2, -1 if change > 0 else 1
    colour = palette.growth if change > 0 else palette.loss
    corners = [(x, y + way * half), (x - half, y - way * half), (x + half, y - way * half)]
    return element("path", d="M" + "L".join(f"{a:.2f} {b:.2f}" for a, b in corners) + "Z",
                   fill=colour)  # fmt: skip


def _ring(x: float, y: float, radius: float, **look: str | float) -> str:
    return element("circle", cx=x, cy=y, r=radius, **{"fill": "#ffffff", **look})
