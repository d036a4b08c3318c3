"""A team's rocket: dots of its own and carried ones, what was before, aims, and the history."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
import time_machine

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.dot_sessions import Reveal
from scorecard.domain.dots import Assessment, Completeness, HalfYear, Rating, Standing
from scorecard.domain.goals import Goal
from scorecard.domain.people import Membership, Role
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.goals import add_goal
from scorecard.store.half_years import keep_half_year
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_membership, change_membership, change_team, memberships_of
from scorecard.views.rocket import ProcessView, RocketView, process_view, rocket_view
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done

FIRST, SPRING, AUTUMN = (Period.parse(code) for code in ("2025-H2", "2026-H1", "2026-H2"))


def seen(
    app: App, small: SmallAcademy, at: Period | None = None, name: str = "ville"
) -> RocketView:
    usva = small.teams["usva"].id
    return app.look(small.id(name), lambda sight: rocket_view(sight, usva, at))


def close_up(app: App, small: SmallAcademy, code: str, name: str = "ville") -> ProcessView:
    rocket = seen(app, small, name=name)
    return app.look(small.id(name), lambda sight: process_view(sight, rocket, code))


def rate(app: App, small: SmallAcademy, code: str, dots: int, revision: int = 0) -> Rating:
    usva, given = small.teams["usva"].id, DotsGiven(code, dots, "Why", "", "All agree", revision)
    return done(app, small.id("maija"), lambda act: set_dots(act, usva, AUTUMN, given))


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


def test_the_history_has_every_rating_with_its_corrections_latest_first(
    app: App, small: SmallAcademy
) -> None:
    first = rate(app, small, "A3", 2)
    second = rate(app, small, "A3", 1, revision=1)

    process = close_up(app, small, "A3")

    *ours, spring = process.history
    assert [(then.rating, then.corrected) for then in ours] == [(second, False), (first, True)]
    assert (spring.rating.period, spring.rating.dots, spring.corrected) == (SPRING, 1, False)
    assert (process.revision, process.reason) == (2, "Why")
    assert process.before == Standing(1, SPRING, carried=False)
    assert [g.goal for g in process.goals] == [small.goals["a3"]]


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


def reveal(app: App, small: SmallAcademy, process: str = "A3", at: Period = AUTUMN) -> None:
    shown = Reveal(small.teams["usva"].id, at, process, NOW)
    app.database.write(lambda session: add_reveal(session, shown))


def answer(app: App, small: SmallAcademy, at: Period = AUTUMN, **dots: int) -> None:
    usva = small.teams["usva"].id
    for name, given in dots.items():
        said = Assessment(small.id(name), usva, at, "A3", given, version=0)
        app.database.write(lambda session, said=said: keep_assessment(session, said))


def test_who_has_not_answered_is_named_and_who_answered_what_is_not(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=2, aino=0, tuuli=0)

    found = close_up(app, small, "A3").understood

    assert (found.answered, found.members) == (2, 3)
    assert [p.name for p in found.silent] == ["Maija Salo"]


def test_how_many_understood_is_secret_until_it_is_revealed(app: App, small: SmallAcademy) -> None:
    answer(app, small, ville=2, aino=0, maija=1)

    before = close_up(app, small, "A3").understood
    reveal(app, small)
    after = close_up(app, small, "A3").understood

    assert (before.answered, before.understood, before.not_yet) == (3, None, None)
    assert (after.answered, after.understood, after.not_yet) == (3, 2, 1)
    assert not after.is_unanimous


def test_what_is_revealed_of_one_process_tells_nothing_of_another(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=1, aino=1, maija=1)
    reveal(app, small, "A2")

    found = close_up(app, small, "A3").understood

    assert (found.understood, found.holds_today) == (None, False)


def test_a_rating_of_today_is_unanimous_once_everybodys_answer_is_revealed(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=1, aino=3, maija=1)
    secret = close_up(app, small, "A3").understood.holds_today
    reveal(app, small)

    assert (secret, close_up(app, small, "A3").understood.holds_today) == (False, True)


def test_who_leaves_after_the_reveal_takes_no_answer_out_of_the_count(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=1, aino=1, maija=0)
    reveal(app, small)
    with app.database.read() as session:
        (held,) = memberships_of(session, small.id("maija"))
    gone = replace(held, last=NOW.date())
    app.database.write(lambda session: change_membership(session, gone))
    with time_machine.travel(NOW + timedelta(days=2), tick=False):
        found = close_up(app, small, "A3")

    assert (found.understood.understood, found.understood.not_yet) == (2, 1)
    assert found.today
    assert (found.today.members, found.today.understood, found.today.then) == (2, None, 2)


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        pytest.param({"ville": 1, "aino": 0}, (None, None), id="two are too few"),
        pytest.param({"ville": 1, "aino": 0, "tuuli": 2}, (2, 1), id="three and one is silent"),
    ],
)
def test_a_closed_half_year_tells_how_many_of_three_or_more_understood(
    app: App, small: SmallAcademy, answers: dict[str, int], said: tuple[int | None, int | None]
) -> None:
    answer(app, small, SPRING, **answers)
    spring = seen(app, small, SPRING)

    found = app.look(small.id("ville"), lambda sight: process_view(sight, spring, "A3").understood)

    assert (found.understood, found.not_yet) == said


def test_what_somebody_said_who_left_is_not_told_by_the_unanimity_of_the_others(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, SPRING, ville=1, aino=1, maija=1, tuuli=0)
    spring = seen(app, small, SPRING)

    found = app.look(small.id("ville"), lambda sight: process_view(sight, spring, "A3").understood)

    assert (found.understood, found.not_yet, found.holds_today) == (3, 1, False)


def test_two_members_are_not_told_of_each_other_by_their_unanimity(
    app: App, small: SmallAcademy
) -> None:
    with app.database.read() as session:
        (held,) = memberships_of(session, small.id("maija"))
    gone = replace(held, last=date(2026, 9, 1))
    app.database.write(lambda session: change_membership(session, gone))
    answer(app, small, ville=1, aino=1)
    reveal(app, small)

    found = close_up(app, small, "A3").understood

    assert (found.answered, found.understood, found.holds_today) == (2, None, False)


def test_an_administrator_is_not_told_how_many_understood(app: App, small: SmallAcademy) -> None:
    answer(app, small, ville=2, aino=0, maija=1)
    reveal(app, small)
    usva = small.teams["usva"].id

    found = app.look(
        small.id("risto"),
        lambda sight: process_view(sight, rocket_view(sight, usva), "A3").understood,
    )

    assert (found.answered, found.understood, found.not_yet) == (3, None, None)


def test_somebody_who_joined_later_is_asked_for_when_dots_of_then_change_now(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, SPRING, maija=1, ville=1, aino=1, tuuli=1)
    joined = Membership(
        0, small.teams["usva"].id, small.id("veikko"), Role.MEMBER, date(2026, 9, 1)
    )
    app.database.write(lambda session: add_membership(session, joined))
    spring = seen(app, small, SPRING)

    found = app.look(small.id("ville"), lambda sight: process_view(sight, spring, "A3").understood)

    assert (found.is_unanimous, found.holds_today) == (True, False)
