"""SQLite: which library, which settings, and how its transactions begin."""

import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module, util
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

BUSY_SECONDS = 5
IMPATIENT_SECONDS = 0.1
_BACKPORTS: Mapping[tuple[int, ...], tuple[int, ...]] = {(3, 50): (3, 50, 7), (3, 44): (3, 44, 6)}
FALLBACK_NOTE = (
    "SQLite {version} can damage a database in WAL mode, so this one runs with"
    " journal_mode=TRUNCATE: safe, but readers and writers wait for each other."
    " SQLite 3.51.3 or later, or the pysqlite3 wheel, brings WAL back."
)


class InMemoryDatabaseError(Exception):
    """A database without a file: every connection would see another, empty one."""

    def __init__(self) -> None:
        super().__init__("An SQLite database needs a file: sqlite:///data/scorecard.db")


class SqliteSettingError(Exception):
    """SQLite did not take a setting without which it may lose or damage data."""

    def __init__(self, setting: str, *, wanted: object, found: object) -> None:
        super().__init__(
            f"SQLite kept {setting} = {found} instead of {wanted}. Is the database open in another"
            " program, or on a network drive? It needs a local disk."
        )


@dataclass(frozen=True, slots=True)
class Driver:
    """A SQLite library, and the journal that is safe with it."""

    module: ModuleType
    journal: str = "wal"

    @property
    def notes(self) -> tuple[str, ...]:
        """What an operator should know about this library."""
        if self.journal == "wal":
            return ()
        return (FALLBACK_NOTE.format(version=self.module.sqlite_version),)


def keeps_wal_whole(version: str) -> bool:
    """Return whether this SQLite is free of the WAL-reset bug.

    3.7.0 to 3.51.2 can damage the file when two connections write and checkpoint at the
    same time; 3.51.3 is fixed, and so are the backports from 3.50.7 and 3.44.6 on.
    """
    number = tuple(int(part) for part in version.split("."))
    return number >= _BACKPORTS.get(number[:2], (3, 51, 3))


def choose_driver() -> Driver:
    """Return Python's own SQLite if it is sound, else the wheel's, else the safe journal."""
    modules = [sqlite3]
    if util.find_spec("pysqlite3"):
        modules.append(import_module("pysqlite3.dbapi2"))
    for module in modules:
        if keeps_wal_whole(module.sqlite_version):
            return Driver(module)
    return Driver(sqlite3, journal="truncate")


def is_busy(error: BaseException | None) -> bool:
    """Return whether SQLite gave up waiting for another writer."""
    return getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY") or (
        str(error) == "database is locked"
    )


def engines(url: URL, driver: Driver) -> tuple[Engine, Engine, Engine]:
    """Return the engines that write, that read and that migrate, and make the file."""
    _make_file(url)
    return _writing_engine(url, driver), _reading_engine(url, driver), migrating_engine(url, driver)


def migrating_engine(url: URL, driver: Driver) -> Engine:
    """Return an engine that rebuilds tables.

    Without foreign keys: with them, dropping the old copy of a table empties the tables
    that point to it. Migrations check all keys before they commit.
    """
    settings = {"journal_mode": driver.journal, "foreign_keys": 0}
    return _engine(url, driver, begin="BEGIN IMMEDIATE", settings=settings, poolclass=NullPool)


def _writing_engine(url: URL, driver: Driver) -> Engine:
    # Transactions take the write lock before they read: one that reads first and writes
    # later would fail, or with the driver's own transactions overwrite in silence.
    settings = {"journal_mode": driver.journal, "foreign_keys": 1}
    return _engine(url, driver, begin="BEGIN IMMEDIATE", settings=settings)


def _reading_engine(url: URL, driver: Driver) -> Engine:
    return _engine(url, driver, begin="BEGIN", settings={"foreign_keys": 1, "query_only": 1})


@contextmanager
def impatient(engine: Engine) -> Iterator[Connection]:
    """Yield a connection that waits for other writers no longer than anybody notices."""
    with engine.connect() as connection:
        own: Any = connection.connection.driver_connection
        own.execute(f"PRAGMA busy_timeout = {IMPATIENT_SECONDS * 1000:.0f}")
        try:
            yield connection
        finally:
            own.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")


def _make_file(url: URL) -> None:
    if not url.database or url.database == ":memory:":
        raise InMemoryDatabaseError
    path = Path(url.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)  # for its owner alone


def _engine(
    url: URL, driver: Driver, *, begin: str, settings: Mapping[str, object], **options: Any
) -> Engine:
    engine = create_engine(
        url,
        module=driver.module,
        connect_args={"timeout": BUSY_SECONDS},
        hide_parameters=True,  # an error in the log tells nobody's values
        **options,
    )
    common = {"synchronous": 2, "recursive_triggers": 1, "trusted_schema": 0, "secure_delete": 1}

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        for name, value in {**common, **settings}.items():
            _set(driver, connection, name, value)

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine


def _set(driver: Driver, connection: Any, name: str, wanted: object) -> None:
    found = _ask(driver, connection, f"PRAGMA {name} = {wanted}")
    found = found or _ask(driver, connection, f"PRAGMA {name}")
    if found != (wanted,):
        raise SqliteSettingError(name, wanted=wanted, found=found and found[0])


def _ask(driver: Driver, connection: Any, pragma: str) -> Any:
    # Changing the journal does not wait for other connections, so we do.
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return connection.execute(pragma).fetchone()
        except driver.module.OperationalError as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.05)
