"""Attempts are counted under a name, taken back one by one, and gone when they are old."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from scorecard.store.attempts import (
    add_attempts,
    attempts,
    forget_attempts,
    take_back_attempts,
)

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def test_attempts_are_found_by_what_they_count_for(session: Session) -> None:
    add_attempts(session, ["account:a", "address:b"], at=NOON)
    add_attempts(session, ["account:a"], at=NOON - MINUTE)
    add_attempts(session, ["account:a"], at=NOON - 2 * HOUR)

    found = attempts(session, ["account:a", "address:c"], since=NOON - HOUR)

    assert found == {"account:a": [NOON - MINUTE, NOON], "address:c": []}


def test_the_last_attempt_is_taken_back(session: Session) -> None:
    for minutes in (2, 1):
        add_attempts(session, ["account:a"], at=NOON - minutes * MINUTE)

    take_back_attempts(session, ["account:a", "account:none"])

    found = attempts(session, ["account:a"], since=NOON - HOUR)
    assert found == {"account:a": [NOON - 2 * MINUTE]}


def test_what_is_too_old_or_lies_ahead_is_forgotten(session: Session) -> None:
    for at in (NOON - HOUR, NOON, NOON + 2 * HOUR):
        add_attempts(session, ["account:a"], at=at)

    forget_attempts(session, now=NOON, longest=HOUR)

    assert attempts(session, ["account:a"], since=NOON - 5 * HOUR) == {"account:a": [NOON]}
