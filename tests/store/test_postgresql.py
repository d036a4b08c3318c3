"""PostgreSQL is asked to give up in time, on every connection, whatever the URL says."""

import traceback

import pytest
from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import DBAPIError

from scorecard.store import postgresql
from scorecard.store.database import Database
from tests.databases import on_postgresql
from tests.postgres import Postgres

SHOWN = {
    "statement_timeout": "10s",
    "lock_timeout": "3s",
    "idle_in_transaction_session_timeout": "30s",
    "transaction_isolation": "repeatable read",
}


def shown(engine: Engine, names: list[str]) -> dict[str, str]:
    with engine.connect() as connection:
        return {name: connection.execute(text(f"SHOW {name}")).scalar_one() for name in names}


@on_postgresql
def test_writers_and_readers_give_up_in_time(database: Database) -> None:
    names = [*SHOWN, "transaction_read_only"]

    assert shown(database.writer, names) == SHOWN | {"transaction_read_only": "off"}
    assert shown(database.reader, names) == SHOWN | {"transaction_read_only": "on"}


@on_postgresql
@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg"])
def test_both_ways_to_write_the_scheme_are_understood(database_url: str, scheme: str) -> None:
    database = Database.open(database_url.replace("postgresql+psycopg", scheme))

    assert database.dialect == "postgresql"
    assert database.is_ready()
    database.close()


@on_postgresql
def test_of_several_hosts_the_one_that_answers_and_writes_is_taken(
    database_url: str, postgres: Postgres
) -> None:
    address = make_url(database_url)
    hosts = ("127.0.0.1:1", f"127.0.0.1:{postgres.port}")
    several = address.set(host=None, port=None).update_query_dict(
        {"host": hosts, "target_session_attrs": "read-write"}
    )
    database = Database.open(several.render_as_string(hide_password=False))

    assert database.is_ready()
    database.close()


def test_what_the_url_says_about_connecting_is_kept() -> None:
    address = make_url(
        "postgresql://scorecard@/scorecard?host=a:1&host=b:2"
        "&connect_timeout=9&target_session_attrs=any&options=-c%20work_mem%3D8MB"
    )
    writer, _, _ = postgresql.engines(address)

    _, said = writer.dialect.create_connect_args(writer.url)
    assert (said["connect_timeout"], said["target_session_attrs"]) == ("9", "any")
    assert (said["host"], said["port"]) == ("a,b", "1,2")


@on_postgresql
def test_settings_of_the_url_are_added_to_ours(database_url: str) -> None:
    database = Database.open(f"{database_url}?options=-c%20work_mem%3D8MB")

    assert shown(database.writer, ["work_mem", "lock_timeout"]) == {
        "work_mem": "8MB",
        "lock_timeout": "3s",
    }
    database.close()


@on_postgresql
@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("INSERT INTO person (id, email) VALUES (1, 'maija@example.org')", id="a row"),
        pytest.param(
            "CREATE TABLE x (e TEXT UNIQUE); INSERT INTO x VALUES ('maija@example.org');"
            " INSERT INTO x VALUES ('maija@example.org')",
            id="a double",
        ),
    ],
)
def test_an_error_tells_no_values(database: Database, statement: str) -> None:
    with pytest.raises(DBAPIError) as failed, database.writer.begin() as connection:
        connection.exec_driver_sql(statement.replace("; ", ";\n"))

    told = "".join(traceback.format_exception(failed.value))
    shown = told.replace(statement, "").partition("[SQL")[0]
    assert "maija" not in shown
    assert "constraint" in shown
