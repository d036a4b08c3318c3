"""A month holds a number, is excused, or holds nothing; numbers are exact decimals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue, NotAnAmountError, exact, parse_amount

NOVEMBER = Period.parse("2026-11")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("12", "12", id="whole"),
        pytest.param("12,5", "12.5", id="decimal comma"),
        pytest.param("12.5", "12.5", id="decimal point"),
        pytest.param(" 12,5 ", "12.5", id="spaces around"),
        pytest.param(",5", "0.5", id="comma first"),
        pytest.param("5,", "5", id="comma last"),
        pytest.param("1 234,5", "1234.5", id="spaces group"),
        pytest.param("1\u00a0234\u202f567,5", "1234567.5", id="hard and thin spaces group"),
        pytest.param("1'234.5", "1234.5", id="apostrophes group"),
        pytest.param("1.234,5", "1234.5", id="points group, comma is decimal"),
        pytest.param("1,234.5", "1234.5", id="commas group, point is decimal"),
        pytest.param("1,234", "1.234", id="a single mark is decimal"),
        pytest.param("-3,5", "-3.5", id="minus"),
        pytest.param("\u22123,5", "-3.5", id="true minus sign"),
        pytest.param("- 3", "-3", id="space behind the minus"),
        pytest.param("+3", "3", id="plus"),
        pytest.param("1e3", "1000", id="exponent"),
        pytest.param("0.0000005", "0", id="half-even down"),
        pytest.param("0.0000015", "0.000002", id="half-even up"),
        pytest.param("-0,0", "0", id="no negative zero"),
        pytest.param("999999999999.999999", "999999999999.999999", id="the largest"),
    ],
)
def test_a_number_is_read_as_people_type_it(typed: str, expected: str) -> None:
    assert str(parse_amount(typed)) == expected


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        pytest.param("", "amount-not-a-number", id="empty"),
        pytest.param("kolme", "amount-not-a-number", id="a word"),
        pytest.param("12 €", "amount-not-a-number", id="with unit"),
        pytest.param("1,2,3", "amount-not-a-number", id="two decimal marks"),
        pytest.param("1.234.567", "amount-not-a-number", id="grouped without a decimal mark"),
        pytest.param("10 11", "amount-not-a-number", id="two numbers"),
        pytest.param("1_000", "amount-not-a-number", id="underscore"),
        pytest.param("١٢", "amount-not-a-number", id="digits of another script"),
        pytest.param("=1+1", "amount-not-a-number", id="a formula"),
        pytest.param(".", "amount-not-a-number", id="a mark alone"),
        pytest.param("nan", "amount-not-finite", id="not a number at all"),
        pytest.param("-Infinity", "amount-not-finite", id="infinity"),
        pytest.param("1e12", "amount-too-large", id="at the limit"),
        pytest.param("-1000000000000", "amount-too-large", id="at the limit, negative"),
        pytest.param("999999999999.9999999", "amount-too-large", id="rounded to the limit"),
        pytest.param("1e999", "amount-too-large", id="huge"),
    ],
)
def test_any_other_text_is_refused_with_its_reason(typed: str, key: str) -> None:
    with pytest.raises(NotAnAmountError) as refused:
        parse_amount(typed)

    assert refused.value.key == key


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_numbers_from_a_file_are_finite(number: str) -> None:
    with pytest.raises(NotAnAmountError) as refused:
        exact(Decimal(number))

    assert refused.value.key == "amount-not-finite"


def test_ten_times_a_tenth_is_one() -> None:
    assert sum([parse_amount("0,1")] * 10) == 1


@given(st.decimals(Decimal("-999999999999"), Decimal("999999999999"), places=6))
def test_comma_and_point_mean_the_same(number: Decimal) -> None:
    printed = f"{number:f}"

    assert parse_amount(printed) == parse_amount(printed.replace(".", ",")) == number


@given(st.decimals(-1000, 1000))
def test_a_number_made_exact_stays_as_it_is(number: Decimal) -> None:
    once = exact(number)

    assert exact(once) == once
    assert abs(once - number) <= Decimal("0.0000005")


@pytest.mark.parametrize(
    ("value", "is_nothing"),
    [
        pytest.param(MonthValue(NOVEMBER), True, id="nothing"),
        pytest.param(MonthValue(NOVEMBER, Decimal(0)), False, id="zero"),
        pytest.param(MonthValue(NOVEMBER, excused=True), False, id="excused"),
    ],
)
def test_nothing_is_neither_zero_nor_excused(value: MonthValue, is_nothing: bool) -> None:
    assert value.is_nothing is is_nothing


def test_an_excused_month_holds_no_number() -> None:
    with pytest.raises(ValueError, match="excused"):
        MonthValue(NOVEMBER, Decimal(3), excused=True)
