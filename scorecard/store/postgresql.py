"""PostgreSQL: how we connect, and how its transactions begin."""

from contextlib import AbstractContextManager
from typing import Any

import psycopg
from sqlalchemy import URL, Connection, Engine, ExceptionContext, NullPool, create_engine, event

SETTINGS = {
    "statement_timeout": "10s",
    "lock_timeout": "3s",
    "idle_in_transaction_session_timeout": "30s",
}
CONNECT_SECONDS = 3
IMPATIENT_TIMEOUT = "100ms"
_AGAIN = {
    "40001",  # serialization failure: somebody changed what we read
    "40P01",  # deadlock
    "55P03",  # waited too long for the other writers' lock
}


def asks_for_another_try(error: BaseException | None) -> bool:
    """Return whether the same unit of work may well succeed if it is done again."""
    return getattr(error, "sqlstate", None) in _AGAIN


def engines(url: URL) -> tuple[Engine, Engine, Engine]:
    """Return the engines that write, that read and that migrate."""
    return _writing_engine(url), _reading_engine(url), migrating_engine(url)


def impatient(engine: Engine) -> AbstractContextManager[Connection]:
    """Return a connection that waits for other writers no longer than anybody notices."""
    return engine.execution_options(impatient=True).connect()


def migrating_engine(url: URL) -> Engine:
    """Return an engine that may take its time.

    READ COMMITTED, so that a server that waited for another one's migration sees it.
    """
    patient = {"statement_timeout": "0", "lock_timeout": "0"}
    return _engine(url, isolation_level="READ COMMITTED", settings=patient, poolclass=NullPool)


def _writing_engine(url: URL) -> Engine:
    # Transactions wait for their turn before they read. Every act appends one row to a
    # chain, so acts follow each other anyway; standing in line first is what BEGIN
    # IMMEDIATE does on SQLite, and saves acts from failing at their end. The lock must come
    # before the snapshot: LOCK TABLE does, advisory locks do not. `fact`, because nobody
    # writes to it much, so that no vacuum stands in the line.
    engine = _engine(url, isolation_level="REPEATABLE READ")

    def begun(connection: Connection) -> None:
        if connection.get_execution_options().get("impatient"):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{IMPATIENT_TIMEOUT}'")
        connection.exec_driver_sql("LOCK TABLE fact IN SHARE ROW EXCLUSIVE MODE")

    event.listen(engine, "begin", begun)
    return engine


def _reading_engine(url: URL) -> Engine:
    # Not by a setting of the session: then `target_session_attrs` would find no host.
    read_only = {"postgresql_readonly": True}
    return _engine(url, isolation_level="REPEATABLE READ", execution_options=read_only)


def _engine(url: URL, *, settings: dict[str, str] | None = None, **options: Any) -> Engine:
    # What the URL says wins over what we would choose, but never over `settings`.
    wanted = {**SETTINGS, **(settings or {})}
    flags = " ".join(f"-c {name}={value}" for name, value in wanted.items())
    said = dict(url.query)
    arguments: dict[str, Any] = {"options": f"{said.pop('options', '')} {flags}".strip()}
    if "connect_timeout" not in said:
        arguments["connect_timeout"] = CONNECT_SECONDS
    if "target_session_attrs" not in said and isinstance(said.get("host"), tuple):
        arguments["target_session_attrs"] = "read-write"
    engine = create_engine(
        url.set(drivername="postgresql+psycopg", query=said),
        connect_args=arguments,
        pool_pre_ping=True,
        hide_parameters=True,  # an error in the log tells nobody's values
        **options,
    )
    event.listen(engine, "handle_error", _keep_values_back)
    return engine


def _keep_values_back(context: ExceptionContext) -> None:
    """Leave out of an error what the server tells of the row in question: the log keeps it."""
    error, wrapped = context.original_exception, context.sqlalchemy_exception
    if isinstance(error, psycopg.Error) and error.diag.message_detail:
        told = error.diag.message_primary or type(error).__name__
        error.args = (told,)
        if wrapped is not None:
            wrapped.args = (f"({type(error).__name__}) {told}",)
