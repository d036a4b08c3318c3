"""Whether a database answers and is up to date, found out without changing it."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from scorecard.store import migrations, postgresql, sqlite
from scorecard.store.database import UnknownDatabaseError


@dataclass(frozen=True, slots=True)
class Condition:
    """What an operator is told: does it answer, is it migrated, and what else there is to say."""

    reachable: bool
    migrated: bool
    detail: str


def condition_of(url: str) -> Condition:
    """Return the condition of the database at `url`; a missing SQLite file is not made.

    A password in the URL is never part of what is told.
    """
    try:
        address = make_url(url)
    except ArgumentError:
        return Condition(False, False, "its address is no database URL")
    match address.get_backend_name():
        case "sqlite":
            return _of_file(address)
        case "postgresql":
            _, reader, _ = postgresql.engines(address)
            return _ask(reader, address)
    return Condition(False, False, str(UnknownDatabaseError(address)))


def _of_file(address: URL) -> Condition:
    if not Path(address.database or "").is_file():
        return Condition(False, False, f"there is no file {address.database} yet")
    driver = sqlite.choose_driver()
    _, reader, _ = sqlite.engines(address, driver)
    return _ask(reader, address, *driver.notes)


def _ask(reader: Engine, address: URL, *notes: str) -> Condition:
    try:
        migrated = migrations.is_at(reader)
    except DBAPIError as error:
        return Condition(False, False, str(error.orig).strip())
    finally:
        reader.dispose()
    return Condition(True, migrated, " ".join((address.render_as_string(), *notes)))
