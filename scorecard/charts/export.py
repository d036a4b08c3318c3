"""Charts as files, for reports, for the README and for small pictures."""

import json

import vl_convert

from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Spec


def chart_svg(spec: Spec, *, dark: bool = False) -> str:
    """Return the chart as SVG on the theme's own ground."""
    return vl_convert.vegalite_to_svg(_on_paper(spec, dark=dark))


def chart_png(spec: Spec, *, dark: bool = False, scale: float = 2.0) -> bytes:
    """Return the chart as PNG; `scale` 2 is twice as many pixels as the chart is wide."""
    return vl_convert.vegalite_to_png(_on_paper(spec, dark=dark), scale=scale)


def _on_paper(spec: Spec, *, dark: bool) -> str:
    """Return the chart with a ground and a width, which a page would give it otherwise."""
    ground = palette_for(dark=dark).paper
    width = spec["width"] if isinstance(spec.get("width"), int) else 640
    return json.dumps({**spec, "background": ground, "width": width})
