"""The history of the tables, one numbered file per step."""

from functools import cache

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from scorecard.store import triggers

_LOCK = 0x5C0_2ECA_2D  # any number, but the same in all versions


class NewerDatabaseError(Exception):
    """The database was migrated by a newer version of the app."""

    def __init__(self, revision: str | None) -> None:
        super().__init__(
            f"The database is at step {revision}, which this version of Rocket Scorecard does not"
            " know. Run the newer version, or restore a backup made before it."
        )


class BrokenKeysError(Exception):
    """After the migration some rows would point to nothing; nothing was changed."""

    def __init__(self, tables: set[str]) -> None:
        super().__init__(f"Rows that point to nothing, in: {', '.join(sorted(tables))}")


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Apply every step up to `revision`; a database that is there already stays as it is.

    Safe for several servers that start at the same time: one migrates, the others wait.
    """
    with engine.begin() as connection:
        _stand_in_line(connection)
        current = _current(connection)
        if current not in _known():
            raise NewerDatabaseError(current)
        if current != _named(revision):
            triggers.drop(connection)
            command.upgrade(_config(connection), revision)
            _finish(connection)


def downgrade(engine: Engine, revision: str) -> None:
    """Take every step after `revision` back; the steps say what is lost. `base` is empty."""
    with engine.begin() as connection:
        _stand_in_line(connection)
        triggers.drop(connection)
        command.downgrade(_config(connection), revision)
        _finish(connection)


@cache
def head() -> str:
    """Return the newest step."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def is_at(engine: Engine, revision: str = "head") -> bool:
    """Return whether the database is at that step."""
    with engine.connect() as connection:
        return _current(connection) == _named(revision)


def _named(revision: str) -> str:
    return head() if revision == "head" else revision


def _known() -> set[str | None]:
    steps = ScriptDirectory.from_config(_config()).walk_revisions()
    return {None, *(step.revision for step in steps)}


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", "scorecard:store/migrations")
    config.attributes["connection"] = connection
    return config


def _stand_in_line(connection: Connection) -> None:
    # SQLite: BEGIN IMMEDIATE has done so already.
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def _finish(connection: Connection) -> None:
    triggers.renew(connection)
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise BrokenKeysError({row[0] for row in broken})
