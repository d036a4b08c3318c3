"""What acts on a goal start from: the goal itself, and what the data says of it."""

from scorecard.actions.act import Act
from scorecard.domain.goals import Goal, GoalState, Judgement, judge, shown_state
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.celebrations import celebrations_of
from scorecard.store.collected import collected_values
from scorecard.store.goals import goal as goal_of
from scorecard.store.metrics import metric as metric_of
from scorecard.store.people import person
from scorecard.store.ratings import ratings_of
from scorecard.store.subjects import subject_of
from scorecard.store.teams import team
from scorecard.store.values import values_of


def goal_to(act: Act, goal_id: int, action: Action) -> Goal:
    """Return the goal, if there is one and the actor may do this with it.

    Raises:
        NotAllowedError: there is no such goal, or not for this actor.
    """
    goal = goal_of(act.session, goal_id)
    if goal is None:
        raise NotAllowedError
    metric = metric_of_goal(act, goal)
    visibility = metric.visibility if metric else goal.visibility
    act.require(action, subject_of(act.session, goal.owner, act.today, visibility=visibility))
    return goal


def owner_to(act: Act, owner: Owner, action: Action) -> None:
    """Go on if there is such an owner and the actor may do this for them."""
    known = {
        OwnerKind.PERSON: person(act.session, owner.id),
        OwnerKind.TEAM: team(act.session, owner.id),
        OwnerKind.ACADEMY: owner,
    }[owner.kind]
    if known is None:
        raise NotAllowedError
    act.require(action, subject_of(act.session, owner, act.today))


def as_seen(goal: Goal, version: int, mine: Goal) -> None:
    """Go on if the goal still has the version that its writer saw.

    Raises:
        ConflictError: somebody has changed it in the meantime.
    """
    if goal.version != version:
        raise ConflictError(theirs=goal, mine=mine)


def is_celebrated(act: Act, goal: Goal) -> bool:
    """Return whether somebody has recorded how the goal was celebrated."""
    return goal.id in celebrations_of(act.session, [goal.id])


def state_of(act: Act, goal: Goal) -> GoalState:
    """Return the state that everybody sees; what was celebrated stays reached."""
    return shown_state(judgement_of(act, goal), celebrated=is_celebrated(act, goal))


def judgement_of(act: Act, goal: Goal) -> Judgement:
    """Return what the data says of the goal today."""
    metric = metric_of_goal(act, goal)
    team_id = goal.owner.id if goal.process and goal.owner.kind is OwnerKind.TEAM else None
    return judge(
        goal,
        metric=metric,
        values=_values(act, metric) if metric else [],
        ratings=ratings_of(act.session, [team_id]) if team_id is not None else [],
        calendar=act.academy.calendar,
        today=act.today,
    )


def metric_of_goal(act: Act, goal: Goal) -> Metric | None:
    """Return the metric that the goal is on, if it is on one."""
    return metric_of(act.session, goal.metric_id) if goal.metric_id is not None else None


def _values(act: Act, metric: Metric) -> list[MonthValue]:
    if not metric.collected:
        return values_of(act.session, [metric.id]).get(metric.id, [])
    months = collected_values(act.session, [metric], month_of(act.today))[metric.id]
    return [MonthValue(m.month, m.amount) for m in months if m.amount is not None]
