"""Leaving nothing of what was deleted in the database's files.

SQLite keeps deleted rows in free pages and in its write-ahead log. Erasing somebody owes a
scrub; it is done right after, or at the next start if the machine stopped in between or
others were reading. PostgreSQL has its own ways, which `docs/privacy.md` tells of.
"""

import time
from typing import Any

from sqlmodel import Session

from scorecard.store import sqlite
from scorecard.store.database import Database
from scorecard.store.facts import fact, keep_fact

_OWED = "scrub-owed"
_TRIES, _PAUSE = 2, 0.2


def owe_scrub(session: Session) -> None:
    """Note that something was deleted of which nothing may be left."""
    keep_fact(session, _OWED, "yes")


def scrub_if_owed(database: Database) -> bool:
    """Scrub the files if that is owed; return whether nothing is owed any more."""
    with database.read() as session:
        owed = fact(session, _OWED) == "yes"
    if owed and database.dialect == "sqlite" and not _scrub(database):
        return False
    if owed:
        database.write(lambda session: keep_fact(session, _OWED, "no"))
    return True


def _scrub(database: Database) -> bool:
    for _ in range(_TRIES):
        if _written_anew(database):
            return True
        time.sleep(_PAUSE)
    return False


def _written_anew(database: Database) -> bool:
    with database.writer.connect() as connection:
        own: Any = connection.connection.driver_connection
        try:
            own.execute("VACUUM")
            busy, _, _ = own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except own.OperationalError as error:
            if not sqlite.is_busy(error):
                raise
            return False
    return not busy
