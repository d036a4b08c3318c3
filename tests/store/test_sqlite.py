"""SQLite never runs in a way that loses or damages data, and says so where it had to give way."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from scorecard.store.database import Database
from scorecard.store.sqlite import (
    Driver,
    InMemoryDatabaseError,
    SqliteSettingError,
    choose_driver,
    keeps_wal_whole,
)
from scorecard.store.tables import FactRow
from tests.databases import on_sqlite

TRUNCATE = Driver(sqlite3, journal="truncate")


def setting(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.execute(text(f"PRAGMA {name}")).scalar_one()


@pytest.mark.parametrize(
    ("version", "sound"),
    [
        ("3.40.1", False),
        ("3.44.5", False),
        ("3.44.6", True),
        ("3.45.0", False),
        ("3.50.6", False),
        ("3.50.7", True),
        ("3.51.0", False),
        ("3.51.2", False),
        ("3.51.3", True),
        ("3.53.4", True),
        ("4.0.0", True),
    ],
)
def test_versions_with_the_wal_reset_bug_are_known(version: str, sound: bool) -> None:
    assert keeps_wal_whole(version) is sound


def test_a_driver_is_sound_or_gives_up_wal() -> None:
    driver = choose_driver()

    assert keeps_wal_whole(driver.module.sqlite_version) or driver.journal == "truncate"


@on_sqlite
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("secure_delete", 1),
        ("busy_timeout", 5000),
    ],
)
def test_every_writer_has_the_settings(database: Database, name: str, value: object) -> None:
    assert setting(database.writer, name) == value


@on_sqlite
def test_every_reader_only_reads(database: Database) -> None:
    assert setting(database.reader, "query_only") == 1


def test_without_a_sound_library_the_database_works_without_wal(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/scorecard.db", driver=TRUNCATE)
    database.write(lambda session: session.add(FactRow(name="calendar", value="1/7")))

    with database.read() as session:
        assert session.execute(text("SELECT name FROM fact")).scalars().all() == ["calendar"]
    assert setting(database.writer, "journal_mode") == "truncate"
    assert "SQLite 3." in database.notes[0]
    assert not list(tmp_path.glob("*-wal"))
    database.close()


@on_sqlite
def test_a_file_that_ran_with_wal_is_taken_over_without_it(database_url: str) -> None:
    Database.open(database_url).close()
    database = Database.open(database_url, driver=TRUNCATE)

    assert setting(database.writer, "journal_mode") == "truncate"
    database.close()


@on_sqlite
def test_a_setting_that_is_not_taken_stops_the_start(database_url: str) -> None:
    nonsense = Driver(choose_driver().module, journal="sideways")

    with pytest.raises(SqliteSettingError, match="kept journal_mode = wal instead of sideways"):
        Database.open(database_url, driver=nonsense)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    with pytest.raises(InMemoryDatabaseError, match="needs a file"):
        Database.open(url)


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/data/scorecard.db")

    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "data").iterdir()} == {0o600}
    database.close()
