"""The layers of the rocket, from the flames at the back to the words in front.

Every layer carries `code`, since a click lands on whatever lies in front. Sizes follow
`zoom` and the choice between names and bare codes follows `small`, two parameters that
the chart computes from its own width.
"""

import altair as alt

from scorecard.charts.palette import Palette
from scorecard.charts.scales import across, down
from scorecard.charts.specs import rows_of
from scorecard.charts.wrapping import LINE
from scorecard.text import Text


def painted(name: str, fill: str | alt.LinearGradient, edge: Palette | None = None) -> alt.Chart:
    """Return a layer of filled outlines, with an edge in ink where a palette is given."""
    return (
        rows_of(name)
        .mark_line(
            filled=True,
            fill=fill,
            stroke=edge.ink if edge else "transparent",
            strokeWidth=1.6 if edge else 0,
            strokeJoin="round",
            tooltip=None,
        )
        .encode(across("x"), down("y"), order=alt.Order("place:Q"), detail=_codes("shape"))
    )


def shaded(colours: tuple[str, ...]) -> alt.LinearGradient:
    """Return a gradient from left to right, which makes a flat outline look round."""
    stops = [
        alt.GradientStop(offset=place / (len(colours) - 1), color=colour)
        for place, colour in enumerate(colours)
    ]
    return alt.LinearGradient(gradient="linear", x1=0, y1=0, x2=1, y2=0, stops=stops)


def _codes(*fields: str) -> list[alt.Detail]:
    return [alt.Detail(f"{field}:N") for field in (*fields, "code")]


def window_layers(palette: Palette) -> list[alt.Chart]:
    """Return the window with the total in it, and how much the total changed."""
    pane = rows_of("window").encode(across("x"), down("y"), detail=_codes())
    return [
        pane.mark_point(
            filled=True,
            fill=shaded(palette.glass),
            stroke=palette.trim[0],
            opacity=1,
            size=alt.expr("11600 * zoom * zoom * (small ? 1.15 : 1)"),
            strokeWidth=alt.expr("max(7 * zoom, 3)"),
        ),
        pane.mark_text(
            fontSize=alt.expr("datum.font * zoom * (small ? 1.1 : 1)"),
            fontWeight="bold",
            color=palette.ink,
            dy=alt.expr("datum.growth ? -8 * zoom : 0"),
        ).encode(text=alt.Text("total:N")),
        pane.mark_text(
            fontSize=alt.expr("max(17 * zoom, 11)"), fontWeight="bold", dy=alt.expr("21 * zoom")
        ).encode(text=alt.Text("growth:N"), color=alt.Color("growth_colour:N", scale=None)),
    ]


def box_layers(text: Text, palette: Palette) -> list[alt.Chart]:
    """Return the compartments with code and name; a click on one is the selection `process`."""
    pick = alt.selection_point(
        name="process", fields=["code"], on="click", toggle=False, empty=False
    )
    boxes = rows_of("boxes")
    grounds = (
        boxes.mark_rect(cornerRadius=9, stroke=palette.ink, cursor="pointer")
        .encode(
            across("x"),
            down("y"),
            x2=alt.X2("x2"),
            y2=alt.Y2("y2"),
            fill=alt.Fill("tint:N", scale=None),
            strokeWidth=alt.when(pick)
            .then(alt.value(4))
            .otherwise(alt.StrokeWidth("edge:Q", scale=None)),
            tooltip=_tooltips(text),
            description=alt.Description("said:N"),
            detail=_codes(),
        )
        .add_params(pick)
        .properties(name="compartments")
    )
    words = boxes.encode(tooltip=_tooltips(text), detail=_codes())
    codes = words.mark_text(
        fontSize=alt.expr("small ? min(datum.code_fit * width / 720, 20) : datum.code_font * zoom"),
        fontWeight="bold",
        color=palette.ink,
        cursor="pointer",
        dx=alt.expr("small ? 0 : datum.code_dx * zoom"),
        dy=alt.expr("small ? 4 : 0"),
    ).encode(across("middle"), down("code_y"), text=alt.Text("code:N"))
    names = words.mark_text(
        fontSize=alt.expr("datum.name_font * zoom"),
        lineHeight=alt.expr(f"datum.name_font * zoom * {LINE}"),
        lineBreak="\n",
        baseline="top",
        color=palette.ink,
        cursor="pointer",
        opacity=alt.expr("small ? 0 : 1"),
    ).encode(across("middle"), down("name_y"), text=alt.Text("name:N"))
    return [grounds, codes, names, *_change_layers()]


def _change_layers() -> list[alt.Chart]:
    """Return the change marks twice: in the corner, and where the name would be when small."""
    boxes = rows_of("boxes").encode(
        text=alt.Text("change:N"),
        color=alt.Color("change_colour:N", scale=None),
        detail=_codes(),
    )
    corner = boxes.mark_text(
        align="right",
        fontSize=alt.expr("max(16 * zoom, 11)"),
        fontWeight="bold",
        dx=alt.expr("-7 * zoom"),
        dy=alt.expr("15 * zoom"),
        opacity=alt.expr("small ? 0 : 1"),
    ).encode(across("x2"), down("y"))
    inside = boxes.mark_text(
        fontSize=13, fontWeight="bold", dy=alt.expr("10"), opacity=alt.expr("small ? 1 : 0")
    ).encode(across("middle"), down("name_y"))
    return [corner, inside]


def _tooltips(text: Text) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("process:N", title=text("common-process")),
        alt.Tooltip("dots:N", title=text("chart-dots")),
        alt.Tooltip("meaning:N", title=text("chart-meaning")),
        alt.Tooltip("rated:N", title=text("chart-rated")),
    ]
