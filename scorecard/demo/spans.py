"""The ranges for which somebody who follows a metric has had goals."""

from dataclasses import dataclass
from datetime import date

from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Calendar, Period, PeriodKind, month_of


@dataclass(frozen=True, slots=True)
class Span:
    """The calendar, up to the range that `today` lies in."""

    calendar: Calendar
    today: date

    @property
    def running(self) -> Period:
        """The month of today."""
        return month_of(self.today)

    def lived(self, metric: Metric, kind: PeriodKind) -> list[Period]:
        """Return the ranges in which the metric was followed from their first month on."""
        last = min(metric.last or month_of(self.today), month_of(self.today))
        period = self.calendar.containing(kind, metric.first)
        found = []
        while self.calendar.first_month(period) <= last:
            if self.calendar.first_month(period.successor) > metric.first:
                found.append(period)
            period = period.successor
        return found
