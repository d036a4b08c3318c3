"""Lets every test of an act stand in the small academy, with a new database beside it."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from scorecard.app import App
from scorecard.store.database import Database
from tests.academies import app, app_on, now, small

__all__ = ["app", "now", "small"]


@pytest.fixture
def other(app: App, request: pytest.FixtureRequest, tmp_path: Path, now: datetime) -> Iterator[App]:
    """The app on a new database, of the same sort as the first one."""
    folder = tmp_path / "other"
    folder.mkdir()
    if app.database.dialect == "postgresql":
        template = request.getfixturevalue("postgresql_template")
        with request.getfixturevalue("postgres").database(template) as url:
            database = Database.open(url)
            yield app_on(database, folder, now)
            database.close()
    else:
        shutil.copy(request.getfixturevalue("sqlite_template"), folder / "scorecard.db")
        database = Database.open(f"sqlite:///{folder / 'scorecard.db'}")
        yield app_on(database, folder, now)
        database.close()
