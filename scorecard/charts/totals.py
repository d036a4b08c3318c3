"""All dots of each team over time: own growth first, in the order given."""

from collections.abc import Sequence
from functools import cache

import altair as alt

from scorecard.charts.palette import palette_for
from scorecard.charts.specs import Row, Spec, Table, filled, rows_of, skeleton, with_halo
from scorecard.domain.comparing import Alignment, TeamDots
from scorecard.domain.periods import Calendar
from scorecard.text import Text

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
    colour = alt.Color("number:N", legend=None, scale=_per_team(palette.teams, teams))
    total = alt.Y("total:Q", title=text("chart-dots"), scale=alt.Scale(zero=True, nice=True))
    lines = rows_of("totals").encode(_places(), total, colour)
    layers = [
        _dashed(lines, teams),
        _shaped(lines, text, teams),
        *with_halo(_named(colour), palette),
    ]
    chart = alt.LayerChart(layer=layers, height=HEIGHT, width="container")
    return skeleton(chart, text, dark=dark)


def _places() -> alt.X:
    return alt.X(
        "label:O",
        title=None,
        sort=alt.EncodingSortField(field="place", op="min"),
        axis=alt.Axis(labelAngle=0, grid=False, labelOverlap="greedy"),
        scale=alt.Scale(type="point", padding=0.6),
    )


def _dashed(lines: alt.Chart, teams: int) -> alt.Chart:
    return lines.mark_line(strokeWidth=2.5).encode(
        strokeDash=alt.StrokeDash("number:N", legend=None, scale=_per_team(DASHES, teams))
    )


def _shaped(lines: alt.Chart, text: Text, teams: int) -> alt.Chart:
    return lines.mark_point(filled=True, size=75, opacity=1).encode(
        shape=alt.Shape("number:N", legend=None, scale=_per_team(SHAPES, teams)),
        tooltip=[
            alt.Tooltip("team:N", title=text("common-team")),
            alt.Tooltip("label:N", title=text("common-period")),
            alt.Tooltip("total:Q", title=text("chart-dots")),
            alt.Tooltip("complete:N", title=text("chart-completeness")),
        ],
    )


def _named(colour: alt.Color) -> alt.Chart:
    words = rows_of("names").mark_text(align="left", dx=9, fontSize=13, fontWeight="bold")
    return words.encode(_places(), alt.Y("at:Q"), colour, text=alt.Text("team:N"))


def _per_team(choices: Sequence[str | Sequence[float]], teams: int) -> alt.Scale:
    """Return what each team has of its own, by its number; after the last one anew."""
    count = max(teams, 1)
    numbers = [float(n) for n in range(count)]
    return alt.Scale(domain=numbers, range=[choices[n % len(choices)] for n in range(count)])
