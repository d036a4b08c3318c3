"""Targets to suggest for the next goal on a metric; each says where it comes from.

They are offers and never filled in unasked: what was reached last, the same again, where
one's own months point, and what the template says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from scorecard.domain.goals import (
    Goal,
    GoalState,
    Judgement,
    Sense,
    range_aggregate,
    sense_of,
    upper_end,
    usual_sense,
)
from scorecard.domain.metrics import Aggregate, Metric, MetricTemplate
from scorecard.domain.periods import Calendar, Period, month_of
from scorecard.domain.values import LIMIT, MonthValue

FEWEST_MONTHS = 3
"""So many months with a number it takes to see where they point."""
LATEST_MONTHS = 12
"""So many months back are looked at."""


class Origin(StrEnum):
    """Where a suggested target comes from."""

    REACHED = "reached"
    AGAIN = "again"
    TREND = "trend"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A target for a range; `period` is the range it was learnt from, `months` how many."""

    origin: Origin
    target: Decimal
    upper: Decimal | None = None
    period: Period | None = None
    months: int = 0


def next_range(period: Period, calendar: Calendar, today: date) -> Period:
    """Return the range after `period`, or the one of today if that has passed as well."""
    now = calendar.containing(period.kind, month_of(today))
    return max(period.successor, now)


def suggestions(
    metric: Metric,
    period: Period,
    sense: Sense,
    *,
    judged: Iterable[tuple[Goal, Judgement]],
    values: Iterable[MonthValue],
    calendar: Calendar,
    today: date,
    template: MetricTemplate | None = None,
) -> tuple[Suggestion, ...]:
    """Return what to suggest for `period`; `judged` are the metric's goals so far.

    Only goals of as long a range tell something, and those before it. Equal targets are
    suggested once.
    """
    before = sorted(
        (
            (goal, judgement)
            for goal, judgement in judged
            if goal.period.kind is period.kind and goal.period < period
        ),
        key=lambda pair: pair[0].period,
    )
    found = [
        *_reached(metric, sense, before),
        *_again(metric, sense, before),
        *_trend(metric, period, sense, values, calendar, today),
        *_of_template(metric, period, sense, template, calendar),
    ]
    kept: dict[tuple[Decimal, Decimal | None], Suggestion] = {}
    for suggestion in found:
        kept.setdefault((suggestion.target, suggestion.upper), suggestion)
    return tuple(kept.values())


def _reached(
    metric: Metric, sense: Sense, before: Sequence[tuple[Goal, Judgement]]
) -> list[Suggestion]:
    """Suggest the number that the last reached goal ended with; a range of them has none."""
    ended = [
        (goal, judgement.amount)
        for goal, judgement in before
        if judgement.state is GoalState.REACHED and judgement.amount is not None
    ]
    if not ended or sense is Sense.WITHIN:
        return []
    goal, amount = ended[-1]
    return [Suggestion(Origin.REACHED, _tidy(amount, metric), period=goal.period)]


def _again(
    metric: Metric, sense: Sense, before: Sequence[tuple[Goal, Judgement]]
) -> list[Suggestion]:
    same = [g for g, _ in before if sense_of(g, metric) is sense and g.target is not None]
    if not same or same[-1].target is None:
        return []
    upper = upper_end(same[-1]) if sense is Sense.WITHIN else None
    return [Suggestion(Origin.AGAIN, same[-1].target, upper, period=same[-1].period)]


def _trend(
    metric: Metric,
    period: Period,
    sense: Sense,
    values: Iterable[MonthValue],
    calendar: Calendar,
    today: date,
) -> list[Suggestion]:
    """Suggest where the last months point, were they to go on along their straight line.

    No month of it is taken for higher than the best of these or lower than the lowest, so
    that a short run does not reach for the sky.
    """
    known = {v.month: v.amount for v in values if v.amount is not None}
    last = sorted(m for m in known if m <= month_of(today))[-LATEST_MONTHS:]
    # A month in which the metric was not followed brings nothing, so nothing is hoped of it.
    followed = [m for m in calendar.months(period) if metric.in_use(m)]
    if len(last) < FEWEST_MONTHS or not followed or sense is Sense.WITHIN:
        return []
    ahead = [_on_line({m: known[m] for m in last}, m) for m in followed]
    amount = {
        Aggregate.SUM: sum(ahead, Decimal(0)),
        Aggregate.MEAN: sum(ahead, Decimal(0)) / len(ahead),
        Aggregate.LAST: ahead[-1],
    }[range_aggregate(metric)]
    if abs(amount) >= LIMIT:
        return []
    return [Suggestion(Origin.TREND, _tidy(amount, metric), months=len(last))]


def _of_template(
    metric: Metric,
    period: Period,
    sense: Sense,
    template: MetricTemplate | None,
    calendar: Calendar,
) -> list[Suggestion]:
    """Suggest what the template says of a month, as often as the range has months to add up."""
    if template is None or template.target is None or sense is not usual_sense(metric.direction):
        return []
    if sense is Sense.WITHIN:
        return []
    adds_up = range_aggregate(metric) is Aggregate.SUM
    months = sum(metric.in_use(m) for m in calendar.months(period)) if adds_up else 1
    if not months:
        return []
    return [Suggestion(Origin.TEMPLATE, template.target * months)]


def _on_line(amounts: dict[Period, Decimal], month: Period) -> Decimal:
    """Return the value at `month` of the straight line through `amounts`, kept within them."""
    first = min(amounts)
    at = {m: Decimal(m.minus(first)) for m in amounts}
    middle = sum(at.values(), Decimal(0)) / len(at)
    mean = sum(amounts.values(), Decimal(0)) / len(amounts)
    slope = sum(((at[m] - middle) * (amounts[m] - mean) for m in amounts), Decimal(0)) / sum(
        ((x - middle) ** 2 for x in at.values()), Decimal(0)
    )
    line = mean + slope * (month.minus(first) - middle)
    return min(max(line, min(amounts.values())), max(amounts.values()))


def _tidy(amount: Decimal, metric: Metric) -> Decimal:
    """Return a number as the metric shows it, since nobody aims at 23.416667 visits."""
    step = Decimal(1).scaleb(-metric.decimals)
    return amount.quantize(step, ROUND_HALF_EVEN).normalize() + 0
