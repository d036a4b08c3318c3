"""A team's rocket: dots of its own and carried ones, what was before, and aims."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.dots import Completeness, HalfYear, Rating, Standing
from scorecard.domain.goals import Goal
from scorecard.domain.periods import Period
from scorecard.store.goals import add_goal
from scorecard.store.half_years import keep_half_year
from scorecard.store.ratings import add_rating
from scorecard.store.teams import change_team
from tests.academies import SmallAcademy
from tests.views.usva import AUTUMN, FIRST, SPRING, rate, seen


def test_dots_are_carried_until_they_are_given_anew(app: App, small: SmallAcademy) -> None:
    rate(app, small, "Y1", 3)

    rocket = seen(app, small)

    assert {code: held for code, held in rocket.shown.items() if held} == {
        "Y1": Standing(3, AUTUMN, carried=False),
        "Y2": Standing(1, SPRING, carried=True),
        "A3": Standing(1, SPRING, carried=True),
    }
    assert rocket.before["Y1"] == Standing(2, SPRING, carried=False)
    assert (rocket.total, rocket.growth, rocket.most) == (5, 1, 42)
    assert rocket.completeness == Completeness(1, 14)


def test_the_slider_runs_through_the_teams_life(app: App, small: SmallAcademy) -> None:
    rocket = seen(app, small, FIRST)

    assert rocket.half_years == (FIRST, SPRING, AUTUMN)
    assert (rocket.half_year, rocket.total) == (FIRST, 0)


@pytest.mark.parametrize("code", ["2019-H1", "2027-H1", "2026-11"])
def test_a_half_year_outside_the_teams_life_becomes_the_latest(
    app: App, small: SmallAcademy, code: str
) -> None:
    assert seen(app, small, Period.parse(code)).half_year == AUTUMN


def test_aims_are_the_most_that_open_goals_of_the_half_year_ask_for(
    app: App, small: SmallAcademy
) -> None:
    usva = small.teams["usva"].owner
    for code, process, target in (
        ("2026", "A3", 3),
        ("2026-12", "Y2", 2),
        ("2027-Q1", "I1", 1),
        ("2026-Q4", "Y1", 2),
    ):
        goal = Goal(0, usva, Period.parse(code), process=process, target=Decimal(target))
        app.database.write(lambda session, goal=goal: add_goal(session, goal))
    rate(app, small, "Y1", 2)  # which reaches that goal

    assert seen(app, small).aims == {"A3": 3, "Y2": 2}


def test_a_process_that_the_model_no_longer_has_lives_on_in_its_half_year(
    app: App, small: SmallAcademy
) -> None:
    old = Rating(small.teams["usva"].id, "OLD", SPRING, 2, date(2026, 5, 1), "rocket@1")
    app.database.write(lambda session: add_rating(session, old))

    assert seen(app, small, SPRING).shown["OLD"] == Standing(2, SPRING, carried=False)
    assert "OLD" not in seen(app, small, AUTUMN).shown


@pytest.mark.parametrize(
    ("name", "may"),
    [("maija", True), ("kaisa", True), ("ville", False), ("risto", False)],
)
def test_the_leader_and_the_coach_may_set_the_dots(
    app: App, small: SmallAcademy, name: str, may: bool
) -> None:
    assert seen(app, small, name=name).may_set is may


def test_an_archived_teams_rocket_ends_with_it_and_is_read_only(
    app: App, small: SmallAcademy
) -> None:
    gone = replace(small.teams["usva"], archived=date(2026, 6, 1))
    app.database.write(lambda session: change_team(session, gone))

    rocket = seen(app, small, name="maija")

    assert (rocket.half_years, rocket.may_set) == ((FIRST, SPRING), False)


def test_a_half_year_is_closed_once_somebody_closed_it(app: App, small: SmallAcademy) -> None:
    before = seen(app, small).closed
    closed = HalfYear(small.teams["usva"].id, AUTUMN, closed_on=date(2026, 11, 20), version=0)
    app.database.write(lambda session: keep_half_year(session, closed))

    assert (before, seen(app, small).closed, seen(app, small, SPRING).closed) == (
        False,
        True,
        True,
    )
