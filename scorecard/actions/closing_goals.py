"""Ending goals: dropping an open one with a reason, closing a missed one in peace."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.actions.judging_goals import as_seen, goal_to, state_of
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.policy import Action
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import clean_note
from scorecard.store.goal_lessons import keep_closing
from scorecard.store.goals import change_goal


def drop_goal(act: Act, goal_id: int, why: str, *, version: int) -> Goal:
    """Drop an open goal, and keep why.

    Raises:
        NotAllowedError: there is no such goal, or not for this actor.
        RefusedError: there is no word of why, or the goal is no longer open.
        ConflictError: somebody has changed it in the meantime.
    """
    held = goal_to(act, goal_id, Action.SET_GOAL)
    as_seen(held, version, replace(held, stated=GoalState.DROPPED))
    reason = clean_note(why)
    if not reason:
        raise RefusedError("goal-why-missing")
    if state_of(act, held) is not GoalState.OPEN:
        raise RefusedError("goal-not-open")
    kept = change_goal(act.session, replace(held, stated=GoalState.DROPPED, reason=reason))
    act.log("drop-goal", f"goal:{goal_id}", ["stated", "reason"])
    return kept


def close_goal(act: Act, goal_id: int, learnt: str, *, version: int = 0) -> Closing:
    """Close a missed goal in peace with what was learnt of it; a closed one can be said anew.

    `version` is the one of the closing that was seen, 0 if there was none.

    Raises:
        NotAllowedError: there is no such goal, or not for this actor.
        RefusedError: the goal was not missed, or there is no word of what was learnt.
        ConflictError: somebody has closed it in the meantime.
    """
    held = goal_to(act, goal_id, Action.SET_GOAL)
    words = clean_note(learnt)
    if not words:
        raise RefusedError("goal-lesson-missing")
    if state_of(act, held) is not GoalState.MISSED:
        raise RefusedError("goal-not-missed")
    change_goal(act.session, held)  # a goal that people went on with is no import's any more
    closing = Closing(goal_id, words, act.today, act.actor.person_id, version)
    kept = keep_closing(act.session, closing)
    act.log("close-goal", f"goal:{goal_id}", ["lesson", "closed_on"])
    return kept
