"""Celebrations of goals and occasions, and which of them are open to the academy."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.celebration_wall import Held, OccasionCelebration
from scorecard.domain.celebrations import Celebration
from scorecard.domain.goals import Goal
from scorecard.domain.moments import Occasion, occasion_of
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError
from scorecard.store.goals import GOAL_COLUMNS, goal_of_row
from scorecard.store.owners import OWNER, OWNER_COLUMNS, owned_by, owner_id, owner_of
from scorecard.store.rows import (
    add_row,
    batches,
    cells_of,
    change_row,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.seen import mark_seen, seen
from scorecard.store.tables import CelebrationRow, GoalRow, SeenOccasionRow, SeenRow

__all__ = [
    "add_celebration",
    "add_occasion_celebration",
    "celebration",
    "celebrations_of",
    "change_celebration",
    "latest_celebrations",
    "mark_seen",
    "occasions_celebrated",
    "opened_celebrations",
    "remove_celebrations",
    "seen",
    "set_opened",
]

_CELEBRATION = table_of(CelebrationRow)
_GOAL = table_of(GoalRow)
_SEEN, _SEEN_OCCASION = table_of(SeenRow), table_of(SeenOccasionRow)


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
        .join(OWNER, _GOAL.c.owner_id == OWNER.c.id)
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


def occasions_celebrated(
    session: Session, owners: Iterable[Owner]
) -> dict[Occasion, OccasionCelebration]:
    """Return what these owners celebrated besides goals, by the occasion."""
    found = (held for batch in batches(owners) for held in _of_occasions(session, owned_by(batch)))
    return {held.occasion: held for held in found}


def add_occasion_celebration(session: Session, held: OccasionCelebration) -> OccasionCelebration:
    """Store a new celebration; `ConflictError` if the occasion has been celebrated already."""
    stored = replace(held, version=1)
    of = {"owner_id": owner_id(session, held.occasion.owner), "occasion": held.occasion.key}
    cells = cells_of(stored, without=["id", "occasion"]) | of
    id = add_row(session, CelebrationRow, cells)
    if id is None:
        theirs = occasions_celebrated(session, [held.occasion.owner]).get(held.occasion)
        raise ConflictError(theirs=theirs, mine=held)
    return replace(stored, id=id)


def celebration(session: Session, id: int) -> Held | None:
    """Return the celebration with this id, of whatever it is."""
    statement = sa.select(*columns_for(CelebrationRow, Celebration)).where(
        _CELEBRATION.c.id == id, _CELEBRATION.c.goal_id.is_not(None)
    )
    of_goal = next((Celebration(*row) for row in rows(session, statement)), None)
    return of_goal or next(iter(_of_occasions(session, _CELEBRATION.c.id == id)), None)


def set_opened(session: Session, held: Held, on: date | None) -> None:
    """Open a celebration to the academy, or keep it where it belongs again."""
    if not change_row(session, CelebrationRow, {"opened_on": on}, id=held.id, version=held.version):
        raise ConflictError(theirs=celebration(session, held.id), mine=held)


def opened_celebrations(session: Session, *, most: int) -> list[Held]:
    """Return what was opened to the academy and celebrated last, at most `most`."""
    latest = (
        sa.select(_CELEBRATION.c.id)
        .where(_CELEBRATION.c.opened_on.is_not(None))
        .order_by(_CELEBRATION.c.held_on.desc(), _CELEBRATION.c.id.desc())
        .limit(most)
    )
    chosen = _CELEBRATION.c.id.in_([row.id for row in rows(session, latest)])
    of_goal = sa.select(*columns_for(CelebrationRow, Celebration)).where(
        chosen, _CELEBRATION.c.goal_id.is_not(None)
    )
    found: list[Held] = [Celebration(*row) for row in rows(session, of_goal)]
    found += _of_occasions(session, chosen)
    return sorted(found, key=lambda held: (held.held_on, held.id), reverse=True)


def remove_celebrations(session: Session, ids: Iterable[int]) -> None:
    """Delete celebrations, and that anybody saw them, as when an import is taken back."""
    gone = list(ids)
    for batch in batches(gone):
        goals = sa.select(_CELEBRATION.c.goal_id).where(_CELEBRATION.c.id.in_(batch))
        session.connection().execute(sa.delete(_SEEN).where(_SEEN.c.goal_id.in_(goals)))
        session.connection().execute(sa.delete(_SEEN_OCCASION).where(_celebrated_in(batch)))
    remove_rows(session, CelebrationRow, gone)


def _celebrated_in(ids: Iterable[int]) -> sa.ColumnElement[bool]:
    same = _CELEBRATION.c.owner_id == _SEEN_OCCASION.c.owner_id
    same &= _CELEBRATION.c.occasion == _SEEN_OCCASION.c.occasion
    return sa.exists().where(same & _CELEBRATION.c.id.in_(ids))


def _of_occasions(session: Session, condition: sa.ColumnElement[bool]) -> list[OccasionCelebration]:
    columns = columns_for(CelebrationRow, OccasionCelebration, without=["id", "occasion"])
    statement = (
        sa.select(*OWNER_COLUMNS, _CELEBRATION.c.id, _CELEBRATION.c.occasion, *columns)
        .join_from(_CELEBRATION, OWNER, _CELEBRATION.c.owner_id == OWNER.c.id)
        .where(condition)
    )
    return [
        OccasionCelebration(id, occasion_of(owner_of(kind, person_id, team_id), key), *rest)
        for kind, person_id, team_id, id, key, *rest in rows(session, statement)
    ]


def _current(session: Session, celebration: Celebration) -> Celebration | None:
    return celebrations_of(session, [celebration.goal_id]).get(celebration.goal_id)
