"""The rocket as it is printed, on the poster and in the half-year report."""

from collections.abc import Iterator, Mapping

from scorecard.charts import rocket_engine as engine
from scorecard.charts import rocket_shapes as shapes
from scorecard.charts.drawing import drawing, element, outline, shading, words
from scorecard.charts.lettering import on_one_line, sizes, width_of
from scorecard.charts.palette import LIGHT, Palette
from scorecard.charts.poster_box import box_parts
from scorecard.charts.poster_dots import change_sign
from scorecard.charts.poster_plan import (
    EDGE,
    PAGE_WIDTH,
    ROCKET_END,
    ROCKET_TOP,
    at,
    down,
    middle,
    on_hull,
    rooms,
)
from scorecard.charts.rocket_layout import boosters, engine_boxes, widest
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.rocket_words import rocket_alt
from scorecard.charts.wrapping import shared_tail
from scorecard.text import Text

FLAMES = (1.0, 0.74, 0.46)
WINDOW = (135.0, 17.0)  # how far down its middle lies on the screen's rocket; its radius


def rocket_drawing(rocket: Rocket, text: Text) -> str:
    """Draw the rocket alone, to stand in a page."""
    top, width = ROCKET_TOP, PAGE_WIDTH - 2 * EDGE
    shifted = element("g", *rocket_parts(rocket, text), transform=f"translate({-EDGE} {-top})")
    return drawing(
        [shifted],
        width=width,
        height=ROCKET_END - top + 2,
        said=rocket_alt(rocket, text),
    )


def rocket_parts(rocket: Rocket, text: Text) -> Iterator[str]:
    """Yield the parts of the rocket, from the flames at the back to the words in front."""
    palette = LIGHT
    yield element(
        "defs",
        shading("hull", palette.hull),
        shading("trim", palette.trim),
        shading("glass", palette.glass),
    )
    yield from _body(rocket, palette)
    yield from _window(rocket, palette)
    tail = shared_tail([text.words(p.name) for p in rocket.model.processes])
    for room in rooms(rocket.model):
        yield from box_parts(room, rocket, text, palette, tail=tail)


def _body(rocket: Rocket, palette: Palette) -> Iterator[str]:
    model = rocket.model
    lowest, sides, half = engine_boxes(model), boosters(model), widest(model)
    share = {b.process.code: rocket.dots(b.process.code) / b.process.most_dots for b in lowest}
    for size, colour in zip(FLAMES, palette.flames, strict=True):
        yield from _drawn(engine.flames(lowest, share, size), fill=colour)
    edge: dict[str, str | float] = {
        "stroke": palette.ink,
        "stroke_width": 0.6,
        "stroke_linejoin": "round",
    }
    yield from _drawn(shapes.struts(sides) | shapes.fins(half), fill="url(#trim)", **edge)
    yield from _drawn(engine.nozzles(lowest, sides), fill=palette.trim[1], **edge)
    yield from _drawn(shapes.bodies(sides), fill="url(#hull)", **edge)
    yield from _drawn(shapes.caps(sides), fill="url(#trim)", **edge)
    yield outline(map(on_hull, shapes.hull(half)), fill="url(#hull)", **edge)
    for paint in (shapes.nose(half), shapes.skirt(half)):
        yield outline(map(on_hull, paint), fill="url(#trim)", **edge)


def _drawn(outlines: Mapping[str, shapes.Outline], **look: str | float) -> Iterator[str]:
    for points in outlines.values():
        yield outline(map(at, points), **look)


def _window(rocket: Rocket, palette: Palette) -> Iterator[str]:
    """Yield the window with the total in it, and how much the total changed."""
    x, y, radius = middle(), down(WINDOW[0]), WINDOW[1]
    look = {"fill": "url(#glass)", "stroke": palette.trim[0]}
    yield element("circle", cx=x, cy=y, r=radius, stroke_width=2.4, **look)
    total, growth = f"{rocket.total}/{rocket.model.most_dots}", rocket.growth
    found = on_one_line(total, 2 * radius - 6, fonts=sizes(11, 4), bold=True)
    lift = 0.8 if growth else -3.8
    ink = {"fill": palette.ink, "text_anchor": "middle"}
    yield words(found.lines[0], x, y - lift, found.font, bold=True, **ink)
    if growth:
        colour = palette.growth if growth > 0 else palette.loss
        number = str(abs(growth))
        left = x - (7 + width_of(number, 8.5, bold=True)) / 2
        yield change_sign(growth, left + 3, y + 6.6, 6, palette)
        yield words(number, left + 7, y + 9.6, 8.5, bold=True, fill=colour)
