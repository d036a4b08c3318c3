"""Who people are at providers: issuer and subject, each known to be one person's."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.providers import Identity
from scorecard.store.rows import add_row, columns_for, remove_rows, rows, table_of
from scorecard.store.tables import IdentityRow

_IDENTITY = table_of(IdentityRow)


def identity_at(session: Session, issuer: str, subject: str) -> Identity | None:
    """Return whose this subject of this issuer is; both are compared to the letter."""
    here = (_IDENTITY.c.issuer == issuer) & (_IDENTITY.c.subject == subject)
    return next(iter(_identities(session, here)), None)


def identities_of(session: Session, person_id: int) -> list[Identity]:
    """Return who the person is at providers, first linked first."""
    return _identities(session, _IDENTITY.c.person_id == person_id)


def with_identity(session: Session, person_ids: Collection[int]) -> set[int]:
    """Return which of these people are somebody at a provider."""
    statement = sa.select(_IDENTITY.c.person_id).where(_IDENTITY.c.person_id.in_(person_ids))
    return {row.person_id for row in rows(session, statement)} if person_ids else set()


def add_identity(
    session: Session, *, person_id: int, issuer: str, subject: str, at: datetime
) -> Identity | None:
    """Store that the person is this subject; None if it is somebody's already."""
    cells = {"person_id": person_id, "issuer": issuer, "subject": subject, "linked_at": at}
    id = add_row(session, IdentityRow, cells)
    return None if id is None else Identity(id, person_id, issuer, subject, at)


def remove_identity(session: Session, identity_id: int) -> None:
    """Forget an identity."""
    remove_rows(session, IdentityRow, [identity_id])


def _identities(session: Session, condition: sa.ColumnElement[bool]) -> list[Identity]:
    columns = columns_for(IdentityRow, Identity)
    statement = sa.select(*columns).where(condition).order_by(_IDENTITY.c.id)
    return [Identity(*row) for row in rows(session, statement)]
