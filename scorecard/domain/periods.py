"""Months, quarters, half-years and years, and the calendar that gives them their months.

A period's code is text and sorts by time within its kind: `2026-11`, `2026-Q4`,
`2026-H2`, `2026`. Months and quarters follow the calendar year. A half-year is named
after the year it starts in, and a year is its two half-years, so in an academy that
starts in February the year 2026 ends in January 2027.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from scorecard.domain.refusals import RefusedError

FIRST_YEAR, LAST_YEAR = 1900, 2199
CLOSING_DAYS = 60  # for so many days after its end a half-year stays open by itself
_CODE = re.compile(r"([0-9]{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?")


class PeriodKind(StrEnum):
    """The four ranges that goals are set for."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


_PER_YEAR = {
    PeriodKind.MONTH: 12,
    PeriodKind.QUARTER: 4,
    PeriodKind.HALF_YEAR: 2,
    PeriodKind.YEAR: 1,
}


class NotAPeriodError(RefusedError):
    """The text is no period code, or not of the kind asked for."""

    def __init__(self, text: str, kind: PeriodKind | None = None) -> None:
        super().__init__(f"not-a-{kind.replace('_', '-')}" if kind else "not-a-period", value=text)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month, quarter, half-year or year; `number` counts from 1 within the year."""

    kind: PeriodKind
    year: int
    number: int = 1

    @classmethod
    def parse(cls, code: str, kind: PeriodKind | None = None) -> "Period":
        """Return the period with this code; raise `NotAPeriodError` if it is none of `kind`."""
        match = _CODE.fullmatch(code)
        if not match or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
            raise NotAPeriodError(code, kind)
        year, month, quarter, half = match.groups()
        found = PeriodKind.YEAR
        if month:
            found = PeriodKind.MONTH
        elif quarter:
            found = PeriodKind.QUARTER
        elif half:
            found = PeriodKind.HALF_YEAR
        if kind and found is not kind:
            raise NotAPeriodError(code, kind)
        return cls(found, int(year), int(month or quarter or half or 1))

    @property
    def code(self) -> str:
        """The text by which workbooks, links and tables name this period."""
        match self.kind:
            case PeriodKind.MONTH:
                return f"{self.year:04}-{self.number:02}"
            case PeriodKind.QUARTER:
                return f"{self.year:04}-Q{self.number}"
            case PeriodKind.HALF_YEAR:
                return f"{self.year:04}-H{self.number}"
            case PeriodKind.YEAR:
                return f"{self.year:04}"

    def plus(self, steps: int) -> "Period":
        """Return the period `steps` later (earlier if negative), of the same kind."""
        per_year = _PER_YEAR[self.kind]
        year, number = divmod(self.year * per_year + self.number - 1 + steps, per_year)
        return Period(self.kind, year, number + 1)

    @property
    def successor(self) -> "Period":
        """The next period of the same kind."""
        return self.plus(1)

    @property
    def predecessor(self) -> "Period":
        """The period before, of the same kind."""
        return self.plus(-1)

    def minus(self, earlier: "Period") -> int:
        """Return how many steps lie between `earlier` and this one, both of one kind."""
        per_year = _PER_YEAR[self.kind]
        return (self.year - earlier.year) * per_year + self.number - earlier.number

    def __str__(self) -> str:
        return self.code


def month_of(day: date) -> Period:
    """Return the calendar month in which `day` lies."""
    return Period(PeriodKind.MONTH, day.year, day.month)


def months_between(first: Period, last: Period) -> tuple[Period, ...]:
    """Return every month from `first` to `last`, both included; none if `last` is earlier."""
    return tuple(first.plus(step) for step in range(last.minus(first) + 1))


@dataclass(frozen=True, slots=True)
class Calendar:
    """An academy's calendar: the first month of its spring and of its autumn half-year."""

    spring: int = 1
    autumn: int = 7

    def __post_init__(self) -> None:
        if not 1 <= self.spring < self.autumn <= 12:
            raise ValueError("The spring half-year starts before the autumn one, in one year.")

    def first_month(self, period: Period) -> Period:
        """Return the month in which `period` begins."""
        match period.kind:
            case PeriodKind.MONTH:
                number = period.number
            case PeriodKind.QUARTER:
                number = 3 * period.number - 2
            case PeriodKind.HALF_YEAR:
                number = self.spring if period.number == 1 else self.autumn
            case PeriodKind.YEAR:
                number = self.spring
        return Period(PeriodKind.MONTH, period.year, number)

    def last_month(self, period: Period) -> Period:
        """Return the month in which `period` ends."""
        return self.first_month(period.successor).predecessor

    def months(self, period: Period) -> tuple[Period, ...]:
        """Return the months of `period`, in order."""
        return months_between(self.first_month(period), self.last_month(period))

    def first_day(self, period: Period) -> date:
        """Return the day on which `period` begins."""
        month = self.first_month(period)
        return date(month.year, month.number, 1)

    def last_day(self, period: Period) -> date:
        """Return the day on which `period` ends."""
        month = self.last_month(period)
        return date(month.year, month.number, monthrange(month.year, month.number)[1])

    def containing(self, kind: PeriodKind, month: Period) -> Period:
        """Return the period of `kind` to which `month` belongs."""
        match kind:
            case PeriodKind.MONTH:
                return month
            case PeriodKind.QUARTER:
                return Period(kind, month.year, (month.number + 2) // 3)
            case PeriodKind.YEAR:
                return Period(kind, month.year - (month.number < self.spring))
            case PeriodKind.HALF_YEAR:
                if month.number < self.spring:
                    return Period(kind, month.year - 1, 2)
                return Period(kind, month.year, 1 if month.number < self.autumn else 2)

    def half_year_of(self, day: date) -> Period:
        """Return the half-year in which `day` lies."""
        return self.containing(PeriodKind.HALF_YEAR, month_of(day))

    def age(self, founded: date, half_year: Period) -> int:
        """Return a team's age in half-years; the founding half-year counts as 1."""
        return half_year.minus(self.half_year_of(founded)) + 1

    def is_over(self, period: Period, today: date) -> bool:
        """Return whether the last day of `period` lies before `today`."""
        return self.last_day(period) < today

    def closes_on(self, half_year: Period) -> date:
        """Return the first day on which the half-year is closed even if nobody closed it."""
        return self.last_day(half_year) + timedelta(days=CLOSING_DAYS + 1)
