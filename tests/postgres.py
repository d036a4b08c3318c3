"""A throw-away PostgreSQL for tests: started by them, as an unprivileged user, gone afterwards.

One cluster per test process, on a loopback port of its own, behind a password; nothing in it is
ever flushed to the disk. A fresh database is copied from a template, which takes milliseconds.
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypedDict

import psycopg
import pytest

OWNER = "scorecard"
INITDB = ("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync")
SETTINGS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60")


class _Identity(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


class PostgresMissingError(Exception):
    """There is no PostgreSQL server on this machine."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The tests start their own PostgreSQL, but '{name}' is neither in"
            " /usr/lib/postgresql/*/bin nor on the PATH."
            " Install it: make system-packages, or: apt-get install postgresql"
        )


class PostgresNotStartedError(Exception):
    """The server gave up, or did not answer in time; its own words follow."""


def server_program(name: str) -> str:
    """Return the path of a PostgreSQL program, of the newest version installed."""
    installed = sorted(
        Path("/usr/lib/postgresql").glob(f"*/bin/{name}"),
        key=lambda path: float(path.parts[-3]),
    )
    found = str(installed[-1]) if installed else shutil.which(name)
    if found is None:
        raise PostgresMissingError(name)
    return found


@dataclass(frozen=True)
class Postgres:
    """A running server."""

    port: int
    password: str

    def url(self, database: str) -> str:
        """Return the address of a database as SQLAlchemy and SCORECARD_DATABASE_URL want it."""
        return f"postgresql+psycopg://{OWNER}:{self.password}@127.0.0.1:{self.port}/{database}"

    def execute(self, statement: str) -> None:
        """Run one statement as the owner, outside a transaction."""
        address = self.url("postgres").replace("+psycopg", "")
        with psycopg.connect(address, autocommit=True, connect_timeout=5) as connection:
            connection.execute(statement.encode())

    @contextmanager
    def database(self, template: str = "template1") -> Iterator[str]:
        """Lend the URL of a fresh copy of `template`; nobody may be connected to that one.

        Afterwards the copy is dropped, whoever is still connected to it.
        """
        name = f"test_{next(_numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield self.url(name)
        finally:
            self.execute(f"DROP DATABASE {name} WITH (FORCE)")


_numbers = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for all tests of this process."""
    with _unprivileged_folder() as folder:
        password = _cluster(folder)
        server = Postgres(_free_port(), password)
        process = _started(server, folder)
        try:
            yield server
        finally:
            process.terminate()
            process.wait()


@contextmanager
def _unprivileged_folder() -> Iterator[Path]:
    """Lend a folder outside pytest's own, which other users may not enter."""
    folder = Path(tempfile.mkdtemp(prefix="scorecard-postgres-"))
    try:
        if user := _unprivileged_user().get("user"):
            shutil.chown(folder, user=user)
        yield folder
    finally:
        shutil.rmtree(folder)


def _unprivileged_user() -> _Identity:
    """Return whom to become, for PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    known = {user.pw_name: user for user in pwd.getpwall()}
    user = known.get("postgres") or known["nobody"]
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _cluster(folder: Path) -> str:
    password = secrets.token_hex(16)
    (folder / "password").write_text(password)
    made = subprocess.run(
        [
            server_program("initdb"),
            *INITDB,
            f"--username={OWNER}",
            f"--pgdata={folder / 'data'}",
            f"--pwfile={folder / 'password'}",
        ],
        capture_output=True,
        text=True,
        cwd=folder,
        **_unprivileged_user(),
    )
    if made.returncode != 0:
        raise PostgresNotStartedError(made.stderr)
    return password


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _started(server: Postgres, folder: Path) -> "subprocess.Popen[bytes]":
    places = (f"unix_socket_directories={folder}", "listen_addresses=127.0.0.1")
    settings = [f"--{setting}" for setting in (*SETTINGS, *places)]
    command = [server_program("postgres"), "-D", f"{folder / 'data'}", f"--port={server.port}"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*command, *settings], stdout=log, stderr=log, cwd=folder, **_unprivileged_user()
        )
    deadline = time.monotonic() + 30
    while not _answers(server):
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            raise PostgresNotStartedError((folder / "log").read_text())
        time.sleep(0.05)
    return process


def _answers(server: Postgres) -> bool:
    try:
        server.execute("SELECT 1")
    except psycopg.OperationalError:
        return False
    return True
