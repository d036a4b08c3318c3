"""The calendar may change until the first dot is stored, and never after."""

import pytest
from sqlmodel import Session

from scorecard.domain.periods import Calendar
from scorecard.store.facts import CalendarChangedError, check_calendar, fact, keep_fact
from tests.store.rows import ROWS, add

JANUARY, FEBRUARY = Calendar(1, 7), Calendar(2, 9)


def store_dots(session: Session, table: str) -> None:
    for name in ("person", "team", "model_version", table):
        add(session.connection(), name, ROWS[name])


def test_a_fact_that_nobody_stated_is_none(session: Session) -> None:
    assert fact(session, "founded") is None


def test_a_fact_stated_anew_takes_the_place_of_the_old_one(session: Session) -> None:
    keep_fact(session, "founded", "1993")
    keep_fact(session, "founded", "1994")

    assert fact(session, "founded") == "1994"


def test_the_calendar_may_change_before_the_first_dot(session: Session) -> None:
    check_calendar(session, JANUARY)
    check_calendar(session, FEBRUARY)

    assert fact(session, "calendar") == "2/9"


@pytest.mark.parametrize("table", ["rating", "assessment"])
def test_the_calendar_cannot_change_after_the_first_dot(session: Session, table: str) -> None:
    check_calendar(session, JANUARY)
    store_dots(session, table)

    check_calendar(session, JANUARY)
    with pytest.raises(CalendarChangedError, match="1/7"):
        check_calendar(session, FEBRUARY)
    assert fact(session, "calendar") == "1/7"
