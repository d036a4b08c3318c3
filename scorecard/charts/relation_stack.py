"""Several panels in one picture, one above the other, as a file has them."""

import json
from collections.abc import Sequence

from scorecard.charts.relation_panel import Panel, panel_chart
from scorecard.charts.specs import Row, Spec
from scorecard.text import Text

WIDTH = 640


def stacked_chart(panels: Sequence[Panel], text: Text, *, dark: bool) -> Spec:
    """Return panels above each other, the first one on top; a page draws them one by one."""
    specs = [panel_chart(panel, text, dark=dark) for panel in panels]
    inner = [_inner(spec, place) for place, spec in enumerate(specs)]
    return {"$schema": specs[0]["$schema"], "config": specs[0]["config"], "vconcat": inner}


def _inner(spec: Spec, place: int) -> Spec:
    layers = [_with_rows(layer, spec) for layer in spec["layer"]]
    # The axis of months asks for its scale and width by name, and here each panel has its own.
    written = json.dumps(layers).replace("domain('x')", f"domain('concat_{place}_x')")
    own = written.replace("/ width)", f"/ {WIDTH})")
    return {**_kept(spec), "width": WIDTH, "layer": json.loads(own)}


def _kept(spec: Spec) -> Spec:
    return {name: spec[name] for name in ("title", "height")}


def _with_rows(layer: Spec, spec: Spec) -> Spec:
    data = layer.get("data") or spec["data"]  # Altair lifts it up where all layers have the same
    rows: list[Row] = spec["datasets"][data["name"]]
    return {**layer, "data": {"values": rows}}
