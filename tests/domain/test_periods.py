"""A period has a code that sorts by time, and neighbours of its own kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.periods import NotAPeriodError, Period, PeriodKind, months_between
from tests.domain.builders import periods as listed
from tests.domain.strategies import periods

steps = st.integers(-600, 600)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param("2026-11", Period(PeriodKind.MONTH, 2026, 11), id="month"),
        pytest.param("2026-Q4", Period(PeriodKind.QUARTER, 2026, 4), id="quarter"),
        pytest.param("2026-H2", Period(PeriodKind.HALF_YEAR, 2026, 2), id="half-year"),
        pytest.param("2026", Period(PeriodKind.YEAR, 2026, 1), id="year"),
    ],
)
def test_a_code_names_its_period(code: str, expected: Period) -> None:
    assert Period.parse(code) == expected


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("", id="empty"),
        pytest.param("2026-00", id="month zero"),
        pytest.param("2026-13", id="month thirteen"),
        pytest.param("2026-1", id="one digit"),
        pytest.param("2026-Q5", id="quarter five"),
        pytest.param("2026-H3", id="half-year three"),
        pytest.param("2026-h1", id="small letter"),
        pytest.param("2026-11-30", id="a day"),
        pytest.param("2026-11\n", id="line break behind"),
        pytest.param("٢٠٢٦", id="digits of another script"),
        pytest.param("1899", id="before the first year"),
        pytest.param("2200-01", id="after the last year"),
    ],
)
def test_any_other_text_is_refused(code: str) -> None:
    with pytest.raises(NotAPeriodError) as refused:
        Period.parse(code)

    assert (refused.value.key, refused.value.arguments) == ("not-a-period", {"value": code})


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (PeriodKind.MONTH, "not-a-month"),
        (PeriodKind.QUARTER, "not-a-quarter"),
        (PeriodKind.HALF_YEAR, "not-a-half-year"),
    ],
)
def test_a_period_of_another_kind_is_refused_by_the_name_of_the_kind(
    kind: PeriodKind, key: str
) -> None:
    with pytest.raises(NotAPeriodError) as refused:
        Period.parse("2026", kind)

    assert refused.value.key == key


@pytest.mark.parametrize(
    ("code", "steps", "expected"),
    [
        pytest.param("2026-12", 1, "2027-01", id="December to January"),
        pytest.param("2026-01", -1, "2025-12", id="January to December"),
        pytest.param("2026-Q4", 1, "2027-Q1", id="last quarter to first"),
        pytest.param("2026-H1", -1, "2025-H2", id="spring to autumn"),
        pytest.param("2026-H2", 3, "2028-H1", id="three half-years"),
        pytest.param("2026", 1, "2027", id="year"),
        pytest.param("2026-05", 0, "2026-05", id="standing still"),
    ],
)
def test_steps_cross_the_turn_of_the_year(code: str, steps: int, expected: str) -> None:
    assert Period.parse(code).plus(steps).code == expected


def test_neighbours_are_one_step_away() -> None:
    half_year = Period.parse("2026-H1")

    assert [half_year.predecessor.code, half_year.successor.code] == ["2025-H2", "2026-H2"]


def test_months_between_hold_both_ends() -> None:
    first, last = listed("2026-11", "2027-02")

    assert list(months_between(first, last)) == listed("2026-11", "2026-12", "2027-01", "2027-02")
    assert months_between(last, first) == ()


@given(periods)
def test_a_code_printed_is_read_back(period: Period) -> None:
    assert Period.parse(str(period), period.kind) == period


@given(periods, steps)
def test_steps_forth_and_back_lead_home(period: Period, steps: int) -> None:
    assert period.plus(steps).plus(-steps) == period


@given(periods, steps)
def test_minus_counts_the_steps(period: Period, steps: int) -> None:
    assert period.plus(steps).minus(period) == steps


@given(periods, steps)
def test_codes_and_periods_sort_by_time(period: Period, steps: int) -> None:
    later = period.plus(abs(steps) + 1)

    assert period.code < later.code
    assert period < later
