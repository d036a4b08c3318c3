"""Goals for dots: set for any range, changed over what was seen, reached by ratings, dropped."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.actions.celebrating import Story, celebrate
from scorecard.actions.closing_goals import drop_goal
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.goals import DotsGoalGiven, set_dots_goal
from scorecard.app import App
from scorecard.domain.dots import Rating
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.store.goals import goal as goal_of
from scorecard.store.goals import goals_of
from scorecard.store.ratings import add_rating
from scorecard.store.teams import change_team
from scorecard.views.rocket import RocketView, rocket_view
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import done, refusal

AUTUMN = Period.parse("2026-H2")
RANGES = ["2026-11", "2026-Q4", "2026-H2", "2026"]


def given(
    code: str = "2026-Q4", dots: int = 2, process: str = "Y2", seen: int = 0
) -> DotsGoalGiven:
    return DotsGoalGiven(process, Period.parse(code), dots, seen)


def aim(app: App, small: SmallAcademy, wanted: DotsGoalGiven) -> Goal:
    usva = small.teams["usva"].id
    return done(app, small.id("maija"), lambda act: set_dots_goal(act, usva, wanted))


def refused(app: App, small: SmallAcademy, wanted: DotsGoalGiven) -> RefusedError | None:
    usva = small.teams["usva"].id
    return refusal(app, small.id("maija"), lambda act: set_dots_goal(act, usva, wanted))


def drop(app: App, small: SmallAcademy, goal: Goal, why: str = "No time") -> str | None:
    def deed(act: object) -> object:
        return drop_goal(act, goal.id, why, version=goal.version)  # type: ignore[arg-type]

    found = refusal(app, small.id("maija"), deed)
    if found is None:
        done(app, small.id("maija"), deed)
    return found.key if found else None


def rocket(app: App, small: SmallAcademy, at: Period | None = None) -> RocketView:
    usva = small.teams["usva"].id
    return app.look(small.id("ville"), lambda sight: rocket_view(sight, usva, at))


def rate(app: App, small: SmallAcademy, dots: int) -> None:
    usva, now = small.teams["usva"].id, DotsGiven("Y2", dots, "Tried", attested="We talked")
    done(app, small.id("maija"), lambda act: set_dots(act, usva, AUTUMN, now))


def state(app: App, small: SmallAcademy, goal: Goal) -> GoalState:
    return next(g.state for g in rocket(app, small).goals if g.goal.id == goal.id)


@pytest.mark.parametrize("code", RANGES)
def test_a_goal_of_any_range_is_a_ring_until_a_rating_reaches_it(
    app: App, small: SmallAcademy, code: str
) -> None:
    goal = aim(app, small, given(code))
    before = rocket(app, small).aims.get("Y2")
    rate(app, small, 1)
    between = state(app, small, goal)
    rated = DotsGiven("Y2", 2, "Tried it", attested="We talked", revision=1)
    usva = small.teams["usva"].id
    done(app, small.id("maija"), lambda act: set_dots(act, usva, AUTUMN, rated))

    assert (before, between, state(app, small, goal)) == (2, GoalState.OPEN, GoalState.REACHED)
    assert "Y2" not in rocket(app, small).aims


@pytest.mark.parametrize(
    ("code", "rings"),
    [("2026-12", {AUTUMN}), ("2027-Q1", set()), ("2026", {AUTUMN, AUTUMN.predecessor})],
)
def test_a_ring_is_in_the_half_years_of_its_range(
    app: App, small: SmallAcademy, code: str, rings: set[Period]
) -> None:
    aim(app, small, given(code))

    shown = {at for at in (AUTUMN.predecessor, AUTUMN) if "Y2" in rocket(app, small, at).aims}

    assert shown == rings


def test_another_target_for_the_same_range_changes_the_goal(app: App, small: SmallAcademy) -> None:
    first = aim(app, small, given())

    second = aim(app, small, given(dots=3, seen=first.version))

    assert (second.id, second.target, second.version) == (first.id, Decimal(3), 2)
    lost = refused(app, small, given(dots=2, seen=first.version))
    assert lost
    assert lost.key == "conflict"


def test_what_was_there_within_the_range_and_fell_is_no_goal(app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"].id
    spring, model = AUTUMN.predecessor, app.academy.model_version
    more = Rating(usva, "Y2", spring, 2, date(2026, 5, 14), model, revision=2)
    app.database.write(lambda session: add_rating(session, more))
    rate(app, small, 1)

    lost = refused(app, small, given("2026"))

    assert lost
    assert (lost.key, lost.arguments) == ("dots-goal-had-already", {"dots": 2})
    assert state(app, small, aim(app, small, given("2026-Q4"))) is GoalState.OPEN


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        pytest.param(given(dots=0), "dots-goal-out-of-range", id="no dots"),
        pytest.param(given(dots=4), "dots-goal-out-of-range", id="four dots"),
        pytest.param(given(dots=1), "dots-goal-there-already", id="there already"),
        pytest.param(given("2026-Q3"), "goal-range-over", id="over"),
        pytest.param(given(process="X9"), "no-such-process", id="no such process"),
        pytest.param(given(seen=4), "conflict", id="a version that was never there"),
    ],
)
def test_what_is_no_goal_is_refused(
    app: App, small: SmallAcademy, wanted: DotsGoalGiven, key: str
) -> None:
    found = refused(app, small, wanted)

    assert found
    assert found.key == key


def test_a_range_counts_until_its_last_day(app: App, small: SmallAcademy) -> None:
    assert refused(app, small, given("2026-11")) is None
    assert refused(app, small, given("2027-03")) is None


def test_a_dropped_goal_keeps_why_and_can_be_taken_up_again(app: App, small: SmallAcademy) -> None:
    goal = aim(app, small, given())

    assert drop(app, small, goal, " ") == "goal-why-missing"
    assert drop(app, small, goal) is None

    assert "Y2" not in rocket(app, small).aims
    with app.database.read() as session:
        dropped = goal_of(session, goal.id)
    assert dropped
    assert (dropped.stated, dropped.reason) == (GoalState.DROPPED, "No time")
    assert drop(app, small, dropped) == "goal-not-open"
    again = aim(app, small, given(dots=3, seen=dropped.version))
    assert (again.id, again.stated, again.reason) == (goal.id, GoalState.OPEN, "")


def test_of_two_the_second_to_drop_or_change_learns_of_the_first(
    app: App, small: SmallAcademy
) -> None:
    goal = aim(app, small, given())
    aim(app, small, given(dots=3, seen=goal.version))

    assert drop(app, small, goal) == "conflict"


def test_a_reached_goal_is_not_dropped_and_a_celebrated_one_not_changed(
    app: App, small: SmallAcademy
) -> None:
    goal = aim(app, small, given())
    rate(app, small, 2)
    assert drop(app, small, goal) == "goal-not-open"

    story = Story(TODAY, "Cake", "Earlier")
    done(app, small.id("maija"), lambda act: celebrate(act, goal.id, story))

    found = refused(app, small, given(dots=3, seen=goal.version))
    assert found
    assert found.key == "goal-celebrated"


def test_an_archived_team_aims_at_nothing(app: App, small: SmallAcademy) -> None:
    gone = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, gone))

    found = refused(app, small, given())

    assert found
    assert found.key == "not-found"
    assert drop(app, small, small.goals["a3"]) == "not-found"
    with app.database.read() as session:
        assert len(goals_of(session, [gone.owner])) == 2
