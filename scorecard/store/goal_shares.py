"""How goals spread over their months, where somebody shaped them."""

from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.goal_shares import Share
from scorecard.store.rows import batches, rows, table_of
from scorecard.store.tables import GoalShareRow

_SHARE = table_of(GoalShareRow)


def shares_of(session: Session, goal_ids: Iterable[int]) -> dict[int, tuple[Share, ...]]:
    """Return the shares by goal, in the order of the months; an even goal is not among them."""
    found: dict[int, list[Share]] = {}
    for batch in batches(goal_ids):
        statement = (
            sa.select(_SHARE.c.goal_id, _SHARE.c.month, _SHARE.c.amount)
            .where(_SHARE.c.goal_id.in_(batch))
            .order_by(_SHARE.c.goal_id, _SHARE.c.month)
        )
        for goal_id, month, amount in rows(session, statement):
            found.setdefault(goal_id, []).append(Share(month, amount))
    return {goal_id: tuple(shares) for goal_id, shares in found.items()}


def keep_shares(session: Session, goal_id: int, shares: Sequence[Share]) -> None:
    """Store the shares of a goal in place of those before; none makes it even again.

    Whoever calls this has changed the goal, or locked it, in the same transaction.
    """
    remove_shares(session, [goal_id])
    add_all_shares(session, {goal_id: shares})


def add_all_shares(session: Session, shares: Mapping[int, Sequence[Share]]) -> None:
    """Store by goal the shares of goals that have none, many at once."""
    cells = [
        {"goal_id": goal_id, "month": s.month, "amount": s.amount}
        for goal_id, spread in shares.items()
        for s in spread
    ]
    for batch in batches(cells):
        session.connection().execute(sa.insert(_SHARE), batch)


def remove_shares(session: Session, goal_ids: Iterable[int]) -> None:
    """Delete the shares of goals, as when an import is taken back."""
    for batch in batches(goal_ids):
        session.connection().execute(sa.delete(_SHARE).where(_SHARE.c.goal_id.in_(batch)))
