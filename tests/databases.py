"""Databases for tests: migrated once, copied for each test, on SQLite and on PostgreSQL.

A test that asks for `database` runs twice, once on each.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scorecard.store.database import Database
from tests.postgres import Postgres

BOTH = ("sqlite", "postgresql")
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database of this test's own, migrated and empty."""
    opened = Database.open(database_url)
    yield opened
    opened.close()


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated and empty database."""
    with migrated_copy(request, tmp_path) as url:
        yield url


@pytest.fixture(params=BOTH)
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table."""
    with _copy(request, tmp_path, None) as url:
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The path of a migrated file that nobody has open."""
    path = tmp_path_factory.mktemp("template") / "scorecard.db"
    Database.open(f"sqlite:///{path}").close()
    return str(path)


@pytest.fixture(scope="session")
def postgresql_template(postgres: Postgres) -> Iterator[str]:
    """The name of a migrated database to which nobody is connected."""
    with postgres.database() as url:
        Database.open(url).close()
        yield url.rpartition("/")[2]


@contextmanager
def migrated_copy(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Lend a migrated and empty database of the sort that `request` asks for."""
    template = request.getfixturevalue(f"{request.param}_template")
    with _copy(request, folder, template) as url:
        yield url


@contextmanager
def _copy(request: pytest.FixtureRequest, folder: Path, template: str | None) -> Iterator[str]:
    if request.param == "postgresql":
        server: Postgres = request.getfixturevalue("postgres")
        with server.database(template or "template1") as url:
            yield url
    else:
        path = folder / "scorecard.db"
        if template:
            shutil.copy(template, path)
        yield f"sqlite:///{path}"
