"""Events of months: a few words of their owners, no figures."""

from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.events import MonthEvent, in_order
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.owners import OWNER, OWNER_COLUMNS, owned_by, owner_id, owner_of
from scorecard.store.rows import add_row, batches, change_row, remove_rows, rows, table_of
from scorecard.store.tables import MonthEventRow

_EVENT = table_of(MonthEventRow)


def events_of(
    session: Session, owners: Iterable[Owner], first: Period, last: Period
) -> tuple[MonthEvent, ...]:
    """Return these owners' events from `first` to `last`, both included, month by month."""
    months = _EVENT.c.month.between(first, last)
    found = (e for batch in batches(owners) for e in _events(session, owned_by(batch) & months))
    return in_order(found)


def all_events(session: Session) -> list[MonthEvent]:
    """Return everybody's events, in the order in which they were written."""
    return sorted(_events(session, sa.true()), key=lambda event: event.id)


def event(session: Session, id: int) -> MonthEvent | None:
    """Return the event with this id, if there is one."""
    return next(iter(_events(session, _EVENT.c.id == id)), None)


def add_event(session: Session, event: MonthEvent) -> MonthEvent:
    """Store a new event and return it with its id."""
    cells = {**_cells(event), "owner_id": owner_id(session, event.owner), "version": 1}
    return replace(event, id=add_row(session, MonthEventRow, cells) or 0, version=1)


def change_event(session: Session, event: MonthEvent) -> MonthEvent:
    """Store a changed event and return it; owners stay.

    Raises:
        ConflictError: it has another version by now, or is gone.
    """
    if not change_row(session, MonthEventRow, _cells(event), version=event.version, id=event.id):
        raise ConflictError(theirs=_current(session, event.id), mine=event)
    return replace(event, version=event.version + 1)


def remove_events(session: Session, ids: Iterable[int]) -> None:
    """Delete events for good: they are words that their owner takes back."""
    remove_rows(session, MonthEventRow, ids)


def _current(session: Session, id: int) -> MonthEvent | None:
    return event(session, id)


def _cells(event: MonthEvent) -> dict[str, object]:
    return {"month": event.month, "words": event.words, "visibility": event.visibility}


def _events(session: Session, condition: sa.ColumnElement[bool]) -> list[MonthEvent]:
    c = _EVENT.c
    statement = (
        sa.select(*OWNER_COLUMNS, c.month, c.words, c.visibility, c.id, c.version)
        .join(OWNER, OWNER.c.id == c.owner_id)
        .where(condition)
    )
    return [MonthEvent(owner_of(*row[:3]), *row[3:]) for row in rows(session, statement)]
