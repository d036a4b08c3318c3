"""The database, and the two ways to talk to it: `read` and `write`."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Self, TypeVar

from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlmodel import Session

from scorecard.store import migrations, postgresql, sqlite

__all__ = ["Database", "Session", "UnknownDatabaseError"]

T = TypeVar("T")

POSTGRESQL_TRIES = 5
SQLITE_TRIES = 3
_LONGEST_PAUSE = 0.1


class UnknownDatabaseError(Exception):
    """The URL names neither SQLite nor PostgreSQL."""

    def __init__(self, url: URL) -> None:
        super().__init__(
            f"'{url.drivername}' is no database that we know. Give sqlite:///path/to/file"
            " or postgresql+psycopg://user:password@host/name"
        )


@dataclass(frozen=True, slots=True)
class Database:
    """An SQLite file or a PostgreSQL database.

    Safe to share between threads; the sessions it hands out are not. `notes` holds what
    an operator should know about it, such as a slower but safe way of working.
    """

    url: str
    dialect: str
    notes: tuple[str, ...]
    writer: Engine
    reader: Engine

    @classmethod
    def open(cls, url: str, *, revision: str = "head", driver: sqlite.Driver | None = None) -> Self:
        """Open the database, creating the file or migrating it to `revision` if need be.

        Several app servers may do so at the same time. `driver` is for SQLite only; left
        out, the soundest library of this machine is used.
        """
        address = make_url(url)
        notes: tuple[str, ...] = ()
        match address.get_backend_name():
            case "sqlite":
                chosen = driver or sqlite.choose_driver()
                notes = chosen.notes
                writer, reader, migrator = sqlite.engines(address, chosen)
            case "postgresql":
                writer, reader, migrator = postgresql.engines(address)
            case _:
                raise UnknownDatabaseError(address)
        # Asked by a reader first, so that starting waits for no writer without need. Its
        # connection must go, or SQLite could not change the journal.
        up_to_date = migrations.is_at(reader, revision)
        reader.dispose()
        if not up_to_date:
            migrations.upgrade(migrator, revision)
        writer.raw_connection().close()  # refuses wrong settings now, not at the first write
        return cls(url, address.get_backend_name(), notes, writer, reader)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Yield a session that sees one state of the database and cannot change it."""
        with Session(self.reader) as session, session.begin():
            yield session

    def write(self, unit: Callable[[Session], T]) -> T:
        """Do `unit` in one transaction and return what it returns, or leave no trace of it.

        The functions in `scorecard.store` never commit; this does. If others were in the
        way, the whole unit is done again, so it must change nothing outside the session.
        """
        tries = SQLITE_TRIES if self.dialect == "sqlite" else POSTGRESQL_TRIES
        for _ in range(tries - 1):
            try:
                return self._write_once(unit)
            except DBAPIError as error:
                if not _asks_for_another_try(error.orig):
                    raise
            time.sleep(random.uniform(0, _LONGEST_PAUSE))  # noqa: S311 - apart, not secret
        return self._write_once(unit)

    def write_if_free(self, unit: Callable[[Session], None]) -> bool:
        """Do `unit` like `write`, but once and at once; say whether it was done.

        For what can wait and must not make a reader wait: while others write, or when the
        database refuses, it is left undone.
        """
        try:
            with self._impatient() as connection, Session(connection) as session, session.begin():
                unit(session)
        except (DBAPIError, PoolTimeoutError):
            return False
        return True

    def is_ready(self) -> bool:
        """Return whether the database answers and is migrated."""
        try:
            return migrations.is_at(self.reader)
        except DBAPIError:
            return False

    def close(self) -> None:
        """Let go of all connections."""
        self.writer.dispose()
        self.reader.dispose()

    def _impatient(self) -> AbstractContextManager[Connection]:
        if self.dialect == "sqlite":
            return sqlite.impatient(self.writer)
        return postgresql.impatient(self.writer)

    def _write_once(self, unit: Callable[[Session], T]) -> T:
        with Session(self.writer) as session, session.begin():
            return unit(session)


def _asks_for_another_try(error: BaseException | None) -> bool:
    return sqlite.is_busy(error) or postgresql.asks_for_another_try(error)
