"""Celebrating a reached goal, and remembering who has seen it shine."""

from dataclasses import dataclass
from datetime import date

from scorecard.actions.act import Act
from scorecard.domain.celebrations import Celebration, waits
from scorecard.domain.goals import Goal, GoalState, Judgement, judge, shown_state
from scorecard.domain.metrics import Metric
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.values import MonthValue
from scorecard.domain.words import clean_note
from scorecard.store.celebrations import add_celebration, celebrations_of, mark_seen
from scorecard.store.collected import collected_values
from scorecard.store.goals import goal as goal_of
from scorecard.store.metrics import metric as metric_of
from scorecard.store.ratings import ratings_of
from scorecard.store.subjects import subject_of
from scorecard.store.values import values_of


@dataclass(frozen=True, slots=True)
class Story:
    """How a goal was celebrated, on which day, and what to do better next time."""

    held_on: date
    how: str
    better_next_time: str


def celebrate(act: Act, goal_id: int, story: Story) -> Celebration:
    """Record how a reached goal was celebrated.

    Raises:
        NotAllowedError: there is no such goal, or not for this actor.
        RefusedError: the goal is not reached or was celebrated already, the day is still to
            come, or one of the two sentences is missing.
    """
    goal = _known(act, goal_id, Action.CELEBRATE)
    if not waits(_judgement(act, goal), celebrations_of(act.session, [goal_id]).get(goal_id)):
        raise RefusedError("celebration-goal-not-waiting")
    if story.held_on > act.today:
        raise RefusedError("celebration-in-the-future")
    how, better = clean_note(story.how), clean_note(story.better_next_time)
    if not how:
        raise RefusedError("celebration-how-missing")
    if not better:
        raise RefusedError("celebration-better-missing")
    celebration = Celebration(0, goal_id, story.held_on, how, better, act.actor.person_id)
    kept = add_celebration(act.session, celebration)
    act.log("celebrate", f"goal:{goal_id}", ["held_on", "how", "better_next_time"])
    return kept


def see_celebration(act: Act, goal_id: int) -> None:
    """Remember that the animation of this success has played for the actor.

    Raises:
        NotAllowedError: there is no such goal, not for this actor, or the actor is nobody.
        RefusedError: there is nothing to see yet; the animation is kept for when there is.
    """
    goal = _known(act, goal_id, Action.SEE_CELEBRATION)
    if act.actor.person_id is None:
        raise NotAllowedError
    celebrated = goal_id in celebrations_of(act.session, [goal_id])
    if shown_state(_judgement(act, goal), celebrated=celebrated) is not GoalState.REACHED:
        raise RefusedError("celebration-goal-not-waiting")
    mark_seen(act.session, act.actor.person_id, goal_id)
    act.log("see-celebration", f"goal:{goal_id}", ["seen"])


def _known(act: Act, goal_id: int, action: Action) -> Goal:
    goal = goal_of(act.session, goal_id)
    if goal is None:
        raise NotAllowedError
    metric = _metric(act, goal)
    visibility = metric.visibility if metric else goal.visibility
    act.require(action, subject_of(act.session, goal.owner, act.today, visibility=visibility))
    return goal


def _metric(act: Act, goal: Goal) -> Metric | None:
    return metric_of(act.session, goal.metric_id) if goal.metric_id is not None else None


def _judgement(act: Act, goal: Goal) -> Judgement:
    metric = _metric(act, goal)
    ratings = []
    if goal.process and goal.owner.kind is OwnerKind.TEAM:
        ratings = ratings_of(act.session, [goal.owner.id])
    return judge(
        goal,
        metric=metric,
        values=_values(act, metric) if metric else [],
        ratings=ratings,
        calendar=act.academy.calendar,
        today=act.today,
    )


def _values(act: Act, metric: Metric) -> list[MonthValue]:
    if not metric.collected:
        return values_of(act.session, [metric.id]).get(metric.id, [])
    months = collected_values(act.session, [metric], month_of(act.today))[metric.id]
    return [MonthValue(m.month, m.amount) for m in months if m.amount is not None]
