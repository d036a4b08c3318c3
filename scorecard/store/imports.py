"""The journal of imports: what each wrote, so that it can be taken back."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.imports import Cells, Import, Step, Written
from scorecard.store.rows import batches, columns_for, rows, table_of
from scorecard.store.tables import ImportRow, ImportStepRow

_IMPORT = table_of(ImportRow)
_STEP = table_of(ImportStepRow)


def begin_import(session: Session, *, at: datetime, by: int | None, files: Sequence[str]) -> int:
    """Store that an import begins, and return its id."""
    cells = {"at": at, "by": by, "files": json.dumps(list(files), ensure_ascii=False)}
    statement = sa.insert(_IMPORT).values(cells).returning(_IMPORT.c.id)
    id: int = session.connection().execute(statement).scalar_one()
    return id


def add_steps(session: Session, import_id: int, steps: Iterable[Step]) -> None:
    """Store what the import wrote, a hundred thousand steps if need be."""
    for batch in batches(steps):
        cells = [
            {
                "import_id": import_id,
                "number": step.number,
                "table": step.table,
                "row_key": step.row_key,
                "before": None if step.before is None else _json(step.before),
                "after": _json(step.after),
            }
            for step in batch
        ]
        session.connection().execute(sa.insert(_STEP), cells)


def steps_of(session: Session, import_id: int) -> list[Step]:
    """Return what the import wrote, in the order in which it did."""
    statement = (
        sa.select(*columns_for(ImportStepRow, Step))
        .where(_STEP.c.import_id == import_id)
        .order_by(_STEP.c.number)
    )
    return [
        Step(number, table, key, None if before is None else json.loads(before), json.loads(after))
        for number, table, key, before, after in rows(session, statement)
    ]


def imports(session: Session) -> list[Import]:
    """Return every import, the last one first."""
    return _imports(session, sa.true())


def newest_imports(session: Session, *, most: int) -> list[Import]:
    """Return at most so many imports, the last one first."""
    return _imports(session, sa.true(), most=most)


def written_by(session: Session, import_ids: Collection[int]) -> list[Written]:
    """Return how many rows of each table these imports wrote; a row counts once an import."""
    # A row that an import wrote twice is new if its first step found nothing before it.
    new = sa.func.count(sa.distinct(sa.case((_STEP.c.before.is_(None), _STEP.c.row_key))))
    every = sa.func.count(sa.distinct(_STEP.c.row_key))
    statement = (
        sa.select(_STEP.c.import_id, _STEP.c.table, new, every - new)
        .where(_STEP.c.import_id.in_(import_ids))
        .group_by(_STEP.c.import_id, _STEP.c.table)
    )
    return [Written(*row) for row in rows(session, statement)]


def import_(session: Session, import_id: int) -> Import | None:
    """Return the import with this id, if there is one."""
    return next(iter(_imports(session, _IMPORT.c.id == import_id)), None)


def mark_undone(session: Session, import_id: int, at: datetime) -> bool:
    """Note that the import was taken back; say whether it was this time and not before."""
    statement = (
        sa.update(_IMPORT)
        .where(_IMPORT.c.id == import_id, _IMPORT.c.undone_at.is_(None))
        .values(undone_at=at)
    )
    return session.connection().execute(statement).rowcount == 1


def forget_contents(session: Session, import_id: int) -> None:
    """Empty the steps of an import that was taken back; how many there were stays told.

    Nobody needs any more what its rows held, and people among them may be gone.
    """
    statement = sa.update(_STEP).where(_STEP.c.import_id == import_id)
    session.connection().execute(statement.values(before=None, after=_json({})))


def _imports(
    session: Session, condition: sa.ColumnElement[bool], *, most: int | None = None
) -> list[Import]:
    statement = (
        sa.select(*columns_for(ImportRow, Import))
        .where(condition)
        .order_by(_IMPORT.c.id.desc())
        .limit(most)
    )
    return [_import(*row) for row in rows(session, statement)]


def _import(id: int, at: datetime, by: int | None, files: str, undone_at: Any) -> Import:
    return Import(id, at, by, tuple(json.loads(files)), undone_at)


def _json(cells: Cells) -> str:
    return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
