"""Away: a span of months in which nobody asks somebody for a number.

Every metric that a person follows is excused in it, except where a number is: being away
never overwrites one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period, months_between
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MONTHS_AHEAD, MonthValue

LONGEST = 24  # months; who is away for longer follows no metric meanwhile


@dataclass(frozen=True, slots=True)
class Away:
    """What being away from `first` to `last` comes to, both months included.

    `excused` are the empty months that become excused, by metric; `numbers` are months that
    hold a number and keep it; `known` counts those that are excused already.
    """

    first: Period
    last: Period
    excused: tuple[tuple[Metric, MonthValue], ...]
    numbers: tuple[tuple[Metric, MonthValue], ...]
    known: int

    @property
    def months(self) -> tuple[Period, ...]:
        """The months of the span, in order."""
        return months_between(self.first, self.last)


def away(
    metrics: Iterable[Metric],
    values: Mapping[int, Sequence[MonthValue]],
    *,
    first: Period,
    last: Period,
    now: Period,
) -> Away:
    """Return what it comes to when the owner of `metrics` is away from `first` to `last`.

    Collected metrics have no months of their own, and take no part.

    Raises:
        RefusedError: the span ends before it begins, is longer than two years, or reaches
            further ahead than a year from `now`.
    """
    if last < first:
        raise RefusedError("away-ends-before-it-begins")
    if last > now.plus(MONTHS_AHEAD):
        raise RefusedError("value-too-far-ahead")
    if last.minus(first) >= LONGEST:
        raise RefusedError("away-too-long", most=LONGEST)
    held = [
        (metric, _month(values.get(metric.id, ()), month))
        for month in months_between(first, last)
        for metric in metrics
        if metric.in_use(month) and not metric.collected
    ]
    return Away(
        first,
        last,
        excused=tuple(pair for pair in held if pair[1].is_nothing),
        numbers=tuple(pair for pair in held if pair[1].amount is not None),
        known=sum(1 for _, value in held if value.excused),
    )


def _month(values: Iterable[MonthValue], month: Period) -> MonthValue:
    return next((v for v in values if v.month == month), MonthValue(month, version=0))
