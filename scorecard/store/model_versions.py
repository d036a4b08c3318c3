"""Rocket models as they were when dots were given under them."""

import hashlib
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.refusals import RefusedError
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import ModelVersionRow

_MODEL = table_of(ModelVersionRow)


class ModelChangedError(RefusedError):
    """The model has other content than before under the same version."""

    def __init__(self, version: str) -> None:
        super().__init__("model-changed", value=version)


def model_versions(session: Session) -> dict[str, str]:
    """Return the content of every model that dots could be given under, by its version."""
    statement = sa.select(_MODEL.c.id, _MODEL.c.content).order_by(_MODEL.c.id)
    return {row.id: row.content for row in rows(session, statement)}


def keep_model_version(session: Session, version: str, content: str, *, at: datetime) -> None:
    """Store the model under its version (`rocket@1`), or refuse other content under it.

    Every rating names a version, so what a version says can never change.
    """
    content_hash = hashlib.sha256(content.encode()).hexdigest()
    known = sa.select(_MODEL.c.content_hash).where(_MODEL.c.id == version)
    stored = session.connection().scalar(known)
    if stored is None:
        cells = {"content_hash": content_hash, "content": content, "first_used": at}
        session.connection().execute(_MODEL.insert().values(id=version, **cells))
    elif stored != content_hash:
        raise ModelChangedError(version)
