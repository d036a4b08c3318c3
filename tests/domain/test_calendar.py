"""The calendar gives every period its months, and every month its periods."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.periods import Calendar, Period, PeriodKind, month_of
from tests.domain.builders import FEBRUARY_SEPTEMBER, JANUARY_JULY
from tests.domain.strategies import calendars, months, periods

CALENDARS = [
    pytest.param(JANUARY_JULY, id="January and July"),
    pytest.param(FEBRUARY_SEPTEMBER, id="February and September"),
]


@pytest.mark.parametrize(
    ("calendar", "code", "first", "last"),
    [
        pytest.param(JANUARY_JULY, "2026-H1", "2026-01-01", "2026-06-30", id="spring"),
        pytest.param(JANUARY_JULY, "2026-H2", "2026-07-01", "2026-12-31", id="autumn"),
        pytest.param(JANUARY_JULY, "2026", "2026-01-01", "2026-12-31", id="calendar year"),
        pytest.param(JANUARY_JULY, "2026-Q1", "2026-01-01", "2026-03-31", id="quarter"),
        pytest.param(JANUARY_JULY, "2024-02", "2024-02-01", "2024-02-29", id="leap year"),
        pytest.param(JANUARY_JULY, "2100-02", "2100-02-01", "2100-02-28", id="no leap year"),
        pytest.param(FEBRUARY_SEPTEMBER, "2026-H1", "2026-02-01", "2026-08-31", id="Feb spring"),
        pytest.param(FEBRUARY_SEPTEMBER, "2026-H2", "2026-09-01", "2027-01-31", id="Sep autumn"),
        pytest.param(FEBRUARY_SEPTEMBER, "2026", "2026-02-01", "2027-01-31", id="Feb year"),
        pytest.param(FEBRUARY_SEPTEMBER, "2026-Q1", "2026-01-01", "2026-03-31", id="Feb quarter"),
        pytest.param(FEBRUARY_SEPTEMBER, "2026-12", "2026-12-01", "2026-12-31", id="December"),
    ],
)
def test_a_period_has_a_first_and_a_last_day(
    calendar: Calendar, code: str, first: str, last: str
) -> None:
    period = Period.parse(code)

    days = (calendar.first_day(period).isoformat(), calendar.last_day(period).isoformat())

    assert days == (first, last)


@pytest.mark.parametrize(
    ("day", "half_year"),
    [
        pytest.param(date(2026, 8, 31), "2026-H1", id="last day of spring"),
        pytest.param(date(2026, 9, 1), "2026-H2", id="first day of autumn"),
        pytest.param(date(2026, 12, 31), "2026-H2", id="the old year"),
        pytest.param(date(2027, 1, 31), "2026-H2", id="the new year's January"),
        pytest.param(date(2027, 2, 1), "2027-H1", id="the next spring"),
    ],
)
def test_an_autumn_that_crosses_the_turn_of_the_year_keeps_its_name(
    day: date, half_year: str
) -> None:
    assert FEBRUARY_SEPTEMBER.half_year_of(day).code == half_year


def test_january_ends_the_year_before_in_an_academy_that_starts_in_february() -> None:
    january = Period.parse("2027-01")

    assert FEBRUARY_SEPTEMBER.containing(PeriodKind.YEAR, january).code == "2026"
    assert FEBRUARY_SEPTEMBER.containing(PeriodKind.QUARTER, january).code == "2027-Q1"


@pytest.mark.parametrize(("spring", "autumn"), [(7, 1), (3, 3), (0, 7), (2, 13)])
def test_spring_comes_before_autumn_within_one_year(spring: int, autumn: int) -> None:
    with pytest.raises(ValueError, match="spring"):
        Calendar(spring, autumn)


@pytest.mark.parametrize(
    ("half_year", "age"),
    [
        pytest.param("2024-H1", 0, id="before it was founded"),
        pytest.param("2024-H2", 1, id="the founding half-year"),
        pytest.param("2025-H1", 2, id="the next one"),
        pytest.param("2026-H2", 5, id="two years later"),
    ],
)
@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_team_is_one_in_its_founding_half_year(
    calendar: Calendar, half_year: str, age: int
) -> None:
    assert calendar.age(date(2024, 9, 2), Period.parse(half_year)) == age


def test_a_team_founded_in_january_belongs_to_the_autumn_before_where_that_lasts() -> None:
    assert FEBRUARY_SEPTEMBER.age(date(2025, 1, 15), Period.parse("2024-H2")) == 1


def test_a_period_is_over_on_the_day_after_its_last() -> None:
    november = Period.parse("2026-11")

    over = [JANUARY_JULY.is_over(november, day) for day in (date(2026, 11, 30), date(2026, 12, 1))]

    assert over == [False, True]


@given(calendars, st.sampled_from(PeriodKind), months)
def test_every_month_belongs_to_exactly_one_period_of_each_kind(
    calendar: Calendar, kind: PeriodKind, month: Period
) -> None:
    home = calendar.containing(kind, month)
    around = [home.plus(step) for step in (-2, -1, 0, 1, 2)]

    assert [period for period in around if month in calendar.months(period)] == [home]


@given(calendars, periods)
def test_the_months_of_a_period_lead_back_to_it(calendar: Calendar, period: Period) -> None:
    inside = calendar.months(period)

    assert inside
    assert {calendar.containing(period.kind, month) for month in inside} == {period}


@given(calendars, periods)
def test_periods_follow_each_other_without_gap_or_overlap(
    calendar: Calendar, period: Period
) -> None:
    day_after = calendar.last_day(period) + timedelta(days=1)

    assert calendar.first_day(period.successor) == day_after


@given(calendars, periods.filter(lambda p: p.kind is PeriodKind.YEAR))
def test_a_year_is_its_two_half_years(calendar: Calendar, year: Period) -> None:
    spring, autumn = (Period(PeriodKind.HALF_YEAR, year.year, number) for number in (1, 2))

    assert calendar.months(year) == calendar.months(spring) + calendar.months(autumn)
    assert len(calendar.months(year)) == 12


@given(calendars, st.dates(date(1950, 1, 1), date(2150, 12, 31)))
def test_a_day_lies_in_the_half_year_of_its_month(calendar: Calendar, day: date) -> None:
    half_year = calendar.half_year_of(day)

    assert calendar.first_day(half_year) <= day <= calendar.last_day(half_year)
    assert month_of(day) in calendar.months(half_year)
