"""What store tests share; `database` comes from `tests/databases.py`."""

from collections.abc import Iterator

import pytest
from sqlmodel import Session

from scorecard.store.database import Database


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A session that writes, on each database in turn; what it wrote is gone with it."""
    with Session(database.writer) as session, session.begin():
        yield session
        session.rollback()
