"""Goals in words: set, said anew, and stated reached or missed by whoever may."""

from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.actions.judging_goals import as_seen, goal_to, is_celebrated, owner_to
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import clean_note
from scorecard.store.goal_lessons import closings_of
from scorecard.store.goals import add_goal, change_goal

STATED = (GoalState.OPEN, GoalState.REACHED, GoalState.MISSED)


@dataclass(frozen=True, slots=True)
class WordsGoalGiven:
    """What somebody wants to reach within a range, said in words, and who else sees it."""

    period: Period
    words: str
    visibility: Visibility = Visibility.COACH


def set_goal_in_words(act: Act, owner: Owner, given: WordsGoalGiven) -> Goal:
    """Set a goal in words for oneself, a team or the academy.

    Raises:
        NotAllowedError: there is no such owner, or not for this actor.
        RefusedError: there are no words, or the range is over.
        ConflictError: the owner has this goal in this range already.
    """
    owner_to(act, owner, Action.SET_GOAL)
    words = _words(given.words)
    _check_lasts(act, given.period)
    wanted = Goal(0, owner, given.period, words=words, visibility=given.visibility)
    kept = add_goal(act.session, wanted)
    act.log("set-goal", f"goal:{kept.id}", ["words", "visibility"])
    return kept


def reword_goal(
    act: Act, goal_id: int, words: str, visibility: Visibility, *, version: int
) -> Goal:
    """Say an open goal in other words, or let others see it.

    Raises:
        NotAllowedError: there is no such goal, it is not in words, or not for this actor.
        RefusedError: there are no words, or the goal is no longer open.
        ConflictError: somebody has changed it in the meantime, or there is such a goal.
    """
    goal = _in_words(act, goal_id)
    changed = replace(goal, words=_words(words), visibility=visibility)
    as_seen(goal, version, changed)
    _check_lasts(act, goal.period)
    if goal.stated is not GoalState.OPEN:
        raise RefusedError("goal-not-open")
    kept = change_goal(act.session, changed)
    act.log("set-goal", f"goal:{goal_id}", ["words", "visibility"])
    return kept


def state_goal(act: Act, goal_id: int, stated: GoalState, *, version: int) -> Goal:
    """Say that a goal in words is reached, or missed; or take back what was said.

    Raises:
        NotAllowedError: there is no such goal, it is not in words, or not for this actor.
        RefusedError: the goal was dropped, celebrated or closed, or that is nothing to state.
        ConflictError: somebody has changed it in the meantime.
    """
    goal = _in_words(act, goal_id)
    changed = replace(goal, stated=stated)
    as_seen(goal, version, changed)
    if is_celebrated(act, goal):
        raise RefusedError("goal-celebrated-stays")
    closed = goal_id in closings_of(act.session, [goal_id])
    if closed or stated not in STATED or goal.stated not in STATED:
        raise RefusedError("goal-not-open")
    kept = change_goal(act.session, changed)
    act.log("state-goal", f"goal:{goal_id}", ["stated"])
    return kept


def _in_words(act: Act, goal_id: int) -> Goal:
    goal = goal_to(act, goal_id, Action.SET_GOAL)
    if goal.words is None:
        raise NotAllowedError
    return goal


def _words(typed: str) -> str:
    words = clean_note(typed)
    if not words:
        raise RefusedError("goal-words-missing")
    return words


def _check_lasts(act: Act, period: Period) -> None:
    if act.academy.calendar.is_over(period, act.today):
        raise RefusedError("goal-range-over")
