"""Goals, with whose they are."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.goals import Goal
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.refusals import ConflictError
from scorecard.domain.words import fold
from scorecard.store.goal_lessons import remove_closings
from scorecard.store.goal_shares import remove_shares
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
from scorecard.store.tables import GoalRow

_GOAL = table_of(GoalRow)


def goals(session: Session) -> list[Goal]:
    """Return everybody's goals, in the order in which they came."""
    return _goals(session, sa.true())


def goals_of(session: Session, owners: Iterable[Owner]) -> list[Goal]:
    """Return these owners' goals, past ones too, in the order in which they came."""
    found = [g for batch in batches(owners) for g in _goals(session, owned_by(batch))]
    return sorted(found, key=lambda g: g.id)


def these_goals(session: Session, ids: Iterable[int]) -> list[Goal]:
    """Return the goals with these ids, in the order in which they came."""
    found = [g for batch in batches(ids) for g in _goals(session, _GOAL.c.id.in_(batch))]
    return sorted(found, key=lambda g: g.id)


def goal(session: Session, goal_id: int) -> Goal | None:
    """Return the goal with this id, if there is one."""
    return next(iter(_goals(session, _GOAL.c.id == goal_id)), None)


def add_goal(session: Session, goal: Goal) -> Goal:
    """Store a new goal under an id of its own.

    Raises:
        ConflictError: the owner has a goal for the same thing and range already.
    """
    stored = replace(goal, version=1)
    cells = {**_cells(stored), "owner_id": owner_id(session, goal.owner)}
    id = add_row(session, GoalRow, cells)
    if id is None:
        raise ConflictError(theirs=_in_the_way(session, replace(goal, id=0)), mine=goal)
    return replace(stored, id=id)


def change_goal(session: Session, goal: Goal) -> Goal:
    """Store what changed and return it; owners stay.

    Raises:
        ConflictError: somebody else was faster, or there is another goal like it by now.
    """
    other = _in_the_way(session, goal)
    if other or not change_row(session, GoalRow, _cells(goal), id=goal.id, version=goal.version):
        raise ConflictError(theirs=other or _current(session, goal.id), mine=goal)
    return replace(goal, version=goal.version + 1)


def remove_goals(session: Session, ids: Iterable[int]) -> None:
    """Delete goals without a celebration for good, as when an import is taken back.

    What was learnt of them and their shares go with them.
    """
    gone = list(ids)
    remove_shares(session, gone)
    remove_closings(session, gone)
    remove_rows(session, GoalRow, gone)


def goal_of_row(kind: OwnerKind, person_id: Any, team_id: Any, id: int, *rest: Any) -> Goal:
    """Return the goal in a row of `GOAL_COLUMNS`."""
    return Goal(id, owner_of(kind, person_id, team_id), *rest)


GOAL_COLUMNS = (*OWNER_COLUMNS, *columns_for(GoalRow, Goal, without=["owner"]))


def _goals(session: Session, condition: sa.ColumnElement[bool]) -> list[Goal]:
    statement = (
        sa.select(*GOAL_COLUMNS).join_from(_GOAL, OWNER).where(condition).order_by(_GOAL.c.id)
    )
    return [goal_of_row(*row) for row in rows(session, statement)]


def _current(session: Session, goal_id: int) -> Goal | None:
    return goal(session, goal_id)


def _cells(goal: Goal) -> dict[str, Any]:
    folded = None if goal.words is None else fold(goal.words)
    return {**cells_of(goal, without=["id", "owner"]), "fold": folded}


def _in_the_way(session: Session, new: Goal) -> Goal | None:
    def aim(goal: Goal) -> tuple[object, ...]:
        return goal.period, goal.metric_id, goal.process, goal.words and fold(goal.words)

    others = (g for g in goals_of(session, [new.owner]) if g.id != new.id)
    return next((g for g in others if aim(g) == aim(new)), None)
