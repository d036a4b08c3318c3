"""Celebrations of goals, and who has seen theirs."""

from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.celebrations import Celebration
from scorecard.domain.goals import Goal
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError
from scorecard.store.goals import GOAL_COLUMNS, goal_of_row
from scorecard.store.owners import OWNER, owned_by
from scorecard.store.rows import (
    add_row,
    batches,
    cells_of,
    change_row,
    columns_for,
    insertion,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import CelebrationRow, GoalRow, SeenRow

_CELEBRATION = table_of(CelebrationRow)
_GOAL = table_of(GoalRow)
_SEEN = table_of(SeenRow)


def celebrations_of(session: Session, goal_ids: Iterable[int]) -> dict[int, Celebration]:
    """Return the celebrations by goal; a goal without one is not among them."""
    columns = columns_for(CelebrationRow, Celebration)
    found = [
        Celebration(*row)
        for batch in batches(goal_ids)
        for row in rows(session, sa.select(*columns).where(_CELEBRATION.c.goal_id.in_(batch)))
    ]
    return {celebration.goal_id: celebration for celebration in found}


def latest_celebrations(
    session: Session, owners: Iterable[Owner], *, most: int
) -> list[tuple[Goal, Celebration]]:
    """Return what these owners celebrated last, with the goals, at most `most`; newest first."""
    columns = columns_for(CelebrationRow, Celebration)
    statement = (
        sa.select(*columns, *GOAL_COLUMNS)
        .join_from(_CELEBRATION, _GOAL)
        .join(OWNER)
        .where(owned_by(list(owners)))
        .order_by(_CELEBRATION.c.held_on.desc(), _CELEBRATION.c.id.desc())
        .limit(most)
    )
    size = len(columns)
    return [
        (goal_of_row(*row[size:]), Celebration(*row[:size])) for row in rows(session, statement)
    ]


def add_celebration(session: Session, celebration: Celebration) -> Celebration:
    """Store a new celebration; `ConflictError` if the goal has been celebrated already."""
    stored = replace(celebration, version=1)
    id = add_row(session, CelebrationRow, cells_of(stored, without=["id"]))
    if id is None:
        raise ConflictError(theirs=_current(session, celebration), mine=celebration)
    return replace(stored, id=id)


def change_celebration(session: Session, celebration: Celebration) -> Celebration:
    """Store what changed and return it, unless somebody else was faster."""
    cells = cells_of(celebration, without=["id", "goal_id"])
    if not change_row(
        session, CelebrationRow, cells, id=celebration.id, version=celebration.version
    ):
        raise ConflictError(theirs=_current(session, celebration), mine=celebration)
    return replace(celebration, version=celebration.version + 1)


def remove_celebrations(session: Session, ids: Iterable[int]) -> None:
    """Delete celebrations, and that anybody saw them, as when an import is taken back."""
    gone = list(ids)
    for batch in batches(gone):
        goals = sa.select(_CELEBRATION.c.goal_id).where(_CELEBRATION.c.id.in_(batch))
        session.connection().execute(sa.delete(_SEEN).where(_SEEN.c.goal_id.in_(goals)))
    remove_rows(session, CelebrationRow, gone)


def seen(session: Session, person_id: int) -> set[int]:
    """Return the goals whose celebration has played for this person."""
    statement = sa.select(_SEEN.c.goal_id).where(_SEEN.c.person_id == person_id)
    return {row.goal_id for row in rows(session, statement)}


def mark_seen(session: Session, person_id: int, goal_id: int) -> None:
    """Remember that the goal's celebration has played for this person; twice is as once."""
    cells = {"person_id": person_id, "goal_id": goal_id}
    statement = insertion(session, SeenRow).values(cells).on_conflict_do_nothing()
    session.connection().execute(statement)


def _current(session: Session, celebration: Celebration) -> Celebration | None:
    return celebrations_of(session, [celebration.goal_id]).get(celebration.goal_id)
