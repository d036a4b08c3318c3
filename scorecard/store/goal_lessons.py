"""Missed goals that were closed in peace, and what was learnt of them."""

from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.goal_lessons import Closing
from scorecard.domain.refusals import ConflictError
from scorecard.store.rows import (
    add_once,
    batches,
    cells_of,
    change_row,
    columns_for,
    rows,
    table_of,
)
from scorecard.store.tables import LessonRow

_LESSON = table_of(LessonRow)


def closings_of(session: Session, goal_ids: Iterable[int]) -> dict[int, Closing]:
    """Return by goal how it was closed; one that was not is not among them."""
    columns = columns_for(LessonRow, Closing)
    found = [
        Closing(*row)
        for batch in batches(goal_ids)
        for row in rows(session, sa.select(*columns).where(_LESSON.c.goal_id.in_(batch)))
    ]
    return {closing.goal_id: closing for closing in found}


def keep_closing(session: Session, closing: Closing) -> Closing:
    """Store how a goal was closed; `version` is the one that its writer saw, 0 if there was none.

    Raises:
        ConflictError: somebody has closed it in the meantime.
    """
    stored = replace(closing, version=closing.version + 1)
    cells = cells_of(stored, without=["version"])
    if closing.version == 0:
        kept = add_once(session, LessonRow, {**cells, "version": 1})
    else:
        kept = change_row(
            session, LessonRow, cells, goal_id=closing.goal_id, version=closing.version
        )
    if not kept:
        theirs = closings_of(session, [closing.goal_id]).get(closing.goal_id)
        raise ConflictError(theirs=theirs, mine=closing)
    return stored


def add_closings(session: Session, closings: Iterable[Closing]) -> None:
    """Store how goals were closed that were not closed before, many at once."""
    for batch in batches(closings):
        session.connection().execute(sa.insert(_LESSON), [cells_of(one) for one in batch])


def remove_closings(session: Session, goal_ids: Iterable[int]) -> None:
    """Open closed goals again, as when an import is taken back."""
    for batch in batches(goal_ids):
        session.connection().execute(sa.delete(_LESSON).where(_LESSON.c.goal_id.in_(batch)))
