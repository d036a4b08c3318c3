"""The cells of the heat map, and the same in words."""

from collections.abc import Sequence

from scorecard.charts.palette import Palette
from scorecard.charts.rocket_state import change_mark
from scorecard.charts.specs import Row, Table
from scorecard.domain.comparing import TeamDots
from scorecard.domain.dots import Completeness
from scorecard.domain.model import Process, RocketModel
from scorecard.domain.periods import Calendar
from scorecard.text import Text

UNRATED = "–"


def cell_rows(
    teams: Sequence[TeamDots],
    model: RocketModel,
    calendar: Calendar,
    text: Text,
    palette: Palette,
) -> list[Row]:
    """Return one row per team and process, then the team's total and its completeness."""
    rows = []
    for team in teams:
        rows += [_cell(team, p, calendar, text, palette) for p in model.processes]
        rows.append(_figure(team, text("chart-total-short"), str(team.total), team.growth, palette))
        complete = _completeness(team.completeness, text)
        rows.append(_figure(team, text("chart-completeness"), complete, 0, palette))
    return rows


def heat_map_rows(
    teams: Sequence[TeamDots], model: RocketModel, calendar: Calendar, text: Text
) -> Table:
    """Return the heat map as a table, one line per team, with translated headings."""
    return [
        {
            text("common-team"): team.team.name,
            text("common-period"): text.period(team.half_year, calendar),
            **{p.code: _in_table(team, p.code, text) for p in model.processes},
            text("chart-total"): str(team.total),
            text("chart-change"): change_mark(team.growth),
            text("chart-completeness"): _completeness(team.completeness, text),
        }
        for team in teams
    ]


def heat_map_alt(teams: Sequence[TeamDots], text: Text) -> str:
    """Return how many teams stand here, how many have grown, and how many are complete.

    It names no team: the heat map is no ranking.
    """
    if not teams:
        return text("chart-heat-map-empty")
    return " ".join(
        [
            text("chart-heat-map-teams", count=len(teams)),
            text("chart-heat-map-grew", count=sum(1 for t in teams if t.growth > 0)),
            text("chart-heat-map-full", count=sum(1 for t in teams if t.completeness.is_full)),
        ]
    )


def _cell(
    team: TeamDots, process: Process, calendar: Calendar, text: Text, palette: Palette
) -> Row:
    held, name = team.shown.get(process.code), text.words(process.name)
    row: Row = {
        "team": team.team.name,
        "column": process.code,
        "code": process.code,
        "process": name,
        "change": change_mark(team.changes.get(process.code, 0)),
        "ground": "transparent",
        "ink": palette.ink,
        "edge": palette.faint,
        "edge_width": 1.0,
        "shown": UNRATED,
        "said": text("chart-unrated"),
    }
    if held:
        ground, ink = palette.cell(held.dots / process.most_dots)
        hollow = {"edge": palette.line, "edge_width": 2.5}
        period = text.period(held.rated_in, calendar)
        said = text("chart-dots-of", dots=held.dots, most=process.most_dots)
        carried = text("chart-carried-from", period=period) if held.carried else period
        row |= {"shown": str(held.dots), "said": f"{said}, {carried}"}
        row |= hollow if held.carried else {"ground": ground, "ink": ink}
    spoken = [row["team"], f"{process.code} {name}", row["said"], row["change"]]
    return row | {"description": ", ".join(part for part in spoken if part)}


def _figure(team: TeamDots, label: str, shown: str, change: int, palette: Palette) -> Row:
    return {
        "team": team.team.name,
        "column": label,
        "code": "",
        "process": label,
        "change": change_mark(change),
        "ground": "transparent",
        "ink": palette.ink,
        "edge": "transparent",
        "edge_width": 0.0,
        "shown": shown.replace("/", "\n/"),
        "said": shown,
        "description": f"{team.team.name}, {label} {shown}",
    }


def _in_table(team: TeamDots, code: str, text: Text) -> str:
    held = team.shown.get(code)
    if not held:
        return UNRATED
    mark = change_mark(team.changes.get(code, 0))
    carried = text("chart-carried") if held.carried else ""
    return " ".join(part for part in (str(held.dots), mark, carried) if part)


def _completeness(known: Completeness, text: Text) -> str:
    return text("chart-completeness-of", given=known.given, of=known.of)
