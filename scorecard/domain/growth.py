"""Growth: a month beside the same one a year before, a half-year beside the last one.

Growth tells, it does not judge: only a goal does that (`pace`). So there is more and less
here, and neither good nor bad.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.curves import growth
from scorecard.domain.metrics import Aggregate, Metric
from scorecard.domain.periods import Calendar, Period, PeriodKind

SMALLEST_BASE = Decimal(10)
"""Below it a single piece more is over ten per cent: such a percentage only shouts."""

Amounts = Mapping[Period, Decimal]


class Turn(StrEnum):
    """Which way a number went; whether that is good is another question."""

    MORE = "more"
    LESS = "less"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Growth:
    """What was `then` and is `now`; `period` is what `now` stands for.

    `share` is the change as a part of `then`, None where a percentage would say nothing:
    from a base below ten or below zero, to a number below zero, and between averages, whose
    zero is no "nothing" (a promoter score) or which are percentages already.
    """

    period: Period
    now: Decimal
    then: Decimal
    share: Decimal | None

    @property
    def change(self) -> Decimal:
        """How much more it is now; negative when it is less."""
        return self.now - self.then

    @property
    def turn(self) -> Turn:
        """Which way the number went."""
        if not self.change:
            return Turn.SAME
        return Turn.MORE if self.change > 0 else Turn.LESS


def since_last_year(metric: Metric, amounts: Amounts) -> Growth | None:
    """Return the latest month beside the same one a year before; None if that held no number."""
    if not amounts:
        return None
    month = max(amounts)
    then = amounts.get(month.plus(-12))
    return None if then is None else _growth(metric, month, amounts[month], then)


def since_last_half_year(metric: Metric, amounts: Amounts, calendar: Calendar) -> Growth | None:
    """Return the half-year of the latest month beside the one before it.

    Compared are averages of the months that hold a number, so that a half-year in its third
    month can stand beside a whole one; of a metric where the last number counts, the last
    numbers. None where either half-year has no number.
    """
    if not amounts:
        return None
    half_year = calendar.containing(PeriodKind.HALF_YEAR, max(amounts))
    now = _level(metric, amounts, calendar.months(half_year))
    then = _level(metric, amounts, calendar.months(half_year.predecessor))
    if now is None or then is None:
        return None
    return _growth(metric, half_year, now, then)


def _level(metric: Metric, amounts: Amounts, months: tuple[Period, ...]) -> Decimal | None:
    given = [amounts[month] for month in months if month in amounts]
    if not given:
        return None
    return given[-1] if metric.aggregate is Aggregate.LAST else sum(given, Decimal(0)) / len(given)


def _growth(metric: Metric, period: Period, now: Decimal, then: Decimal) -> Growth:
    tells = then >= SMALLEST_BASE and now >= 0 and _counts(metric)
    return Growth(period, now, then, growth(now, then) if tells else None)


def _counts(metric: Metric) -> bool:
    return metric.aggregate is not Aggregate.MEAN and metric.unit != "%"
