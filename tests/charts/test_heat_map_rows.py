"""A cell says its dots as a number; carried and unrated ones look different, not only tinted."""

import pytest

from scorecard.charts.heat_map_rows import cell_rows, heat_map_alt, heat_map_rows
from scorecard.charts.palette import LIGHT
from scorecard.charts.specs import Row
from scorecard.domain.comparing import TeamDots
from scorecard.domain.model import RocketModel
from scorecard.text import text_in
from tests.charts.rockets import SHIPPED, SMALL
from tests.charts.teams import AHJO, CALENDAR, KATKO, team_dots

EN = text_in("en")


def cells(team: TeamDots) -> dict[str, Row]:
    return {row["column"]: row for row in cell_rows([team], SMALL, CALENDAR, EN, LIGHT)}


@pytest.mark.parametrize("model", [SHIPPED, SMALL], ids=["shipped", "small"])
def test_a_team_has_a_cell_per_process_and_two_figures(model: RocketModel) -> None:
    rows = cell_rows([team_dots(AHJO, "2026-H2", model, 3)], model, CALENDAR, EN, LIGHT)

    assert [row["column"] for row in rows] == [*model.codes, "Total", "Rated"]


def test_the_ground_follows_the_share_of_a_process_own_dots() -> None:
    shown = cells(team_dots(AHJO, "2026-H2", SMALL, 2))

    assert shown["P1"]["ground"] == LIGHT.cells[0]
    assert shown["P2"]["ground"] == LIGHT.cell(1 / 2)[0]
    assert [shown[code]["shown"] for code in ("P1", "P2", "P3")] == ["0", "1", "2"]


def test_carried_dots_stand_in_a_hollow_cell() -> None:
    carried = cells(team_dots(AHJO, "2026-H2", SMALL, 2, carried=True))["P3"]

    assert (carried["shown"], carried["ground"]) == ("2", "transparent")
    assert carried["edge_width"] > cells(team_dots(AHJO, "2026-H2", SMALL, 2))["P3"]["edge_width"]


def test_a_process_never_rated_is_a_dash_and_not_a_zero() -> None:
    assert cells(team_dots(AHJO, "2026-H2", SMALL, 3))["P5"]["shown"] == "–"


def test_changes_are_marked_in_the_cell_and_in_the_total() -> None:
    shown = cells(team_dots(AHJO, "2026-H2", SMALL, 2, before=1))

    assert shown["P3"]["change"] == "▲2"
    assert shown["Total"]["change"] == "▲1"


def test_completeness_stands_beside_every_team() -> None:
    assert cells(team_dots(AHJO, "2026-H2", SMALL, 2))["Rated"]["description"] == "Ahjo, Rated 4/5"


def test_a_cell_speaks_to_screen_readers() -> None:
    shown = cells(team_dots(KATKO, "2026-H2", SMALL, 2, before=2, carried=True))

    assert shown["P2"]["description"] == (
        "Katko, P2 Process P2, 1 of 2 dots, Carried from Spring 2026"
    )


def test_the_table_has_a_line_per_team() -> None:
    teams = [team_dots(AHJO, "2026-H2", SMALL, 2, before=1, carried=True)]

    assert heat_map_rows(teams, SMALL, CALENDAR, EN) == [
        {
            "Team": "Ahjo",
            "Period": "Autumn 2026",
            "P1": "0 carried",
            "P2": "1 carried",
            "P3": "2 ▲2 carried",
            "P4": "0 ▼1 carried",
            "P5": "–",
            "Total": "3",
            "Change": "▲1",
            "Rated": "0/5",
        }
    ]


def test_the_sentence_names_no_team() -> None:
    teams = [team_dots(AHJO, "2026-H2", SMALL, 2), team_dots(KATKO, "2026-H2", SMALL, 1, before=3)]

    assert heat_map_alt(teams, EN) == (
        "2 teams. 1 team has gained dots since the half-year before. "
        "0 teams have rated every process."
    )


def test_the_sentence_without_teams_says_so() -> None:
    assert heat_map_alt([], EN) == "There are no teams to compare."
