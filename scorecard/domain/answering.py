"""When members are asked for their own answers, so that a session finds them there."""

from datetime import date, timedelta

from scorecard.domain.dots import Completeness
from scorecard.domain.periods import Calendar, Period

ASKED_FOR_DAYS = 45
"""How long before a half-year's last day its answers are asked for."""


def waiting_answers(given: Completeness, half_year: Period, calendar: Calendar, today: date) -> int:
    """Return how many answers somebody is asked for today; 0 before the time for it.

    Who has begun is asked for the rest at any time.
    """
    due = calendar.last_day(half_year) - timedelta(days=ASKED_FOR_DAYS)
    return given.of - given.given if given.given or today >= due else 0
