"""Browsers on which somebody has signed in before. Only hashes are kept."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.rows import insertion, table_of
from scorecard.store.tables import KnownDeviceRow

_DEVICE = table_of(KnownDeviceRow)


def keep_device(session: Session, token_hash: str, *, person_id: int, at: datetime) -> None:
    """Know a browser as one of this person's, or note that it was used again."""
    cells = {"token_hash": token_hash, "person_id": person_id, "used_at": at}
    statement = insertion(session, KnownDeviceRow).values(cells)
    again = statement.on_conflict_do_update(index_elements=["token_hash"], set_=cells)
    session.connection().execute(again)


def is_known_device(session: Session, token_hash: str) -> bool:
    """Return whether somebody has signed in on this browser."""
    statement = sa.select(_DEVICE.c.token_hash).where(_DEVICE.c.token_hash == token_hash)
    return session.connection().execute(statement).one_or_none() is not None


def forget_devices_of(session: Session, person_id: int) -> None:
    """Know none of the person's browsers any more."""
    session.connection().execute(sa.delete(_DEVICE).where(_DEVICE.c.person_id == person_id))


def forget_devices(session: Session, *, unused_since: datetime) -> None:
    """Forget browsers on which nobody has signed in since then."""
    session.connection().execute(sa.delete(_DEVICE).where(_DEVICE.c.used_at < unused_since))
