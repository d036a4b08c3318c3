"""All dots of each team over time: own growth first, in the order given."""

from collections.abc import Sequence
from functools import cache
from typing import TypeVar

import altair as alt

from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Row, Spec, Table, filled, rows_of, skeleton, with_halo
from scorecard.domain.comparing import Alignment, TeamDots
from scorecard.domain.periods import Calendar
from scorecard.text import Text

T = TypeVar("T")

HEIGHT = 320
LABEL_ROOM = 0.055  # of the height, which a team's name needs for itself
DASHES = ([1, 0], [7, 3], [2, 3], [9, 3, 2, 3], [4, 2], [12, 4])
SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down", "wedge")


def totals_chart(
    histories: Sequence[Sequence[TeamDots]],
    alignment: Alignment,
    calendar: Calendar,
    text: Text,
    *,
    dark: bool,
) -> Spec:
    """Draw a line per team, named at its end; each has a dash and a shape of its own.

    A history is one team's half-years, oldest first. Side by side stand the same
    half-years, or the same ages of the teams.
    """
    rows = _rows(histories, alignment, calendar, text)
    datasets = {"totals": rows, "names": _names(rows)}
    return filled(_template(text, len(histories), dark=dark), datasets)


def totals_rows(
    histories: Sequence[Sequence[TeamDots]],
    alignment: Alignment,
    calendar: Calendar,
    text: Text,
) -> Table:
    """Return the totals as a table, one line per team and half-year."""
    return [
        {
            text("common-team"): row["team"],
            text("common-period"): row["label"],
            text("chart-total"): f"{row['total']:.0f}",
            text("chart-completeness"): row["complete"],
        }
        for row in _rows(histories, alignment, calendar, text)
    ]


def totals_alt(histories: Sequence[Sequence[TeamDots]], text: Text) -> str:
    """Return where each team started and where it stands."""
    lines = [
        text(
            "chart-totals-team",
            team=history[-1].team.name,
            first=history[0].total,
            last=history[-1].total,
        )
        for history in histories
        if history
    ]
    return " ".join(lines) or text("chart-heat-map-empty")


def _rows(
    histories: Sequence[Sequence[TeamDots]],
    alignment: Alignment,
    calendar: Calendar,
    text: Text,
) -> list[Row]:
    by_age = alignment is Alignment.AGE
    return [
        {
            "team": dots.team.name,
            "number": float(number),
            "place": float(dots.age if by_age else dots.half_year.year * 2 + dots.half_year.number),
            "label": text("chart-age", age=dots.age)
            if by_age
            else text.period(dots.half_year, calendar),
            "total": float(dots.total),
            "complete": text(
                "chart-completeness-of", given=dots.completeness.given, of=dots.completeness.of
            ),
        }
        for number, history in enumerate(histories)
        for dots in history
    ]


def _names(rows: Sequence[Row]) -> list[Row]:
    """Return each team's last point with its name moved up where it would cover another."""
    last = {row["team"]: row for row in rows}
    room = max((row["total"] for row in rows), default=0.0) * LABEL_ROOM
    names: list[Row] = []
    for row in sorted(last.values(), key=lambda row: row["total"]):
        lowest = names[-1]["at"] + room if names else 0.0
        names.append({**row, "at": max(row["total"], lowest)})
    return names


@cache
def _template(text: Text, teams: int, *, dark: bool) -> str:
    palette = palette_for(dark=dark)
    numbers = [float(n) for n in range(max(teams, 1))]
    place = alt.X(
        "label:O",
        title=None,
        sort=alt.EncodingSortField(field="place", op="min"),
        axis=alt.Axis(labelAngle=0, grid=False, labelOverlap="greedy"),
        scale=alt.Scale(type="point", padding=0.6),
    )
    total = alt.Y("total:Q", title=text("chart-dots"), scale=alt.Scale(zero=True, nice=True))
    colour = alt.Color(
        "number:N",
        legend=None,
        scale=alt.Scale(domain=numbers, range=_cycled(palette.teams, teams)),
    )
    lines = rows_of("totals").encode(place, total, colour)
    layers = [
        lines.mark_line(strokeWidth=2.5).encode(
            strokeDash=alt.StrokeDash(
                "number:N",
                legend=None,
                scale=alt.Scale(domain=numbers, range=_cycled(DASHES, teams)),
            )
        ),
        lines.mark_point(filled=True, size=75, opacity=1).encode(
            shape=alt.Shape(
                "number:N",
                legend=None,
                scale=alt.Scale(domain=numbers, range=_cycled(SHAPES, teams)),
            ),
            tooltip=[
                alt.Tooltip("team:N", title=text("common-team")),
                alt.Tooltip("label:N", title=text("common-period")),
                alt.Tooltip("total:Q", title=text("chart-dots")),
                alt.Tooltip("complete:N", title=text("chart-completeness")),
            ],
        ),
        *with_halo(
            rows_of("names")
            .mark_text(align="left", dx=9, fontSize=13, fontWeight="bold")
            .encode(place, alt.Y("at:Q"), colour, text=alt.Text("team:N")),
            palette,
        ),
    ]
    chart = alt.LayerChart(layer=layers, height=HEIGHT, width="container")
    return skeleton(chart, text, dark=dark)


def _cycled(choices: Sequence[T], count: int) -> list[T]:
    return [choices[n % len(choices)] for n in range(max(count, 1))]
