"""What teams decided to do next."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.next_steps import NextStep
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.rows import (
    add_row,
    cells_of,
    change_row,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import NextStepRow

_STEP = table_of(NextStepRow)


def next_steps_of(
    session: Session, team_ids: Sequence[int], period: Period | None = None
) -> list[NextStep]:
    """Return the teams' next steps, of one half-year or of all, oldest first."""
    condition = _STEP.c.team_id.in_(team_ids)
    return _steps(session, condition if period is None else condition & (_STEP.c.period == period))


def next_step(session: Session, id: int) -> NextStep | None:
    """Return a next step by its id."""
    return next(iter(_steps(session, _STEP.c.id == id)), None)


def add_next_step(session: Session, step: NextStep) -> NextStep:
    """Store a new next step and return it with its id."""
    cells = {**cells_of(step, without=["id"]), "version": 1}
    id = add_row(session, NextStepRow, cells)
    return replace(step, id=id or 0, version=1)


def change_next_step(session: Session, step: NextStep) -> NextStep:
    """Store a changed next step and return it; `version` is the one that its writer saw.

    Raises:
        ConflictError: it has another version by now.
    """
    cells = cells_of(step, without=["id", "version"])
    if not change_row(session, NextStepRow, cells, version=step.version, id=step.id):
        raise ConflictError(theirs=next_step(session, step.id), mine=step)
    return replace(step, version=step.version + 1)


def remove_next_step(session: Session, id: int) -> None:
    """Delete a next step for good, as when it was written down by mistake."""
    session.connection().execute(sa.delete(_STEP).where(_STEP.c.id == id))


def remove_next_steps(session: Session, ids: Iterable[int]) -> None:
    """Delete next steps for good, as when an import is taken back."""
    remove_rows(session, NextStepRow, ids)


def _steps(session: Session, condition: sa.ColumnElement[bool]) -> list[NextStep]:
    statement = (
        sa.select(*columns_for(NextStepRow, NextStep))
        .where(condition)
        .order_by(_STEP.c.period, _STEP.c.id)
    )
    return [NextStep(*row) for row in rows(session, statement)]
