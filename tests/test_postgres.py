"""The PostgreSQL that tests start is their own, and every test gets a database of its own."""

from pathlib import Path

import psycopg
import pytest

from tests.postgres import Postgres, PostgresMissingError, server_program


def rows(url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


def test_a_fresh_database_is_a_copy_of_its_template(postgres: Postgres) -> None:
    with postgres.database() as template:
        rows(template, "CREATE TABLE dots AS SELECT 3 AS count")

        with postgres.database(template.rpartition("/")[2]) as copy:
            rows(copy, "UPDATE dots SET count = 2")

            assert rows(copy, "SELECT count FROM dots") == [(2,)]
        assert rows(template, "SELECT count FROM dots") == [(3,)]


def test_a_database_is_gone_after_use_even_if_someone_is_still_connected(
    postgres: Postgres,
) -> None:
    with postgres.database() as url:
        connection = psycopg.connect(url.replace("+psycopg", ""))

    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        rows(url, "SELECT 1")
    connection.close()


def test_the_server_does_not_run_as_root(postgres: Postgres) -> None:
    folder = rows(postgres.url("postgres"), "SHOW data_directory")[0][0]

    assert Path(str(folder)).owner() != "root"


def test_nobody_comes_in_without_the_password(postgres: Postgres) -> None:
    stranger = postgres.url("postgres").replace(postgres.password, "guess")

    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        rows(stranger, "SELECT 1")


def test_a_missing_program_says_how_to_install_it() -> None:
    with pytest.raises(PostgresMissingError, match="apt-get install postgresql"):
        server_program("no-such-program")
