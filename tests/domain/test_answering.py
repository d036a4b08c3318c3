"""Own answers are asked for towards the end of a half-year, and earlier from who has begun."""

from datetime import date

import pytest

from scorecard.domain.answering import waiting_answers
from scorecard.domain.dots import Completeness
from scorecard.domain.periods import Calendar, Period

AUTUMN = Period.parse("2026-H2")


@pytest.mark.parametrize(
    ("given", "today", "asked"),
    [
        (0, date(2026, 11, 15), 0),
        (0, date(2026, 11, 16), 14),
        (0, date(2027, 1, 20), 14),
        (1, date(2026, 8, 1), 13),
        (14, date(2026, 12, 24), 0),
    ],
)
def test_answers_are_asked_for_when_it_is_time(given: int, today: date, asked: int) -> None:
    assert waiting_answers(Completeness(given, 14), AUTUMN, Calendar(), today) == asked


def test_an_academy_with_other_half_years_is_asked_by_its_own_calendar() -> None:
    late = Calendar(2, 9)

    assert waiting_answers(Completeness(0, 5), AUTUMN, late, date(2026, 12, 1)) == 0
    assert waiting_answers(Completeness(0, 5), AUTUMN, late, date(2026, 12, 17)) == 5
