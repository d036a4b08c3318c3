"""Attempts to show who one is: each is a row under what it counts for, until it is too old.

Writers take turns on both databases, so whoever counts in a writing transaction sees all.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.rows import rows, table_of
from scorecard.store.tables import AttemptRow

_ATTEMPT = table_of(AttemptRow)


def attempts(
    session: Session, counted: Collection[str], *, since: datetime
) -> Mapping[str, list[datetime]]:
    """Return when there were attempts since then, first ones first, by what they count for."""
    statement = (
        sa.select(_ATTEMPT.c.counted, _ATTEMPT.c.at)
        .where(_ATTEMPT.c.counted.in_(counted), _ATTEMPT.c.at > since)
        .order_by(_ATTEMPT.c.at)
    )
    found: dict[str, list[datetime]] = {name: [] for name in counted}
    for row in rows(session, statement):
        found[row.counted].append(row.at)
    return found


def add_attempts(session: Session, counted: Collection[str], at: datetime) -> None:
    """Count one more attempt for each of these."""
    cells = [{"counted": name, "at": at} for name in counted]
    session.connection().execute(sa.insert(_ATTEMPT), cells)


def take_back_attempts(session: Session, counted: Collection[str]) -> None:
    """Take the last attempt of each of these back."""
    for name in counted:
        last = sa.select(sa.func.max(_ATTEMPT.c.id)).where(_ATTEMPT.c.counted == name)
        statement = sa.delete(_ATTEMPT).where(_ATTEMPT.c.id == last.scalar_subquery())
        session.connection().execute(statement)


def forget_attempts(session: Session, *, now: datetime, longest: timedelta) -> None:
    """Delete what is too old to count, or so far ahead that the clock must have gone back."""
    outside = sa.or_(_ATTEMPT.c.at <= now - longest, _ATTEMPT.c.at > now + longest)
    session.connection().execute(sa.delete(_ATTEMPT).where(outside))
