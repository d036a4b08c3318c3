"""Pace: how an open goal on a metric is doing, and what it still takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.goals import (
    Goal,
    GoalState,
    Sense,
    holds,
    judge_metric_goal,
    range_aggregate,
    sense_of,
    within_range,
)
from scorecard.domain.metrics import Aggregate, Metric, aggregate
from scorecard.domain.periods import Calendar, month_of
from scorecard.domain.values import MonthValue


class Tempo(StrEnum):
    """How the pace is, in the one word that the sentence is chosen by."""

    REACHED = "reached"
    MISSED = "missed"
    DROPPED = "dropped"
    NOT_STARTED = "not-started"
    AHEAD = "ahead"
    ON_PACE = "on-pace"
    BEHIND = "behind"
    OUT_OF_REACH = "out-of-reach"


@dataclass(frozen=True, slots=True)
class Pace:
    """Where an open goal stands today, in the metric's unit.

    `expected` is what would be even by now, `needed` what each of the `months_left`
    (the current month included while it is empty, excused ones left out) has to bring;
    both are None where they make no sense. `ahead` is done minus expected, negative when
    behind, and counted so that more is better also for `at most`.
    """

    tempo: Tempo
    done: Decimal | None = None
    expected: Decimal | None = None
    needed: Decimal | None = None
    ahead: Decimal | None = None
    months_left: int = 0


_CLOSED = {
    GoalState.REACHED: Tempo.REACHED,
    GoalState.MISSED: Tempo.MISSED,
    GoalState.DROPPED: Tempo.DROPPED,
}


def pace(
    goal: Goal, metric: Metric, values: Iterable[MonthValue], *, calendar: Calendar, today: date
) -> Pace:
    """Return the pace of a goal on a metric; a closed goal has a tempo and what was done."""
    in_range = within_range(values, goal.period, calendar)
    judgement = judge_metric_goal(goal, metric, in_range, calendar=calendar, today=today)
    if judgement.state in _CLOSED:
        return Pace(_CLOSED[judgement.state], done=judgement.amount)
    excused = {v.month for v in in_range if v.excused}
    given = {v.month for v in in_range if v.amount is not None}
    counted = [m for m in calendar.months(goal.period) if m not in excused]
    now = month_of(today)
    left = [m for m in counted if m >= now and m not in given]
    passed = len(counted) - len(left)
    if range_aggregate(metric) is Aggregate.SUM:
        return _adding_pace(goal, metric, in_range, len(counted), passed, len(left))
    return _level_pace(goal, metric, in_range, given=len(given), left=len(left))


def _adding_pace(
    goal: Goal, metric: Metric, values: list[MonthValue], months: int, passed: int, left: int
) -> Pace:
    sense = sense_of(goal, metric)
    target = goal.target or Decimal(0)
    done = aggregate(Aggregate.SUM, values) or Decimal(0)
    expected = target * passed / months if months else target
    needed = (target - done) / left if left else None
    ahead = done - expected if sense is Sense.AT_LEAST else expected - done
    tempo = _tempo(ahead)
    if passed == 0:
        tempo = Tempo.NOT_STARTED
    elif (sense is Sense.AT_MOST and done > target) or (sense is Sense.AT_LEAST and left == 0):
        tempo = Tempo.OUT_OF_REACH
    elif sense is Sense.WITHIN:
        tempo = _within_tempo(goal, done)
    return Pace(tempo, done, expected, needed, ahead, left)


def _level_pace(
    goal: Goal, metric: Metric, values: list[MonthValue], *, given: int, left: int
) -> Pace:
    sense = sense_of(goal, metric)
    target = goal.target or Decimal(0)
    done = aggregate(metric.aggregate, values)
    if done is None:
        return Pace(Tempo.NOT_STARTED, None, target, target, None, left)
    if metric.aggregate is Aggregate.LAST:
        needed: Decimal | None = target if left else None
    else:
        needed = (target * (given + left) - done * given) / left if left else None
    ahead = target - done if sense is Sense.AT_MOST else done - target
    if sense is Sense.WITHIN:
        return Pace(
            Tempo.ON_PACE if holds(goal, sense, done) else Tempo.BEHIND,
            done,
            target,
            needed,
            None,
            left,
        )
    return Pace(_tempo(ahead), done, target, needed, ahead, left)


def _tempo(ahead: Decimal) -> Tempo:
    if ahead > 0:
        return Tempo.AHEAD
    return Tempo.ON_PACE if ahead == 0 else Tempo.BEHIND


def _within_tempo(goal: Goal, done: Decimal) -> Tempo:
    upper = goal.upper if goal.upper is not None else goal.target
    if upper is not None and done > upper:
        return Tempo.OUT_OF_REACH
    return Tempo.ON_PACE if goal.target is not None and done >= goal.target else Tempo.BEHIND
