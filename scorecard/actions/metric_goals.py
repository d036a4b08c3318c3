"""Setting a goal on a metric, changing it, and spreading a year's target over its months."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from scorecard.actions.act import Act
from scorecard.actions.judging_goals import as_seen, goal_to, is_celebrated, metric_of_goal
from scorecard.domain.goal_shares import Share, can_be_shared, checked_shares, rescaled_shares
from scorecard.domain.goals import Goal, GoalState, Sense, usual_sense
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.values import exact
from scorecard.store.goal_shares import keep_shares, shares_of
from scorecard.store.goals import add_goal, change_goal, goals_of
from scorecard.store.metrics import metric as metric_of
from scorecard.store.subjects import subject_of


@dataclass(frozen=True, slots=True)
class MetricGoalGiven:
    """What a metric is to bring within a range; `upper` only for what should lie within.

    Without a `sense` the metric's direction says it. `version` is that of the goal on the
    same metric and range that was seen, 0 if none was.
    """

    period: Period
    target: Decimal
    upper: Decimal | None = None
    sense: Sense | None = None
    version: int = 0


def set_metric_goal(act: Act, metric_id: int, given: MetricGoalGiven) -> Goal:
    """Set a goal on a metric, or change the one for the same range.

    One that was dropped is taken up again. A year that was spread over its months keeps its
    shape with another target.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: the range is over, the metric is not followed in it, the upper end is
            missing or too low, or the goal was celebrated, so that it stays as it is.
        ConflictError: somebody has set or changed this goal in the meantime.
    """
    metric = _aimed_at(act, metric_id)
    wanted = _wanted(metric, given)
    if act.academy.calendar.is_over(given.period, act.today):
        raise RefusedError("goal-range-over")
    _check_followed(act, metric, given.period)
    kept = _keep(act, metric, wanted, given.version)
    act.log("set-goal", f"goal:{kept.id}", ["target", "upper", "sense"])
    return kept


def shape_goal(act: Act, goal_id: int, shares: Sequence[Share], *, version: int) -> Goal:
    """Spread a year's target over its months by hand; no shares at all make it even again.

    Raises:
        NotAllowedError: there is no such goal, or not for this actor.
        RefusedError: it is not a year of what adds up, it is no longer open, or the shares
            are not one for each month that together are the target.
        ConflictError: somebody has changed the goal in the meantime.
    """
    goal = goal_to(act, goal_id, Action.SET_GOAL)
    as_seen(goal, version, goal)
    if not can_be_shared(goal, metric_of_goal(act, goal)):
        raise RefusedError("goal-shares-not-here")
    over = act.academy.calendar.is_over(goal.period, act.today)
    if over or goal.stated is GoalState.DROPPED or is_celebrated(act, goal):
        raise RefusedError("goal-not-open")
    exactly = [replace(share, amount=exact(share.amount)) for share in shares]
    calendar = act.academy.calendar
    checked = checked_shares(goal, exactly, calendar) if exactly else ()
    kept = change_goal(act.session, goal)
    keep_shares(act.session, goal_id, checked)
    act.log("shape-goal", f"goal:{goal_id}", ["shares"])
    return kept


def _aimed_at(act: Act, metric_id: int) -> Metric:
    found = metric_of(act.session, metric_id)
    if found is None:
        raise NotAllowedError
    subject = subject_of(act.session, found.owner, act.today, visibility=found.visibility)
    act.require(Action.SET_GOAL, subject)
    return found


def _wanted(metric: Metric, given: MetricGoalGiven) -> Goal:
    usual = usual_sense(metric.direction)
    sense = given.sense or usual
    target, upper = exact(given.target), None
    if sense is Sense.WITHIN:
        if given.upper is None:
            raise RefusedError("goal-upper-missing")
        upper = exact(given.upper)
        if upper < target:
            raise RefusedError("goal-upper-below")
    return Goal(
        0,
        metric.owner,
        given.period,
        metric_id=metric.id,
        target=target,
        upper=upper,
        sense=None if sense is usual else sense,
        visibility=metric.visibility,
    )


def _check_followed(act: Act, metric: Metric, period: Period) -> None:
    if not any(metric.in_use(month) for month in act.academy.calendar.months(period)):
        raise RefusedError("goal-metric-not-followed")


def _keep(act: Act, metric: Metric, wanted: Goal, version: int) -> Goal:
    ours = goals_of(act.session, [metric.owner])
    same = (wanted.period, wanted.metric_id)
    held = next((g for g in ours if (g.period, g.metric_id) == same), None)
    if (held.version if held else 0) != version:
        raise ConflictError(theirs=held, mine=wanted)
    if held is None:
        return add_goal(act.session, wanted)
    if is_celebrated(act, held):
        raise RefusedError("goal-celebrated")
    kept = change_goal(act.session, replace(wanted, id=held.id, version=held.version))
    _keep_shape(act, metric, held, kept)
    return kept


def _keep_shape(act: Act, metric: Metric, before: Goal, now: Goal) -> None:
    shares = shares_of(act.session, [now.id]).get(now.id, ())
    if shares and before.target != now.target:
        target = now.target or Decimal(0)
        rescaled = rescaled_shares(shares, target, decimals=metric.decimals)
        keep_shares(act.session, now.id, rescaled)
