"""Only its format tells whether a workbook's number is a percentage or a day."""

from datetime import date
from decimal import Decimal

import pytest

from scorecard.exchange.number_formats import Meaning, day_of, meaning_of


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("General", Meaning.PLAIN),
        ("0.00E+00", Meaning.PLAIN),
        ("#,##0.00 [$€-40B]", Meaning.PLAIN),
        ('0 "days"', Meaning.PLAIN),
        ('0 "%"', Meaning.PLAIN),
        (r"0\%", Meaning.PLAIN),
        ("[Red]-0;[Blue]0%", Meaning.PLAIN),
        ("0%", Meaning.PERCENT),
        ("0.0 %", Meaning.PERCENT),
        ("yyyy-mm-dd", Meaning.DAY),
        ("d.m.yyyy;@", Meaning.DAY),
        ("[$-40B]mmmm yyyy", Meaning.DAY),
        ("mmm", Meaning.DAY),
        ("d.m.yyyy h:mm", Meaning.DAY),
        ("h:mm", Meaning.PLAIN),
        ("[h]:mm:ss", Meaning.PLAIN),
        ("[h]:mm", Meaning.PLAIN),
        ("mm:ss", Meaning.PLAIN),
    ],
)
def test_a_format_code_says_what_a_number_means(code: str, meaning: Meaning) -> None:
    assert meaning_of(code) is meaning


@pytest.mark.parametrize(
    ("serial", "day"),
    [
        ("1", date(1900, 1, 1)),
        ("59", date(1900, 2, 28)),
        ("60", None),
        ("61", date(1900, 3, 1)),
        ("0.5", None),
        ("-3", None),
        ("2958466", None),
    ],
)
def test_days_are_counted_past_the_29_february_1900_that_never_was(
    serial: str, day: date | None
) -> None:
    assert day_of(Decimal(serial), since_1904=False) == day
