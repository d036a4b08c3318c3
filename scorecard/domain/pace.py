"""Pace: how an open goal on a metric is doing, and what it still takes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.goal_range import RangeSoFar, range_so_far
from scorecard.domain.goal_shares import Share, can_be_shared, weights_of
from scorecard.domain.goals import (
    Goal,
    GoalState,
    Sense,
    judge_metric_goal,
    range_aggregate,
    sense_of,
    upper_end,
)
from scorecard.domain.metrics import Aggregate, Metric, aggregate
from scorecard.domain.periods import Calendar
from scorecard.domain.values import MonthValue

MONTHS_FOR_BEST = 3  # a best month of fewer months says nothing about what is possible


class Tempo(StrEnum):
    """How the pace is, in the one word that the sentence is chosen by."""

    REACHED = "reached"
    MISSED = "missed"
    DROPPED = "dropped"
    NOT_STARTED = "not-started"
    AHEAD = "ahead"
    ON_PACE = "on-pace"
    BEHIND = "behind"
    ABOVE = "above"
    OUT_OF_REACH = "out-of-reach"


@dataclass(frozen=True, slots=True)
class Pace:
    """Where an open goal stands today, in the metric's unit.

    `expected` is what would be due by now, evenly or by the shares of the year, which then
    is `shaped`. `needed` is what each of the `months_left` has to bring: at least so much, or
    at most for the sense `at most` and where the tempo is `ABOVE`. Both are None where they
    make no sense. Left are the months that may still bring something: those to come, and the
    current one and the one before it while they are empty; neither excused ones nor those in
    which the metric was not followed, nor those on which no share falls. `ahead` is done minus
    expected, negative when behind, and counted so that more is better also for `at most`; for
    `within` it is what lies outside, below it (`BEHIND`) or `ABOVE`. `best` is the best month
    ever if what is needed lies beyond it, else None.
    """

    tempo: Tempo
    done: Decimal | None = None
    expected: Decimal | None = None
    needed: Decimal | None = None
    ahead: Decimal | None = None
    months_left: int = 0
    shaped: bool = False
    best: Decimal | None = None


_CLOSED = {
    GoalState.REACHED: Tempo.REACHED,
    GoalState.MISSED: Tempo.MISSED,
    GoalState.DROPPED: Tempo.DROPPED,
}


def pace(
    goal: Goal,
    metric: Metric,
    values: Iterable[MonthValue],
    *,
    calendar: Calendar,
    today: date,
    shares: Iterable[Share] = (),
) -> Pace:
    """Return the pace of a goal on a metric; a closed goal has a tempo and what was done.

    `values` are all that the metric holds: those before the range tell the best month.
    """
    known = list(values)
    judgement = judge_metric_goal(goal, metric, known, calendar=calendar, today=today)
    if judgement.state in _CLOSED:
        return Pace(_CLOSED[judgement.state], done=judgement.amount)
    weights = weights_of(shares) if can_be_shared(goal, metric) else {}
    so_far = range_so_far(goal, metric, known, weights, calendar=calendar, today=today)
    sense = sense_of(goal, metric)
    if range_aggregate(metric) is Aggregate.SUM:
        found = replace(_adding_pace(goal, sense, so_far), shaped=bool(weights))
    else:
        found = _level_pace(goal, sense, metric.aggregate, so_far)
    return replace(found, best=_best_outdone(found, sense, metric, known))


def _best_outdone(
    found: Pace, sense: Sense, metric: Metric, values: Iterable[MonthValue]
) -> Decimal | None:
    """Return the best month ever if what is needed lies beyond it, else None.

    The last number of a range may always be the best one so far, so nothing is said of it.
    """
    if found.needed is None or found.tempo not in (Tempo.BEHIND, Tempo.ABOVE):
        return None
    amounts = [v.amount for v in values if v.amount is not None]
    if len(amounts) < MONTHS_FOR_BEST or range_aggregate(metric) is Aggregate.LAST:
        return None
    most = sense is Sense.AT_MOST or found.tempo is Tempo.ABOVE
    best = min(amounts) if most else max(amounts)
    return best if (found.needed < best if most else found.needed > best) else None


def _adding_pace(goal: Goal, sense: Sense, so_far: RangeSoFar) -> Pace:
    target = goal.target or Decimal(0)
    done = aggregate(Aggregate.SUM, so_far.values) or Decimal(0)
    if not so_far.months:
        return Pace(Tempo.NOT_STARTED, done)
    expected = so_far.share(target)
    if sense is Sense.WITHIN:
        tempo, ahead = _outside(done, *_way_into(target, upper_end(goal), so_far))
        needed = _split(_end(tempo, goal) - done, so_far.left)
        needed = needed if tempo is Tempo.ABOVE or done < target else None
    else:
        ahead = _gain(sense, done, expected)
        tempo, needed = _tempo(ahead), _split(target - done, so_far.left)
    if not so_far.given:
        tempo = Tempo.NOT_STARTED
    elif so_far.spent or (sense is not Sense.AT_LEAST and done > upper_end(goal) >= 0):
        tempo, needed = Tempo.OUT_OF_REACH, None
    return Pace(tempo, done, expected, needed, ahead, so_far.left)


def _level_pace(goal: Goal, sense: Sense, how: Aggregate, so_far: RangeSoFar) -> Pace:
    target = goal.target or Decimal(0)
    done = aggregate(how, so_far.values)
    if done is None:
        needed = target if so_far.left else None
        return Pace(Tempo.NOT_STARTED, None, target, needed, None, so_far.left)
    if sense is Sense.WITHIN:
        tempo, ahead = _outside(done, target, upper_end(goal))
    else:
        ahead = _gain(sense, done, target)
        tempo = _tempo(ahead)
    needed = _level_needed(_end(tempo, goal), how, so_far)
    if sense is Sense.WITHIN and tempo is Tempo.ON_PACE:
        needed = None
    tempo = Tempo.OUT_OF_REACH if so_far.spent else tempo
    return Pace(tempo, done, target, needed, ahead, so_far.left)


def _level_needed(end: Decimal, how: Aggregate, so_far: RangeSoFar) -> Decimal | None:
    """Return what each month left needs for the level of them all to come to `end`."""
    if how is not Aggregate.MEAN:
        return end if so_far.left else None
    total = aggregate(Aggregate.SUM, so_far.values) or Decimal(0)
    return _split(end * (so_far.given + so_far.left) - total, so_far.left)


def _split(rest: Decimal, months: int) -> Decimal | None:
    return rest / months if months else None


def _gain(sense: Sense, done: Decimal, expected: Decimal) -> Decimal:
    return done - expected if sense is Sense.AT_LEAST else expected - done


def _outside(done: Decimal, lower: Decimal, upper: Decimal) -> tuple[Tempo, Decimal]:
    """Return on which side of a range `done` lies, and how far as a negative number."""
    if done > upper:
        return Tempo.ABOVE, upper - done
    return (Tempo.BEHIND, done - lower) if done < lower else (Tempo.ON_PACE, Decimal(0))


def _end(tempo: Tempo, goal: Goal) -> Decimal:
    """Return the end of the good values that matters now: the upper one when above."""
    return upper_end(goal) if tempo is Tempo.ABOVE else goal.target or Decimal(0)


def _way_into(lower: Decimal, upper: Decimal, so_far: RangeSoFar) -> tuple[Decimal, Decimal]:
    """Return where a sum may be by now that starts from zero and ends between the two."""
    return min(lower, so_far.share(lower)), max(upper, so_far.share(upper))


def _tempo(ahead: Decimal) -> Tempo:
    if ahead > 0:
        return Tempo.AHEAD
    return Tempo.ON_PACE if ahead == 0 else Tempo.BEHIND
