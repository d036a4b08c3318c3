"""Elements of a drawing (SVG), with every text escaped on its way in."""

from collections.abc import Iterable, Sequence
from html import escape

from scorecard.charts.lettering import FAMILY, LINE, Lines

Value = str | float
Point = tuple[float, float]


def element(name: str, *inside: str, **attributes: Value) -> str:
    """Return an element; `_` in an attribute's name stands for `-`, and numbers get rounded."""
    given = "".join(f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
                    for key, value in attributes.items())  # fmt: skip
    return f"<{name}{given}>{''.join(inside)}</{name}>" if inside else f"<{name}{given}/>"


def words(
    said: str, x: float, y: float, font: float, *, bold: bool = False, **attributes: Value
) -> str:
    """Return words on one line; `y` is where their feet stand."""
    weight: dict[str, Value] = {"font_weight": "bold"} if bold else {}
    more = {**weight, **attributes}
    return element("text", escape(said, quote=False), x=x, y=y, font_size=font, **more)


def lines_of(
    found: Lines, x: float, top: float, *, bold: bool = False, **attributes: Value
) -> list[str]:
    """Return words in lines, from `top` down."""
    step = found.font * LINE
    return [
        words(line, x, top + found.font * 0.84 + n * step, found.font, bold=bold, **attributes)
        for n, line in enumerate(found.lines)
    ]


def outline(points: Iterable[Point], **attributes: Value) -> str:
    """Return a closed outline."""
    way = "L".join(f"{x:.2f} {y:.2f}" for x, y in points)
    return element("path", d=f"M{way}Z", **attributes)


def shading(id: str, colours: Sequence[str]) -> str:
    """Return a gradient from left to right, to be filled with as `url(#id)`."""
    stops = (
        element("stop", offset=place / (len(colours) - 1), stop_color=colour)
        for place, colour in enumerate(colours)
    )
    return element("linearGradient", *stops, id=id)


def drawing(parts: Iterable[str], *, width: float, height: float, said: str) -> str:
    """Return a whole drawing, `width` by `height` of its own units, with what it says in words."""
    return element(
        "svg",
        element("title", escape(said, quote=False)),
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_value(width)} {_value(height)}",
        role="img",
        font_family=FAMILY,
    )


def _value(value: Value) -> str:
    if isinstance(value, str):
        return escape(value)
    return f"{value:.2f}".rstrip("0").rstrip(".")
