"""What Hypothesis draws from: calendars, periods, amounts and entered months."""

from decimal import Decimal

from hypothesis import strategies as st

from scorecard.domain.periods import Period, PeriodKind
from scorecard.domain.values import MonthValue
from tests.domain.builders import FEBRUARY_SEPTEMBER, JANUARY_JULY

_PER_YEAR = {"month": 12, "quarter": 4, "half_year": 2, "year": 1}

calendars = st.sampled_from([JANUARY_JULY, FEBRUARY_SEPTEMBER])
years = st.integers(1950, 2150)
months = st.builds(Period, st.just(PeriodKind.MONTH), years, st.integers(1, 12))
periods = st.sampled_from(PeriodKind).flatmap(
    lambda kind: st.builds(Period, st.just(kind), years, st.integers(1, _PER_YEAR[kind]))
)
amounts = st.decimals(-1000, 1000, places=2)
year_2026 = [Period(PeriodKind.MONTH, 2026, number) for number in range(1, 13)]


@st.composite
def months_entered(draw: st.DrawFn) -> list[MonthValue]:
    """Some months of 2026, each with a number or excused; the others hold nothing."""
    values = []
    for month in year_2026:
        entry = draw(st.one_of(st.none(), st.just("excused"), amounts))
        if isinstance(entry, Decimal):
            values.append(MonthValue(month, entry))
        elif entry:
            values.append(MonthValue(month, excused=True))
    return values
