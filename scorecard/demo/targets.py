"""Targets as people set them: some too easy, some too bold, most about right."""

import random
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from scorecard.demo.shapes import step_of
from scorecard.domain.goals import Sense, range_aggregate, usual_sense, within_range
from scorecard.domain.metrics import Aggregate, Kind, Metric, aggregate
from scorecard.domain.periods import Calendar, Period, month_of
from scorecard.domain.values import MonthValue

_MONTHS_FOR_USUAL = 6


def fair_target(
    metric: Metric,
    values: Sequence[MonthValue],
    period: Period,
    calendar: Calendar,
    today: date,
    chance: random.Random,
) -> tuple[Decimal, Decimal | None]:
    """Return a target near what the range brings, and an upper end where a range is wanted."""
    sense = usual_sense(metric.direction)
    if sense is Sense.WITHIN:
        return metric.lower or Decimal(0), metric.upper
    expected = _expected(metric, values, period, calendar, today)
    boldness = chance.uniform(0.78, 1.16)
    if metric.kind is Kind.LEVEL:
        boldness = chance.uniform(0.92, 1.05)
    if sense is Sense.AT_MOST:
        boldness = 2 - boldness
    target = _round_number(expected * Decimal(repr(boldness)), metric)
    return min(target, Decimal(95)) if metric.unit == "%" else target, None


def target_to_reach_now(values: Sequence[MonthValue], month: Period) -> Decimal:
    """Return a target for `month`, still empty, that no more than the usual number reaches."""
    earlier = [v.amount for v in values if v.amount and v.month < month]
    return max(Decimal(1), (earlier[-1] if earlier else Decimal(2)) // 1)


def _expected(
    metric: Metric, values: Sequence[MonthValue], period: Period, calendar: Calendar, today: date
) -> Decimal:
    if calendar.is_over(period, today):
        happened = aggregate(range_aggregate(metric), within_range(values, period, calendar))
        return happened if happened is not None else Decimal(3)
    lately = [v for v in values if v.month < month_of(today)][-_MONTHS_FOR_USUAL:]
    usual = aggregate(Aggregate.MEAN, lately)
    if usual is None:
        return Decimal(3)
    many = len(calendar.months(period)) if metric.kind is Kind.ADDS_UP else 1
    return usual * many


def _round_number(number: Decimal, metric: Metric) -> Decimal:
    """Return a number such as people choose: 4, 25, 1 400."""
    size = abs(number)
    if size < 15 and metric.decimals and metric.kind is Kind.LEVEL:
        return max(step_of(metric.kind, 1), round(number, 1))
    step = next((s for limit, s in _STEPS if size < limit), 500)
    return Decimal(max(step, round(number / step) * step))


_STEPS = ((40, 1), (100, 5), (1_000, 50), (10_000, 100))
