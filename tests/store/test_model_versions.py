"""What a version of the rocket model says never changes."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlmodel import Session

from scorecard.store.model_versions import ModelChangedError, keep_model_version

NOON = datetime(2026, 2, 16, 12, tzinfo=UTC)


def contents(session: Session) -> dict[str, str]:
    found = session.connection().execute(text("SELECT id, content FROM model_version"))
    return {row.id: row.content for row in found}


def test_every_version_is_kept(session: Session) -> None:
    keep_model_version(session, "rocket@1", "fourteen processes", at=NOON)
    keep_model_version(session, "rocket@2", "fifteen processes", at=NOON)

    assert contents(session) == {"rocket@1": "fourteen processes", "rocket@2": "fifteen processes"}


def test_the_same_content_again_changes_nothing(session: Session) -> None:
    keep_model_version(session, "rocket@1", "fourteen processes", at=NOON)
    keep_model_version(session, "rocket@1", "fourteen processes", at=NOON)

    assert contents(session) == {"rocket@1": "fourteen processes"}


def test_other_content_under_the_same_version_is_refused(session: Session) -> None:
    keep_model_version(session, "rocket@1", "fourteen processes", at=NOON)

    with pytest.raises(ModelChangedError, match="rocket@1"):
        keep_model_version(session, "rocket@1", "fifteen processes", at=NOON)
    assert contents(session) == {"rocket@1": "fourteen processes"}
