"""A number that the app shows means the same number when somebody types it back."""

from decimal import Decimal

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.values import parse_amount
from scorecard.text import LANGUAGES
from scorecard.text.numerals import fixed, unrounded

FINNISH, ENGLISH = Locale("fi"), Locale("en")
LANGUAGE = st.sampled_from([Locale.parse(language) for language in LANGUAGES])
MILLIONTHS = st.integers(1 - 10**18, 10**18 - 1)


@pytest.mark.parametrize(
    ("number", "decimals", "finnish", "english"),
    [
        pytest.param(
            "1234567.5", 2, "1\u00a0234\u00a0567,50", "1\u00a0234\u00a0567.50", id="large"
        ),
        pytest.param("12", 0, "12", "12", id="whole"),
        pytest.param("2.5", 0, "2", "2", id="half to even"),
        pytest.param("-3.25", 1, "-3,2", "-3.2", id="negative"),
        pytest.param("-0.4", 0, "0", "0", id="no negative zero"),
        pytest.param("0", 2, "0,00", "0.00", id="zero"),
    ],
)
def test_a_number_has_so_many_decimals(
    number: str, decimals: int, finnish: str, english: str
) -> None:
    shown = [fixed(Decimal(number), decimals, locale) for locale in (FINNISH, ENGLISH)]

    assert shown == [finnish, english]


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        pytest.param("12.50", "12,5", id="no zeros at the end"),
        pytest.param("1E+3", "1\u00a0000", id="an exponent"),
        pytest.param("0.000001", "0,000001", id="the smallest"),
        pytest.param("0.3333333333", "0,333333", id="a third"),
    ],
)
def test_an_unrounded_number_has_its_own_decimals(number: str, shown: str) -> None:
    assert unrounded(Decimal(number), FINNISH) == shown


@given(MILLIONTHS, LANGUAGE)
def test_a_number_typed_back_as_shown_is_the_same(millionths: int, locale: Locale) -> None:
    number = Decimal(millionths) / 10**6

    assert parse_amount(unrounded(number, locale)) == number


@given(MILLIONTHS, st.integers(0, 6), LANGUAGE)
def test_a_fixed_number_typed_back_is_the_rounded_one(
    millionths: int, decimals: int, locale: Locale
) -> None:
    rounded = round(Decimal(millionths) / 10**6 / 10, decimals)

    assert parse_amount(fixed(rounded, decimals, locale)) == rounded
