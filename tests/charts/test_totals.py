"""Totals over time: a line per team, told apart without colour, named where it ends."""

from scorecard.charts.export import chart_svg
from scorecard.charts.totals import totals_alt, totals_chart, totals_rows
from scorecard.domain.comparing import Alignment, TeamDots
from scorecard.text import text_in
from tests.charts.rockets import SMALL
from tests.charts.teams import AHJO, CALENDAR, KATKO, team_dots

EN, FI = text_in("en"), text_in("fi")


def history(codes: str, *, of: str = "ahjo") -> list[TeamDots]:
    team = {"ahjo": AHJO, "katko": KATKO}[of]
    return [team_dots(team, code, SMALL, dots) for dots, code in enumerate(codes.split())]


HISTORIES = [history("2024-H2 2025-H1 2025-H2"), history("2025-H2 2026-H1 2026-H2", of="katko")]


def places(alignment: Alignment) -> list[str]:
    spec = totals_chart(HISTORIES, alignment, CALENDAR, EN, dark=False)
    return [row["label"] for row in spec["datasets"]["totals"]]


def test_half_years_stand_side_by_side() -> None:
    assert places(Alignment.HALF_YEAR)[2:4] == ["Autumn 2025", "Autumn 2025"]


def test_ages_stand_side_by_side() -> None:
    assert places(Alignment.AGE) == ["Half-year 1", "Half-year 2", "Half-year 3"] * 2


def test_the_value_axis_starts_at_zero() -> None:
    spec = totals_chart(HISTORIES, Alignment.AGE, CALENDAR, EN, dark=False)

    assert spec["layer"][0]["encoding"]["y"]["scale"]["zero"]


def test_teams_differ_in_dash_and_shape() -> None:
    line, points = totals_chart(HISTORIES, Alignment.AGE, CALENDAR, EN, dark=False)["layer"][:2]

    dashes = line["encoding"]["strokeDash"]["scale"]["range"]
    shapes = points["encoding"]["shape"]["scale"]["range"]
    assert dashes[0] != dashes[1]
    assert shapes[0] != shapes[1]


def test_names_that_would_cover_each_other_are_moved_apart() -> None:
    spec = totals_chart(HISTORIES, Alignment.AGE, CALENDAR, EN, dark=False)
    lower, upper = spec["datasets"]["names"]

    assert lower["total"] == upper["total"]
    assert lower["at"] < upper["at"]


def test_it_can_be_drawn_with_names_at_the_ends() -> None:
    svg = chart_svg(totals_chart(HISTORIES, Alignment.HALF_YEAR, CALENDAR, FI, dark=True))

    assert ">Ahjo<" in svg
    assert ">Syksy 2026<" in svg


def test_the_table_has_completeness_beside_every_total() -> None:
    assert totals_rows(HISTORIES[:1], Alignment.HALF_YEAR, CALENDAR, EN)[1] == {
        "Team": "Ahjo",
        "Period": "Spring 2025",
        "Total": "2",
        "Rated": "4/5",
    }


def test_the_sentence_says_each_teams_own_way() -> None:
    assert totals_alt(HISTORIES, EN) == "Ahjo: 0 → 3. Katko: 0 → 3."


def test_without_teams_there_is_nothing_to_compare() -> None:
    assert totals_alt([], EN) == "There are no teams to compare."
