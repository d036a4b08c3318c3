"""A metric that turns another way judges none of its goals anew: each keeps its own sense."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from scorecard.actions.celebrating import Story, celebrate
from scorecard.actions.metric_goals import MetricGoalGiven, set_metric_goal
from scorecard.actions.metrics import add_metric, change_metric
from scorecard.actions.metrics_conversion import convert_metric
from scorecard.app import App
from scorecard.domain.goals import Goal, GoalState, Sense, judge_metric_goal
from scorecard.domain.metrics import Direction, Metric
from scorecard.domain.periods import Period
from scorecard.exchange.gathering import gather
from scorecard.exchange.planning import plan
from scorecard.store.goals import add_goal, change_goal
from scorecard.store.goals import goal as goal_of
from scorecard.store.metrics import metric as metric_of
from scorecard.store.values import values_of
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import done, log_of
from tests.actions.test_exporting import Write, archive, finnish_folder, workbook
from tests.actions.test_metrics import READING, given_of
from tests.exchange.planned import academy, empty, reasons

YEAR = Period.parse("2026")
ENDS = {"lower": Decimal(1), "upper": Decimal(5)}


def turn(app: App, small: SmallAcademy, metric: Metric, way: Direction) -> Metric:
    """Let Ville say that his metric is good the other way."""
    ends = ENDS if way is Direction.RANGE else {"lower": None, "upper": None}
    given = replace(given_of(metric), direction=way, **ends)
    ville, seen = small.id("ville"), metric.version
    return done(app, ville, lambda act: change_metric(act, metric.id, given, version=seen))


def aim(app: App, small: SmallAcademy, target: str = "20", **said: object) -> Goal:
    """Set a goal of the year on Ville's visits, as its form does."""
    given = MetricGoalGiven(YEAR, Decimal(target), **said)  # type: ignore[arg-type]  # its fields
    visits = small.metrics["visits"].id
    return done(app, small.id("ville"), lambda act: set_metric_goal(act, visits, given))


def kept(app: App, goal: Goal) -> Goal:
    with app.database.read() as session:
        found = goal_of(session, goal.id)
    assert found
    return found


def state(app: App, goal: Goal) -> GoalState:
    """Return what the data says of a goal today."""
    with app.database.read() as session:
        metric = metric_of(session, goal.metric_id or 0)
        assert metric
        values = values_of(session, [metric.id])[metric.id]
    calendar = app.academy.calendar
    return judge_metric_goal(kept(app, goal), metric, values, calendar=calendar, today=TODAY).state


@pytest.mark.parametrize("way", [Direction.DOWN, Direction.RANGE])
def test_a_goal_keeps_the_sense_that_was_usual(
    app: App, small: SmallAcademy, way: Direction
) -> None:
    goal = aim(app, small)

    turn(app, small, small.metrics["visits"], way)

    assert kept(app, goal) == replace(goal, sense=Sense.AT_LEAST, version=2)
    entry = log_of(app)[0]
    assert (entry.deed, entry.subject) == ("change-metric", f"metric:{goal.metric_id}")
    assert {"direction", "sense"} <= set(entry.fields)


def test_a_goal_that_says_its_own_sense_is_left_alone(app: App, small: SmallAcademy) -> None:
    said = aim(app, small, sense=Sense.AT_MOST)
    within = replace(small.goals["visits"], upper=Decimal(15), sense=Sense.WITHIN)
    app.database.write(lambda session: change_goal(session, within))

    turn(app, small, small.metrics["visits"], Direction.DOWN)

    assert kept(app, said) == said
    assert kept(app, within) == replace(within, version=2)
    assert "sense" not in log_of(app)[0].fields


def test_a_range_that_turns_leaves_its_goals_both_ends(app: App, small: SmallAcademy) -> None:
    visits = turn(app, small, small.metrics["visits"], Direction.RANGE)
    goal = aim(app, small, upper=Decimal(30))
    assert goal.sense is None

    turn(app, small, visits, Direction.UP)

    assert kept(app, goal) == replace(goal, sense=Sense.WITHIN, version=2)


@pytest.mark.parametrize("way", [Direction.DOWN, Direction.RANGE])
def test_what_was_reached_stays_reached(app: App, small: SmallAcademy, way: Direction) -> None:
    goal = aim(app, small, "9")
    assert state(app, goal) is GoalState.REACHED

    turn(app, small, small.metrics["visits"], way)

    assert state(app, goal) is GoalState.REACHED


def test_goals_that_are_over_dropped_or_celebrated_keep_theirs_too(
    app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    last = Goal(0, visits.owner, Period.parse("2026-08"), metric_id=visits.id, target=Decimal(3))
    over = app.database.write(lambda session: add_goal(session, last))
    dropped = replace(small.goals["visits"], stated=GoalState.DROPPED, reason="Abroad")
    app.database.write(lambda session: change_goal(session, dropped))
    party, story = aim(app, small, "9"), Story(TODAY, "Cake", "Earlier")
    done(app, small.id("ville"), lambda act: celebrate(act, party.id, story))

    turn(app, small, visits, Direction.DOWN)

    assert {kept(app, goal).sense for goal in (over, dropped, party)} == {Sense.AT_LEAST}


def test_turned_back_a_goal_is_as_good_as_before(app: App, small: SmallAcademy) -> None:
    goal = aim(app, small, "9")
    down = turn(app, small, small.metrics["visits"], Direction.DOWN)

    turn(app, small, down, Direction.UP)

    assert kept(app, goal) == replace(goal, sense=Sense.AT_LEAST, version=2)
    assert state(app, goal) is GoalState.REACHED
    # Whoever sets it again sets one like any other.
    again = aim(app, small, "12", sense=Sense.AT_LEAST, version=2)
    assert (again.id, again.sense) == (goal.id, None)


def test_neither_way_is_judged_as_upwards_and_touches_nothing(
    app: App, small: SmallAcademy
) -> None:
    goal = aim(app, small)

    turn(app, small, small.metrics["visits"], Direction.NEUTRAL)

    assert kept(app, goal) == goal


def test_goals_on_other_metrics_are_left_alone(app: App, small: SmallAcademy) -> None:
    ville = small.people["ville"]
    reading = done(app, ville.id, lambda act: add_metric(act, ville.owner, READING))
    goal = aim(app, small)

    turn(app, small, reading, Direction.DOWN)

    assert kept(app, goal) == goal


def test_what_goes_over_into_another_unit_keeps_its_sense_as_well(
    app: App, small: SmallAcademy
) -> None:
    ville = small.people["ville"]
    reading = done(app, ville.id, lambda act: add_metric(act, ville.owner, READING))
    hours = Goal(0, ville.owner, YEAR, metric_id=reading.id, target=Decimal(20))
    goal = app.database.write(lambda session: add_goal(session, hours))
    given = replace(given_of(reading), unit="min", direction=Direction.DOWN)

    done(app, ville.id, lambda act: convert_metric(act, reading.id, given, version=1))

    found = kept(app, goal)
    assert (found.target, found.sense) == (Decimal(1200), Sense.AT_LEAST)


@pytest.mark.parametrize("write", [workbook, finnish_folder, archive])
def test_the_sense_goes_out_and_comes_in_again(
    app: App, small: SmallAcademy, tmp_path: Path, write: Write
) -> None:
    goal = aim(app, small)
    turn(app, small, small.metrics["visits"], Direction.DOWN)
    elsewhere = empty()

    found = plan(gather([write(app, tmp_path)], academy().model.codes).found, elsewhere)

    assert reasons(found) == []
    (again,) = [g for g in elsewhere.goals.values() if g.metric_id and g.period == YEAR]
    metric = elsewhere.metrics[again.metric_id or 0]
    assert (again.target, again.sense) == (goal.target, Sense.AT_LEAST)
    assert metric.direction is Direction.DOWN
