"""Whoever writes at the same time as others loses nothing, and a crash leaves no half act."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError

from scorecard.store import migrations
from scorecard.store.database import POSTGRESQL_TRIES, SQLITE_TRIES, Database, Session
from scorecard.store.facts import fact, keep_fact
from tests.databases import on_postgresql, on_sqlite
from tests.store.rows import ROWS, add

WRITERS, TURNS = 6, 20
VISITS = "visits"
CRASH = """
import os, sys
from datetime import UTC, datetime
from scorecard.store.change_log import LogEntry, append
from scorecard.store.database import Database
from scorecard.store.facts import keep_fact

url, crash = sys.argv[1:]

def unit(session):
    keep_fact(session, "visits", "1")
    if crash == "before the log":
        os._exit(9)
    append(session, LogEntry(datetime.now(UTC), None, "visit", "team:1", ()), key=b"key")
    if crash == "after the log":
        os._exit(9)

Database.open(url).write(unit)
os._exit(9)
"""


def one_more(session: Session) -> None:
    keep_fact(session, VISITS, str(int(fact(session, VISITS) or 0) + 1))


def visits(database: Database) -> str | None:
    with database.read() as session:
        return fact(session, VISITS)


def at_the_same_time(deed: Callable[[], None]) -> None:
    with ThreadPoolExecutor(WRITERS) as pool:
        for done in [pool.submit(deed) for _ in range(WRITERS)]:
            done.result()


def test_six_who_read_and_write_lose_nothing(database_url: str) -> None:
    def write() -> None:
        own = Database.open(database_url)
        for _ in range(TURNS):
            own.write(one_more)
        own.close()

    at_the_same_time(write)

    database = Database.open(database_url)
    assert visits(database) == str(WRITERS * TURNS)
    database.close()


def test_the_library_left_alone_loses_what_was_written_in_between(database: Database) -> None:
    """The control: without our engines the same two steps overwrite each other silently."""
    database.write(one_more)
    plain = create_engine(database.writer.url)

    with plain.connect() as one, plain.connect() as other:
        read_by_one, read_by_other = plain_visits(one), plain_visits(other)
        plain_keep(other, read_by_other + 1)
        plain_keep(one, read_by_one + 1)

    assert visits(database) == "2"  # and not 3
    plain.dispose()


def plain_visits(connection: Connection) -> int:
    return int(connection.execute(text("SELECT value FROM fact")).scalar_one())


def plain_keep(connection: Connection, number: int) -> None:
    connection.execute(text("UPDATE fact SET value = :value"), {"value": str(number)})
    connection.commit()


class Outsider:
    """Somebody who writes without standing in line, into the midst of an act."""

    def __init__(self, database: Database, times: int) -> None:
        with database.writer.begin() as connection:
            add(connection, "team", ROWS["team"])
        self.engine = create_engine(database.writer.url)
        self.times = times
        self.tries = 0

    def unit(self, session: Session) -> None:
        self.tries += 1
        read = session.connection().execute(text("SELECT version FROM team")).scalar_one()
        if self.tries <= self.times:
            with self.engine.begin() as connection:
                connection.execute(text("UPDATE team SET version = version + 10"))
        session.connection().execute(text("UPDATE team SET version = :next"), {"next": read + 1})


@on_postgresql
def test_an_act_whose_ground_has_changed_is_done_again(database: Database) -> None:
    outsider = Outsider(database, times=2)

    database.write(outsider.unit)

    with database.read() as session:
        stored = session.connection().execute(text("SELECT version FROM team")).scalar_one()
    assert (outsider.tries, stored) == (3, 22)
    outsider.engine.dispose()


@on_postgresql
def test_an_act_that_never_finds_firm_ground_gives_up(database: Database) -> None:
    outsider = Outsider(database, times=99)

    with pytest.raises(DBAPIError, match="could not serialize"):
        database.write(outsider.unit)
    assert outsider.tries == POSTGRESQL_TRIES
    outsider.engine.dispose()


@on_sqlite
def test_an_act_that_finds_the_file_busy_is_done_again_a_few_times(database: Database) -> None:
    impatient = create_engine(
        database.writer.url,
        module=database.writer.dialect.dbapi,
        connect_args={"timeout": 0},
    )
    tries: list[int] = []

    def unit(session: Session) -> None:
        tries.append(len(tries))
        one_more(session)
        with impatient.connect() as connection:  # meets the lock that this very act holds
            plain_keep(connection, 99)

    with pytest.raises(DBAPIError, match="locked"):
        database.write(unit)
    assert (len(tries), visits(database)) == (SQLITE_TRIES, None)
    impatient.dispose()


def test_servers_that_start_together_migrate_once(bare_url: str) -> None:
    at_the_same_time(lambda: Database.open(bare_url).close())

    database = Database.open(bare_url)
    assert migrations.is_at(database.reader)
    database.close()


@pytest.mark.parametrize(
    ("crash", "stored"),
    [
        ("before the log", (None, 0)),
        ("after the log", (None, 0)),
        ("after the act", ("1", 1)),
    ],
)
def test_a_crash_leaves_all_of_an_act_or_nothing(
    database: Database, crash: str, stored: tuple[str | None, int]
) -> None:
    crashed = subprocess.run([sys.executable, "-c", CRASH, database.url, crash])

    with database.read() as session:
        logged = session.connection().execute(text("SELECT count(*) FROM change")).scalar_one()
    assert crashed.returncode == 9
    assert (visits(database), logged) == stored


def test_a_database_that_is_not_migrated_is_not_ready(bare_url: str) -> None:
    database = Database.open(bare_url, revision="0006")

    assert not database.is_ready()
    database.close()


def test_a_migrated_database_is_ready(database: Database) -> None:
    assert database.is_ready()
