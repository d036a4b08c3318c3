"""The heat map shows every team in the order given, with the number in every cell."""

from scorecard.charts.export import chart_svg
from scorecard.charts.heat_map import heat_map_chart
from scorecard.text import text_in
from tests.charts.rockets import SHIPPED, SMALL
from tests.charts.teams import AHJO, CALENDAR, KATKO, VIRTA, team_dots

FI = text_in("fi")
TEAMS = [team_dots(team, "2026-H2", SHIPPED, dots) for team, dots in ((VIRTA, 1), (AHJO, 3))]


def test_columns_and_teams_are_not_sorted_by_the_chart() -> None:
    for layer in heat_map_chart(TEAMS, SHIPPED, CALENDAR, FI, dark=False)["layer"]:
        assert layer["encoding"]["x"]["sort"] is None
        assert layer["encoding"]["y"]["sort"] is None


def test_every_team_makes_it_higher() -> None:
    one, two = (
        heat_map_chart(teams, SHIPPED, CALENDAR, FI, dark=False) for teams in (TEAMS[:1], TEAMS)
    )

    assert one["height"] < two["height"]


def test_it_can_be_drawn_for_any_model() -> None:
    teams = [team_dots(KATKO, "2026-H2", SMALL, 2, before=1)]

    svg = chart_svg(heat_map_chart(teams, SMALL, CALENDAR, FI, dark=True), dark=True)

    for shown in (">Katko<", ">P5<", ">–<", ">▲2<", ">Yht.<"):
        assert shown in svg
