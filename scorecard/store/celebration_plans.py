"""How goals and other occasions are going to be celebrated."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.celebration_wall import Plan
from scorecard.domain.moments import Cause, Occasion, occasion_of
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError
from scorecard.store.goals import goal
from scorecard.store.owners import OWNER, OWNER_COLUMNS, owned_by, owner_id, owner_of
from scorecard.store.rows import batches, keep_row, rows, table_of
from scorecard.store.tables import CelebrationPlanRow, GoalRow

_PLAN, _GOAL = table_of(CelebrationPlanRow), table_of(GoalRow)
_COLUMNS = (
    _PLAN.c.goal_id,
    _PLAN.c.occasion,
    _PLAN.c.how,
    _PLAN.c.planned_on,
    _PLAN.c.planned_by,
    _PLAN.c.version,
)


def plans_of(session: Session, owners: Iterable[Owner]) -> dict[Cause, Plan]:
    """Return what these owners plan to celebrate, by goal or occasion."""
    whose = sa.func.coalesce(_PLAN.c.owner_id, _GOAL.c.owner_id)
    statement = (
        sa.select(*OWNER_COLUMNS, *_COLUMNS)
        .select_from(_PLAN.outerjoin(_GOAL, _PLAN.c.goal_id == _GOAL.c.id))
        .join(OWNER, OWNER.c.id == whose)
    )
    found = (
        _plan(*row)
        for batch in batches(owners)
        for row in rows(session, statement.where(owned_by(batch)))
    )
    return {plan.cause: plan for plan in found}


def plan_for(session: Session, cause: Cause) -> Plan | None:
    """Return how this is going to be celebrated, if anybody has planned it."""
    owner = _owner(session, cause)
    return plans_of(session, [owner]).get(cause) if owner else None


def keep_plan(session: Session, plan: Plan) -> Plan:
    """Store a plan; `version` is the one that its writer saw, 0 for a new one.

    Raises:
        ConflictError: somebody else has planned it in the meantime.
    """
    key = _key(session, plan.cause)
    cells = {"how": plan.how, "planned_on": plan.planned_on, "planned_by": plan.planned_by}
    cells |= key if plan.version == 0 else {}
    if not keep_row(session, CelebrationPlanRow, cells, version=plan.version, **key):
        raise ConflictError(theirs=plan_for(session, plan.cause), mine=plan)
    return replace(plan, version=plan.version + 1)


def remove_plan(session: Session, cause: Cause) -> None:
    """Delete the plan of what has been held; without one nothing happens."""
    key = _key(session, cause)
    condition = sa.and_(*(_PLAN.c[name] == value for name, value in key.items()))
    session.connection().execute(sa.delete(_PLAN).where(condition))


def remove_plans(session: Session, causes: Iterable[Cause]) -> None:
    """Delete plans, as when an import is taken back."""
    for cause in causes:
        remove_plan(session, cause)


def _owner(session: Session, cause: Cause) -> Owner | None:
    if isinstance(cause, Occasion):
        return cause.owner
    found = goal(session, cause)
    return found.owner if found else None


def _key(session: Session, cause: Cause) -> dict[str, Any]:
    if isinstance(cause, Occasion):
        return {"owner_id": owner_id(session, cause.owner), "occasion": cause.key}
    return {"goal_id": cause}


def _plan(
    kind: Any, person_id: Any, team_id: Any, goal_id: int | None, key: str | None, *rest: Any
) -> Plan:
    if goal_id is not None:
        return Plan(goal_id, *rest)
    return Plan(occasion_of(owner_of(kind, person_id, team_id), key or ""), *rest)
