"""The addresses by which calendars read people's dates. Only hashes are kept."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.rows import insertion, table_of
from scorecard.store.tables import CalendarFeedRow

_FEED = table_of(CalendarFeedRow)


def keep_feed(session: Session, person_id: int, *, token_hash: str, at: datetime) -> None:
    """Keep a person's address; the one before it leads nowhere from now on."""
    cells = {"person_id": person_id, "token_hash": token_hash, "made_at": at}
    statement = insertion(session, CalendarFeedRow).values(cells)
    anew = statement.on_conflict_do_update(index_elements=["person_id"], set_=cells)
    session.connection().execute(anew)


def remove_feed(session: Session, person_id: int) -> bool:
    """Let the person's address lead nowhere; say whether there was one."""
    statement = sa.delete(_FEED).where(_FEED.c.person_id == person_id)
    gone = session.connection().scalar(statement.returning(_FEED.c.person_id))
    return gone is not None


def feed_made_at(session: Session, person_id: int) -> datetime | None:
    """Return since when the person has an address; None if they have none."""
    found: datetime | None = session.connection().scalar(
        sa.select(_FEED.c.made_at).where(_FEED.c.person_id == person_id)
    )
    return found


def reader_of(session: Session, token_hash: str) -> int | None:
    """Return whose dates the address leads to."""
    found: int | None = session.connection().scalar(
        sa.select(_FEED.c.person_id).where(_FEED.c.token_hash == token_hash)
    )
    return found
