"""Owners: the one column by which metrics and goals belong to a person, a team or the academy."""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.people import ACADEMY, Owner, OwnerKind
from scorecard.store.rows import add_row, batches, remove_rows, rows, table_of
from scorecard.store.tables import OwnerRow

OWNER = table_of(OwnerRow)
OWNER_COLUMNS = (OWNER.c.kind, OWNER.c.person_id, OWNER.c.team_id)


def owner_id(session: Session, owner: Owner) -> int:
    """Return the owner's key, making one for who owns something for the first time."""
    found = _key(session, owner)
    if found is None:
        found = add_row(session, OwnerRow, _cells(owner)) or _key(session, owner)
    assert found is not None  # noqa: S101 - it was there, or it has just been added
    return found


def owner_of(kind: OwnerKind, person_id: int | None, team_id: int | None) -> Owner:
    """Return the owner that `OWNER_COLUMNS` describe."""
    return ACADEMY if kind is OwnerKind.ACADEMY else Owner(kind, person_id or team_id or 0)


def owned_by(owners: Sequence[Owner]) -> sa.ColumnElement[bool]:
    """Return the condition that a joined row of the owner table is one of these."""
    return sa.or_(
        OWNER.c.person_id.in_([o.id for o in owners if o.kind is OwnerKind.PERSON]),
        OWNER.c.team_id.in_([o.id for o in owners if o.kind is OwnerKind.TEAM]),
        sa.and_(OWNER.c.kind == OwnerKind.ACADEMY, sa.literal(ACADEMY in owners)),
    )


def remove_owners(session: Session, owners: Iterable[Owner]) -> None:
    """Delete the keys of owners to whom nothing belongs any more."""
    for batch in batches(owners):
        keys = [row.id for row in rows(session, sa.select(OWNER.c.id).where(owned_by(batch)))]
        remove_rows(session, OwnerRow, keys)


def _key(session: Session, owner: Owner) -> int | None:
    key: int | None = session.connection().scalar(sa.select(OWNER.c.id).where(owned_by([owner])))
    return key


def _cells(owner: Owner) -> dict[str, Any]:
    return {
        "kind": owner.kind,
        "person_id": owner.id if owner.kind is OwnerKind.PERSON else None,
        "team_id": owner.id if owner.kind is OwnerKind.TEAM else None,
    }
