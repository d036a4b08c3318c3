"""Teams stand side by side by half-year or by age; figures over few people are withheld."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.comparing import (
    Alignment,
    TeamDots,
    compared_half_years,
    half_year_at_age,
    per_member,
    side_by_side,
    withheld,
)
from scorecard.domain.dots import Completeness, Standing
from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.people import Team
from scorecard.domain.periods import Calendar, Period
from tests.domain.builders import JANUARY_JULY
from tests.domain.strategies import calendars

TULVA = Team(1, "tulva", "Tulva", "2024 autumn", date(2024, 9, 2))
KAIKU = Team(2, "kaiku", "Kaiku", "2026 autumn", date(2026, 9, 1))
AUTUMN = Period.parse("2026-H2")
SPRING = Period.parse("2026-H1")


@pytest.mark.parametrize(
    ("alignment", "age", "expected"),
    [
        pytest.param(
            Alignment.HALF_YEAR, 1, [("tulva", "2026-H2"), ("kaiku", "2026-H2")], id="half-year"
        ),
        pytest.param(Alignment.AGE, 1, [("tulva", "2024-H2"), ("kaiku", "2026-H2")], id="age one"),
        pytest.param(
            Alignment.AGE, 5, [("tulva", "2026-H2")], id="only the old team lived so long"
        ),
        pytest.param(Alignment.AGE, 6, [], id="nobody lived so long"),
        pytest.param(Alignment.AGE, 0, [], id="nobody is compared before it was founded"),
    ],
)
def test_what_stands_side_by_side(
    alignment: Alignment, age: int, expected: list[tuple[str, str]]
) -> None:
    pairs = compared_half_years(
        [TULVA, KAIKU], alignment, half_year=AUTUMN, age=age, calendar=JANUARY_JULY
    )

    assert [(team.key, half_year.code) for team, half_year in pairs] == expected


def test_a_team_not_founded_yet_is_left_out() -> None:
    pairs = compared_half_years(
        [TULVA, KAIKU], Alignment.HALF_YEAR, half_year=SPRING, age=1, calendar=JANUARY_JULY
    )

    assert pairs == [(TULVA, SPRING)]


@given(st.integers(1, 40), calendars)
def test_the_half_year_at_an_age_has_that_age(age: int, calendar: Calendar) -> None:
    assert calendar.age(TULVA.founded, half_year_at_age(TULVA, age, calendar)) == age


def dots_of(team_id: int, dots: int) -> TeamDots:
    team = Team(team_id, f"team-{team_id}", f"Team {team_id}", "", date(2025, 1, 1))
    spring = Period.parse("2026-H1")
    return TeamDots(team, spring, 3, {"Y1": Standing(dots, spring, carried=False)}, {})


def test_nobody_is_ranked_unless_the_academy_says_so() -> None:
    older, younger = dots_of(1, dots=1), dots_of(2, dots=3)

    assert side_by_side([older, younger], ranked=False) == (older, younger)
    assert side_by_side([older, younger], ranked=True) == (younger, older)


def test_a_team_shows_its_total_its_growth_and_how_much_was_rated() -> None:
    autumn = TeamDots(
        TULVA,
        AUTUMN,
        age=5,
        shown={
            "A1": Standing(3, AUTUMN, carried=False),
            "A2": Standing(1, SPRING, carried=True),
            "A3": None,
        },
        before={"A1": Standing(1, SPRING, carried=False), "A2": Standing(2, SPRING, carried=False)},
    )

    assert (autumn.total, autumn.growth) == (4, 1)
    assert autumn.changes == {"A1": 2, "A2": -1, "A3": 0}
    assert autumn.completeness == Completeness(given=1, of=3)


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        pytest.param(4, Decimal(3), id="four"),
        pytest.param(3, Decimal(4), id="three"),
        pytest.param(2, None, id="two"),
        pytest.param(0, None, id="nobody"),
    ],
)
def test_a_mean_per_member_needs_three(members: int, expected: Decimal | None) -> None:
    assert per_member(Decimal(12), members) == expected


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        pytest.param({"tulva": 5, "kaiku": 3}, set(), id="all large enough"),
        pytest.param({"tulva": 5, "kaiku": 2, "routa": 3}, {"kaiku", "routa"}, id="one small"),
        pytest.param({"tulva": 5, "kaiku": 2, "routa": 1}, {"kaiku", "routa"}, id="two make three"),
        pytest.param(
            {"tulva": 5, "kaiku": 1, "routa": 1}, {"tulva", "kaiku", "routa"}, id="two make two"
        ),
        pytest.param({"tulva": 5, "kaiku": 0}, set(), id="nobody is no small part"),
        pytest.param({"kaiku": 2}, {"kaiku"}, id="a small part alone"),
    ],
)
def test_parts_over_fewer_than_three_people_are_withheld(
    people: dict[str, int], expected: set[str]
) -> None:
    assert withheld(people) == expected


@given(st.dictionaries(st.text("abcdefgh", min_size=1, max_size=1), st.integers(0, 8)))
def test_what_is_withheld_is_not_the_whole_less_the_rest(people: dict[str, int]) -> None:
    hidden = withheld(people)
    shown = {part for part, count in people.items() if count and part not in hidden}
    unknown = sum(people[part] for part in hidden)

    assert all(people[part] >= FEWEST_SHOWN for part in shown)
    assert not shown or unknown == 0 or unknown >= FEWEST_SHOWN
