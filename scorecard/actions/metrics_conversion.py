"""The same metric in another unit: every amount, target and share goes over, exactly."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

from scorecard.actions.act import Act
from scorecard.actions.metrics import described_anew, keep_senses
from scorecard.actions.metrics_given import MetricGiven, check_name
from scorecard.actions.metrics_places import kept_metric
from scorecard.domain.conversions import NotConvertibleError, conversion, converted
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.refusals import ConflictError
from scorecard.store import metrics as stored
from scorecard.store.goal_shares import keep_shares, shares_of
from scorecard.store.goals import change_goal, goals_of
from scorecard.store.values import convert_values

Convert = Callable[[Decimal], Decimal]


def convert_metric(act: Act, metric_id: int, given: MetricGiven, *, version: int) -> Metric:
    """Follow the same in another unit: all amounts and goals are what they were, in `given.unit`.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: what was given does not fit, or something would have to be rounded.
        ConflictError: the metric was changed meanwhile.
    """
    held = kept_metric(act, metric_id)
    changed = described_anew(act, held, given)
    if held.version != version:
        raise ConflictError(theirs=held, mine=changed)
    by = conversion(held, changed.unit, ())
    if by is None or changed.kind is not held.kind:
        raise NotConvertibleError
    check_name(act, changed)
    convert = partial(converted, by=by)
    convert_values(act.session, held.id, convert)
    for goal in goals_of(act.session, [held.owner]):
        if goal.metric_id == held.id:
            _convert_goal(act, goal, convert)
    kept = stored.change_metric(act.session, changed)
    keep_senses(act, held, kept)
    act.log("convert-metric", f"metric:{held.id}", ["unit", "amount", "target"])
    return kept


def _convert_goal(act: Act, goal: Goal, convert: Convert) -> None:
    target, upper = (None if end is None else convert(end) for end in (goal.target, goal.upper))
    change_goal(act.session, replace(goal, target=target, upper=upper))
    shares = shares_of(act.session, [goal.id]).get(goal.id, ())
    if shares:
        spread = [replace(share, amount=convert(share.amount)) for share in shares]
        keep_shares(act.session, goal.id, spread)
