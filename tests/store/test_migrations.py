"""Migrations lead from nothing to exactly the tables in the code, and back, with rows in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, make_url, text

from scorecard.store import migrations, postgresql, sqlite, triggers
from scorecard.store.database import Database
from scorecard.store.migrations import BrokenKeysError, NewerDatabaseError
from scorecard.store.tables import Table
from tests.store.inventory import inventory
from tests.store.rows import ROWS, Row, add_rows, rows_in

STEPS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
)


Stored = dict[str, list[Row]]


def migrating_engine(url: str) -> Engine:
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return sqlite.migrating_engine(address, sqlite.choose_driver())
    return postgresql.migrating_engine(address)


@pytest.fixture
def engine(bare_url: str) -> Iterator[Engine]:
    made = migrating_engine(bare_url)
    yield made
    made.dispose()


def test_migrations_and_tables_agree(engine: Engine) -> None:
    migrations.upgrade(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []


def test_migrations_agree_with_the_tables_to_the_last_check_index_and_trigger(
    engine: Engine,
) -> None:
    migrations.upgrade(engine)
    with engine.connect() as connection:
        migrated = inventory(connection)
    migrations.downgrade(engine, "base")

    with engine.begin() as connection:
        Table.metadata.create_all(connection)
        triggers.renew(connection)
        assert inventory(connection) == migrated


def test_going_back_to_the_start_leaves_nothing_behind(engine: Engine) -> None:
    migrations.upgrade(engine)
    migrations.downgrade(engine, "base")

    with engine.connect() as connection:
        assert inventory(connection) == []


@pytest.mark.parametrize("step", STEPS)
def test_rows_survive_the_way_up_and_down_and_up_again(engine: Engine, step: str) -> None:
    migrations.upgrade(engine, step)
    with engine.begin() as connection:
        add_rows(connection)
        stored = rows_in(connection)

    for go, goal in (
        (migrations.upgrade, "head"),
        (migrations.downgrade, step),
        (migrations.upgrade, "head"),
    ):
        go(engine, goal)
        with engine.connect() as connection:
            assert _same_columns(rows_in(connection), stored) == stored


def _same_columns(found: Stored, stored: Stored) -> Stored:
    """Return what is found of the rows stored, without the columns that later steps added."""
    return {
        table: [{name: row[name] for name in rows[0]} for row in found[table]]
        for table, rows in stored.items()
    }


def test_there_is_a_good_row_for_every_table(database: Database) -> None:
    with database.writer.begin() as connection:
        add_rows(connection)
        stored = rows_in(connection)

    assert {table: len(rows) for table, rows in stored.items()} == dict.fromkeys(ROWS, 1)
    assert set(ROWS) == set(Table.metadata.tables)


def test_the_steps_are_tested_up_to_the_newest() -> None:
    assert STEPS[-1] == migrations.head()


def test_a_database_of_a_newer_version_is_refused_and_left_alone(engine: Engine) -> None:
    migrations.upgrade(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(NewerDatabaseError, match="step 9999"):
        migrations.upgrade(engine)


def test_a_step_on_sqlite_that_would_leave_rows_pointing_to_nothing_changes_nothing(
    tmp_path: Path,
) -> None:
    engine = migrating_engine(f"sqlite:///{tmp_path}/scorecard.db")
    migrations.upgrade(engine)
    with engine.begin() as connection:  # keys are off here, as in a migration
        add_rows(connection)
        connection.execute(text("DELETE FROM team"))

    with pytest.raises(BrokenKeysError, match="membership"):
        migrations.downgrade(engine, "0006")
    with engine.connect() as connection:
        assert "fact" in rows_in(connection)
