"""Goals of the small academy for tests of acts on goals, and those acts themselves."""

from collections.abc import Callable
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.actions.closing_goals import close_goal, drop_goal
from scorecard.actions.goals_in_words import (
    WordsGoalGiven,
    reword_goal,
    set_goal_in_words,
    state_goal,
)
from scorecard.actions.metric_goals import MetricGoalGiven, set_metric_goal, shape_goal
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.store.goals import add_goal
from tests.academies import SmallAcademy
from tests.actions.doing import Deed

YEAR = Period.parse("2026")
MONTHS = [Period.parse(f"2026-{number:02}") for number in range(1, 13)]
SHARES = [Share(month, Decimal(2)) for month in MONTHS]


def of_the_year(small: SmallAcademy) -> Goal:
    """Return Ville's goal of 24 visits in the year, not stored yet."""
    visits = small.metrics["visits"]
    return Goal(0, visits.owner, YEAR, metric_id=visits.id, target=Decimal(24))


def missed(owner: Owner) -> Goal:
    """Return a goal in words that somebody said was missed, not stored yet."""
    return Goal(0, owner, YEAR, words="Read in the morning", stated=GoalState.MISSED)


def still_open(owner: Owner) -> Goal:
    """Return an open goal in words, not stored yet."""
    return Goal(0, owner, YEAR, words="Speak at a fair")


def with_goal(
    goal: Callable[[SmallAcademy], Goal], deed: Callable[[int], Deed]
) -> Callable[[SmallAcademy], Deed]:
    """Return what is done to a goal that is stored just before."""

    def on(small: SmallAcademy) -> Deed:
        def unit(act: Act) -> object:
            return deed(add_goal(act.session, goal(small)).id)(act)

        return unit

    return on


def aim_at(metric_id: int) -> Deed:
    """Return setting a goal of 24 in the year on a metric."""
    given = MetricGoalGiven(YEAR, Decimal(24))
    return lambda act: set_metric_goal(act, metric_id, given)


def shape(goal_id: int) -> Deed:
    """Return spreading the goal evenly over its months by hand."""
    return lambda act: shape_goal(act, goal_id, SHARES, version=1)


def say(owner: Owner) -> Deed:
    """Return setting a goal in words."""
    return lambda act: set_goal_in_words(act, owner, WordsGoalGiven(YEAR, "Speak at a fair"))


def reword(goal_id: int) -> Deed:
    """Return saying a goal in other words."""
    return lambda act: reword_goal(act, goal_id, "Speak at two", Visibility.TEAM, version=1)


def state(goal_id: int) -> Deed:
    """Return saying that a goal was missed."""
    return lambda act: state_goal(act, goal_id, GoalState.MISSED, version=1)


def drop(goal_id: int) -> Deed:
    """Return dropping a goal."""
    return lambda act: drop_goal(act, goal_id, "No time", version=1)


def close(goal_id: int) -> Deed:
    """Return closing a missed goal in peace."""
    return lambda act: close_goal(act, goal_id, "Begin with one page", version=0)
