"""The dots on the rocket: each state is a shape of its own, so that grey print tells them apart."""

import altair as alt

from scorecard.charts.palette import Palette
from scorecard.charts.rocket_state import Dot
from scorecard.charts.scales import across, down
from scorecard.charts.specs import rows_of

_SIZE = "datum.area * pow(zoom * (small ? 1.2 : 1), 2)"
_RING = f"sqrt({_SIZE}) * 0.24"


def dot_layers(palette: Palette) -> list[alt.Chart]:
    """Return a layer per state: thin ring, short dash, dashed ring, thick ring, filled."""
    return [
        _of(Dot.EMPTY).mark_point(
            size=alt.expr(_SIZE), stroke=palette.ring, strokeWidth=1.5, opacity=1, aria=False
        ),
        _of(Dot.UNRATED).mark_point(
            size=alt.expr(f"{_SIZE} * 0.25"),
            shape="stroke",
            stroke=palette.ring,
            strokeWidth=2.5,
            opacity=1,
            aria=False,
        ),
        _of(Dot.GOAL).mark_point(
            size=alt.expr(_SIZE),
            stroke=palette.dot,
            strokeWidth=2.6,
            strokeDash=[4, 3],
            opacity=1,
            aria=False,
        ),
        _of(Dot.CARRIED).mark_point(
            size=alt.expr(f"{_SIZE} * 0.58"),
            stroke=palette.dot,
            strokeWidth=alt.expr(_RING),
            opacity=1,
            aria=False,
        ),
        _of(Dot.EARNED).mark_point(
            size=alt.expr(_SIZE),
            fill=palette.dot,
            stroke=palette.dot,
            strokeWidth=1.5,
            opacity=1,
            aria=False,
        ),
    ]


def _of(state: Dot) -> alt.Chart:
    return (
        rows_of("dots")
        .encode(across("x"), down("y"), detail=[alt.Detail("code:N")])
        .transform_filter(alt.FieldEqualPredicate(field="state", equal=state.value))
    )
