"""Forgetting a person: their rows go, and whatever they did for others loses its doer.

What goes is read from the column classes, so a new table is forgotten as soon as it says
whose its rows are. The change log stays: its pseudonyms then lead to nobody.
"""

import json
from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.column_classes import doers_in, is_theirs, tables_of_people
from scorecard.store.journal import forget_doer, forget_steps, steps_about
from scorecard.store.rows import table_of
from scorecard.store.tables import ImportRow

_IMPORT = table_of(ImportRow)
JOURNAL = "import_step"


def rows_about(session: Session, person_id: int) -> dict[str, int]:
    """Return by table how many rows would go with the person; tables without any are left out."""
    found = _counts(session, [(t, _goes(t, person_id)) for t in tables_of_people()])
    steps = len(steps_about(session, person_id))
    return found | ({JOURNAL: steps} if steps else {})


def done_by(session: Session, person_id: int) -> dict[str, int]:
    """Return by table how many rows of others and of teams would lose who did it."""
    return _counts(session, [(t, _stays(t, person_id)) for t in tables_of_people()])


def forget_person(session: Session, person_id: int) -> None:
    """Delete all that is theirs, and take their name off the rest."""
    forget_steps(session, steps_about(session, person_id))
    forget_doer(session, person_id)
    files = {"files": json.dumps([])}  # which may be called after whoever imported them
    session.connection().execute(_IMPORT.update().where(_IMPORT.c.by == person_id).values(files))
    for table in reversed(tables_of_people()):
        session.connection().execute(table.delete().where(_goes(table, person_id)))
        for doer in _emptied(table):
            theirs = table.c[doer] == person_id
            session.connection().execute(table.update().where(theirs).values({doer: None}))


def _goes(table: sa.Table, person_id: int) -> sa.ColumnElement[bool]:
    """Return what goes: rows of theirs, and rows that are nothing without who did it."""
    kept = _emptied(table)
    without = [table.c[doer] == person_id for doer in doers_in(table) if doer not in kept]
    return sa.or_(is_theirs(table, person_id), *without)


def _stays(table: sa.Table, person_id: int) -> sa.ColumnElement[bool]:
    done = [table.c[doer] == person_id for doer in _emptied(table)]
    return sa.and_(sa.or_(sa.false(), *done), sa.not_(is_theirs(table, person_id)))


def _emptied(table: sa.Table) -> list[str]:
    return [doer for doer in doers_in(table) if table.c[doer].nullable]


def _counts(
    session: Session, wanted: Sequence[tuple[sa.Table, sa.ColumnElement[bool]]]
) -> dict[str, int]:
    each = (
        sa.select(sa.func.count()).select_from(table).where(condition).scalar_subquery()
        for table, condition in wanted
    )
    found = session.connection().execute(sa.select(*each)).one()
    return {table.name: n for (table, _), n in zip(wanted, found, strict=True) if n}
