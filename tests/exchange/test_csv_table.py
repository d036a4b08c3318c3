"""A CSV file never holds what a spreadsheet program would run, and gives the text back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.exchange.csv_table import harmless, original

RISKY = st.text(st.sampled_from("'=+-@\t\r\n ＝＋－＠\u00a0a1"))


@given(RISKY | st.text())
def test_what_is_made_harmless_is_given_back(text: str) -> None:
    assert original(harmless(text)) == text


@given(RISKY)
def test_no_harmless_text_begins_like_a_formula(text: str) -> None:
    assert harmless(text).lstrip()[:1] not in tuple("=+-@＝＋－＠") or not text.strip()


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", " =1", "＝1", "'=1"])
def test_an_apostrophe_stands_before_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Aino", "'s Gravenhage", "a=b", "", "'"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == original(text) == text
