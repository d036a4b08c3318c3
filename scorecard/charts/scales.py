"""The scales that all layers of a drawing share."""

import altair as alt

from scorecard.charts.rocket_layout import HEIGHT, WIDTH


def across(field: str) -> alt.X:
    """Return the rocket's own units from left to right, without an axis."""
    return alt.X(f"{field}:Q", axis=None, scale=alt.Scale(domain=[0, WIDTH], nice=False))


def down(field: str) -> alt.Y:
    """Return the rocket's own units from top to bottom, without an axis."""
    scale = alt.Scale(domain=[0, HEIGHT], nice=False, reverse=True)
    return alt.Y(f"{field}:Q", axis=None, scale=scale)
