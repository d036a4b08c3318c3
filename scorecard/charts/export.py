"""Charts as files, for reports, for the README and for small pictures."""

import json
from html import escape

import vl_convert

from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Spec


def chart_svg(spec: Spec, *, dark: bool = False, said: str = "") -> str:
    """Return the chart as SVG on the theme's own ground.

    With what it says in words, it is one picture to whoever cannot see it, and not a list of
    marks with numbers of axes in English.
    """
    if not said:
        return vl_convert.vegalite_to_svg(_on_paper(spec, dark=dark))
    quiet = {**spec, "config": {**spec.get("config", {}), "aria": False}}
    drawn = vl_convert.vegalite_to_svg(_on_paper(quiet, dark=dark))
    return drawn.replace("<svg ", f'<svg role="img" aria-label="{escape(said)}" ', 1)


def chart_png(spec: Spec, *, dark: bool = False, scale: float = 2.0) -> bytes:
    """Return the chart as PNG; `scale` 2 is twice as many pixels as the chart is wide."""
    return vl_convert.vegalite_to_png(_on_paper(spec, dark=dark), scale=scale)


def _on_paper(spec: Spec, *, dark: bool) -> str:
    """Return the chart with a ground and a width, which a page would give it otherwise."""
    ground = palette_for(dark=dark).paper
    width = spec["width"] if isinstance(spec.get("width"), int) else 640
    return json.dumps({**spec, "background": ground, "width": width})
