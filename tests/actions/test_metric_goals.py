"""Goals on metrics: set for any range, changed over what was seen, kept in shape."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.actions.celebrating import Story, celebrate
from scorecard.actions.metric_goals import MetricGoalGiven, set_metric_goal, shape_goal
from scorecard.app import App
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal, GoalState, Sense
from scorecard.domain.metrics import Direction
from scorecard.domain.periods import Period
from scorecard.store.goal_shares import keep_shares, shares_of
from scorecard.store.goals import add_goal, change_goal
from scorecard.store.goals import goal as goal_of
from scorecard.store.metrics import change_metric
from tests.academies import TODAY, SmallAcademy
from tests.actions import aiming
from tests.actions.doing import done, log_of, refusal

MONTHS = aiming.MONTHS


def _given(
    code: str = "2026-Q4",
    target: str = "8",
    upper: str | None = None,
    sense: Sense | None = None,
    seen: int = 0,
) -> MetricGoalGiven:
    end = None if upper is None else Decimal(upper)
    return MetricGoalGiven(Period.parse(code), Decimal(target), end, sense, seen)


def _set(app: App, small: SmallAcademy, given: MetricGoalGiven) -> Goal:
    visits = small.metrics["visits"].id
    return done(app, small.id("ville"), lambda act: set_metric_goal(act, visits, given))


def _refused(app: App, small: SmallAcademy, given: MetricGoalGiven) -> str | None:
    visits = small.metrics["visits"].id
    found = refusal(app, small.id("ville"), lambda act: set_metric_goal(act, visits, given))
    return found.key if found else None


def _year(app: App, small: SmallAcademy) -> Goal:
    return app.database.write(lambda session: add_goal(session, aiming.of_the_year(small)))


def _shape(app: App, small: SmallAcademy, goal: Goal, amounts: dict[int, str]) -> str | None:
    shares = [Share(m, Decimal(amounts.get(m.number, "0"))) for m in MONTHS]

    def deed(act: object) -> Goal:
        return shape_goal(act, goal.id, shares, version=goal.version)  # type: ignore[arg-type]

    found = refusal(app, small.id("ville"), deed)
    if found is None:
        done(app, small.id("ville"), deed)
    return found.key if found else None


def _shares(app: App, goal: Goal) -> list[str]:
    with app.database.read() as session:
        return [f"{s.amount.normalize():f}" for s in shares_of(session, [goal.id]).get(goal.id, ())]


def test_several_ranges_of_one_metric_have_goals_at_once(app: App, small: SmallAcademy) -> None:
    goals = [_set(app, small, _given(code)) for code in ("2026-11", "2026-Q4", "2026", "2027-H1")]

    assert len({goal.id for goal in goals}) == 4
    assert {goal.visibility for goal in goals} == {small.metrics["visits"].visibility}
    assert [(e.deed, e.fields) for e in log_of(app)[:1]] == [
        ("set-goal", ("target", "upper", "sense"))
    ]


@pytest.mark.parametrize(
    ("direction", "sense", "kept"),
    [
        pytest.param(Direction.UP, None, None, id="as the direction says"),
        pytest.param(Direction.UP, Sense.AT_LEAST, None, id="said, and the same"),
        pytest.param(Direction.UP, Sense.AT_MOST, Sense.AT_MOST, id="said otherwise"),
        pytest.param(Direction.DOWN, Sense.AT_MOST, None, id="down is at most"),
        pytest.param(Direction.NEUTRAL, None, None, id="neither is at least"),
    ],
)
def test_a_sense_is_kept_only_where_it_says_more_than_the_direction(
    app: App, small: SmallAcademy, direction: Direction, sense: Sense | None, kept: Sense | None
) -> None:
    turned = replace(small.metrics["visits"], direction=direction)
    app.database.write(lambda session: change_metric(session, turned))

    assert _set(app, small, _given(sense=sense)).sense is kept


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param(_given("2026-Q3"), "goal-range-over", id="over"),
        pytest.param(_given(sense=Sense.WITHIN), "goal-upper-missing", id="one end"),
        pytest.param(_given(upper="7", sense=Sense.WITHIN), "goal-upper-below", id="turned round"),
        pytest.param(_given(target="1e12"), "amount-too-large", id="too large"),
        pytest.param(_given(target="NaN"), "amount-not-finite", id="no number"),
        pytest.param(_given(seen=3), "conflict", id="a version that was never there"),
        pytest.param(_given("2026-H2"), "conflict", id="there is one already"),
        pytest.param(_given(target="0"), None, id="zero"),
        pytest.param(_given(target="-5"), None, id="below zero"),
        pytest.param(_given(upper="8", sense=Sense.WITHIN), None, id="just one value"),
    ],
)
def test_what_is_no_goal_is_refused(
    app: App, small: SmallAcademy, given: MetricGoalGiven, key: str | None
) -> None:
    assert _refused(app, small, given) == key


def test_a_metric_that_is_not_followed_in_the_range_has_no_goal_there(
    app: App, small: SmallAcademy
) -> None:
    archived = replace(small.metrics["visits"], last=Period.parse("2026-11"), slot=None)
    app.database.write(lambda session: change_metric(session, archived))

    assert _refused(app, small, _given("2027-H1")) == "goal-metric-not-followed"
    assert _refused(app, small, _given("2026-Q4")) is None


def test_another_target_changes_the_goal_and_takes_a_dropped_one_up_again(
    app: App, small: SmallAcademy
) -> None:
    held = small.goals["visits"]
    dropped = replace(held, stated=GoalState.DROPPED, reason="Abroad")
    app.database.write(lambda session: change_goal(session, dropped))

    changed = _set(app, small, _given("2026-H2", "20", seen=2))

    assert changed == replace(held, target=Decimal(20), version=3)


def test_a_celebrated_goal_stays_as_it_is(app: App, small: SmallAcademy) -> None:
    reached = _set(app, small, _given("2026-H2", "9", seen=1))
    story = Story(TODAY, "Cake", "Earlier")
    done(app, small.id("ville"), lambda act: celebrate(act, reached.id, story))

    assert _refused(app, small, _given("2026-H2", "20", seen=2)) == "goal-celebrated"


def test_shares_are_kept_and_follow_another_target(app: App, small: SmallAcademy) -> None:
    year = _year(app, small)
    assert _shape(app, small, year, {9: "4", 10: "12", 11: "8"}) is None

    _set(app, small, _given("2026", "12", seen=2))

    assert _shares(app, year) == ["0"] * 8 + ["2", "6", "4", "0"]


def test_a_target_of_zero_has_no_shares_any_more(app: App, small: SmallAcademy) -> None:
    year = _year(app, small)
    assert _shape(app, small, year, {10: "24"}) is None

    _set(app, small, _given("2026", "0", seen=2))

    assert _shares(app, year) == []


@pytest.mark.parametrize(
    ("amounts", "key"),
    [
        pytest.param({10: "24"}, None, id="all in October"),
        pytest.param({10: "23.9"}, "goal-shares-sum", id="too few"),
        pytest.param({9: "-1", 10: "25"}, "goal-shares-side", id="one below zero"),
        pytest.param({10: "1e12"}, "amount-too-large", id="too large"),
    ],
)
def test_shares_together_are_the_target(
    app: App, small: SmallAcademy, amounts: dict[int, str], key: str | None
) -> None:
    assert _shape(app, small, _year(app, small), amounts) == key


def test_only_an_open_year_of_what_adds_up_is_shaped(app: App, small: SmallAcademy) -> None:
    year = _year(app, small)
    dropped = replace(year, stated=GoalState.DROPPED)
    app.database.write(lambda session: change_goal(session, dropped))
    older = replace(aiming.of_the_year(small), period=Period.parse("2025"))
    over = app.database.write(lambda session: add_goal(session, older))

    keys = [
        _shape(app, small, goal, {10: "24"})
        for goal in (small.goals["visits"], replace(year, version=2), over)
    ]

    assert keys == ["goal-shares-not-here", "goal-not-open", "goal-not-open"]


def test_of_two_who_shape_a_year_the_second_learns_of_the_first(
    app: App, small: SmallAcademy
) -> None:
    year = _year(app, small)
    first = _shape(app, small, year, {10: "24"})

    assert (first, _shape(app, small, year, {11: "24"})) == (None, "conflict")
    assert _shares(app, year)[9] == "24"


def test_no_shares_make_a_year_even_again(app: App, small: SmallAcademy) -> None:
    year = _year(app, small)
    spread = [Share(month, Decimal(2)) for month in MONTHS]
    app.database.write(lambda session: keep_shares(session, year.id, spread))

    done(app, small.id("ville"), lambda act: shape_goal(act, year.id, (), version=1))

    assert _shares(app, year) == []
    with app.database.read() as session:
        assert goal_of(session, year.id) == replace(year, version=2)
