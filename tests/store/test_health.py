"""The condition of a database is told without changing it."""

from pathlib import Path

import pytest
from sqlalchemy import make_url

from scorecard.store.database import Database
from scorecard.store.health import Condition, condition_of


def test_a_migrated_database_is_fit(database_url: str) -> None:
    condition = condition_of(database_url)

    assert (condition.reachable, condition.migrated) == (True, True)


def test_an_empty_database_is_found_and_left_empty(bare_url: str) -> None:
    if bare_url.startswith("sqlite"):
        Path(make_url(bare_url).database or "").touch()

    conditions = [condition_of(bare_url) for _ in range(2)]

    assert [(c.reachable, c.migrated) for c in conditions] == [(True, False)] * 2


def test_an_earlier_step_is_told_apart(bare_url: str) -> None:
    Database.open(bare_url, revision="0001").close()

    assert not condition_of(bare_url).migrated


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "scorecard.db"

    condition = condition_of(f"sqlite:///{path}")

    assert condition == Condition(False, False, f"there is no file {path} yet")
    assert not path.exists()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("sqlite", "no database URL", id="no URL"),
        pytest.param("mysql://localhost/x", "'mysql' is no database that we know", id="another"),
        pytest.param(
            "postgresql+psycopg://me:secret@127.0.0.1:1/x", "connection", id="nobody answers"
        ),
    ],
)
def test_what_cannot_be_reached_is_explained(url: str, said: str) -> None:
    condition = condition_of(url)

    assert not condition.reachable
    assert said in condition.detail


def test_a_password_is_not_told(database_url: str) -> None:
    password = make_url(database_url).password or "none at all"

    assert password not in condition_of(database_url).detail
