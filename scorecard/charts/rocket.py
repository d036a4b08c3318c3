"""The rocket: a team's dots, drawn from any model's lanes and levels."""

from functools import cache

import altair as alt

from scorecard.charts import rocket_engine as engine
from scorecard.charts import rocket_shapes as shapes
from scorecard.charts.palette import Palette, palette_for
from scorecard.charts.rocket_dots import dot_layers
from scorecard.charts.rocket_layers import box_layers, painted, shaded, window_layers
from scorecard.charts.rocket_layout import (
    CENTRE,
    HEIGHT,
    WIDTH,
    boosters,
    engine_boxes,
    widest,
)
from scorecard.charts.rocket_rows import box_rows, dot_rows
from scorecard.charts.rocket_state import Rocket, change_mark
from scorecard.charts.specs import Row, Spec, filled, skeleton
from scorecard.text import Text

COMPACT_HEIGHT = 560
SMALL_BELOW = 500  # pixels; narrower drawings show codes and dots, without names
FLAMES = (1.0, 0.74, 0.46)


def rocket_chart(
    rocket: Rocket, text: Text, *, dark: bool, compact: bool = False, chosen: str | None = None
) -> Spec:
    """Draw the rocket; a click puts the compartment's `code` into the selection `process`.

    Names give way to larger codes where the drawing is narrow, and always when `compact`.
    A click beside the compartments gives an empty code.
    """
    palette = palette_for(dark=dark)
    template = _template(text, dark=dark, compact=compact)
    datasets = {
        **_outlines(rocket),
        "window": [_window(rocket, palette)],
        "boxes": box_rows(rocket, text, palette, chosen=chosen),
        "dots": dot_rows(rocket),
    }
    return filled(template, datasets)


def _outlines(rocket: Rocket) -> dict[str, list[Row]]:
    model = rocket.model
    lowest, sides, half = engine_boxes(model), boosters(model), widest(model)
    share = {b.process.code: rocket.dots(b.process.code) / b.process.most_dots for b in lowest}
    flames = {
        f"flames {number}": shapes.rows(engine.flames(lowest, share, size))
        for number, size in enumerate(FLAMES)
    }
    return flames | {
        "nozzles": shapes.rows(engine.nozzles(lowest, sides)),
        "fins": shapes.rows(shapes.struts(sides) | shapes.fins(half)),
        "boosters": shapes.rows(shapes.bodies(sides)),
        "hull": shapes.rows({"hull": shapes.hull(half)}),
        "paint": shapes.rows(
            {"nose": shapes.nose(half), "skirt": shapes.skirt(half), **shapes.caps(sides)}
        ),
    }


def _window(rocket: Rocket, palette: Palette) -> Row:
    growth, total = rocket.growth, f"{rocket.total}/{rocket.model.most_dots}"
    return {
        "code": "",
        "x": CENTRE,
        "y": 138.0,
        "total": total,
        "font": min(28.0, 148 / len(total)),
        "growth": change_mark(growth),
        "growth_colour": palette.loss if growth < 0 else palette.growth,
    }


@cache
def _template(text: Text, *, dark: bool, compact: bool) -> str:
    palette = palette_for(dark=dark)
    height = COMPACT_HEIGHT if compact else int(HEIGHT)
    small = "true" if compact else f"width < {SMALL_BELOW}"
    layers = [
        *(painted(f"flames {n}", colour) for n, colour in enumerate(palette.flames)),
        painted("fins", shaded(palette.trim), palette),
        painted("nozzles", palette.trim[1], palette),
        painted("boosters", shaded(palette.hull), palette),
        painted("hull", shaded(palette.hull), palette),
        painted("paint", shaded(palette.trim), palette),
        *window_layers(palette),
        *box_layers(text, palette),
        *dot_layers(palette),
    ]
    chart = alt.LayerChart(
        layer=layers, width=340 if compact else int(WIDTH), height=height
    ).add_params(
        alt.param(name="small", expr=small),
        alt.param(name="zoom", expr=f"min(width / {WIDTH}, height / {HEIGHT})"),
    )
    return skeleton(chart, text, dark=dark)
