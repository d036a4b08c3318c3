"""Who was shown whose figures on which day, and the book that writes it down on the way."""

import logging
from collections.abc import Collection, Iterable
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.looks import Look
from scorecard.store.database import Database
from scorecard.store.rows import batches, cells_of, columns_for, insertion, rows, table_of
from scorecard.store.tables import LookRow, PersonRow

_LOOK, _PERSON = table_of(LookRow), table_of(PersonRow)
_LOGGER = logging.getLogger(__name__)


def add_looks(session: Session, looks: Iterable[Look]) -> None:
    """Store looks; those that are there already, or at somebody who is gone, change nothing."""
    statement = insertion(session, LookRow).on_conflict_do_nothing()
    for batch in batches(looks):
        known = _those_known(
            session, {id for look in batch for id in (look.person_id, look.seen_by)}
        )
        cells = [cells_of(look) for look in batch if {look.person_id, look.seen_by} <= known]
        if cells:
            session.connection().execute(statement, cells)


def looks_at(session: Session, person_id: int, *, since: date) -> list[Look]:
    """Return who saw the person's figures from a day on, the latest day first."""
    statement = (
        sa.select(*columns_for(LookRow, Look))
        .where(_LOOK.c.person_id == person_id, _LOOK.c.day >= since)
        .order_by(_LOOK.c.day.desc(), _LOOK.c.seen_by)
    )
    return [Look(*row) for row in rows(session, statement)]


def forget_looks(session: Session, *, before: date) -> None:
    """Delete the looks of earlier days."""
    session.connection().execute(sa.delete(_LOOK).where(_LOOK.c.day < before))


def remove_looks_of(session: Session, person_ids: Iterable[int]) -> None:
    """Delete every look at these people and by them, as when they go."""
    for batch in batches(person_ids):
        one = _LOOK.c.person_id.in_(batch) | _LOOK.c.seen_by.in_(batch)
        session.connection().execute(sa.delete(_LOOK).where(one))


class LookBook:
    """Remembers which looks of today are written down, so that looking again costs nothing.

    Looking goes on whatever becomes of the writing: what could not be written is owed, and
    written with the next look. Safe to share between threads; several servers may each
    have a book of their own.
    """

    def __init__(self) -> None:
        self._day = date.min
        self._written: set[Look] = set()
        self._owed: set[Look] = set()

    def note(self, database: Database, looks: Collection[Look]) -> None:
        """Write down the looks of a day that are not written yet."""
        for day in {look.day for look in looks} - {self._day}:
            self._day, self._written = day, set()
        new = set(looks) - self._written
        if not new:
            return
        owed = frozenset(new | self._owed)
        if database.write_if_free(lambda session: add_looks(session, owed)):
            self._written |= owed
            self._owed -= owed
        else:
            self._owed |= new
            _LOGGER.warning("%d looks at figures could not be written down yet", len(self._owed))


def _those_known(session: Session, ids: Collection[int]) -> set[int]:
    return {row.id for row in rows(session, sa.select(_PERSON.c.id).where(_PERSON.c.id.in_(ids)))}
