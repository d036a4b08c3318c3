"""Signed-in browsers, and links that work once."""

from datetime import datetime

from sqlmodel import Field

from scorecard.store.tables.base import STRICT, Table, pointer
from scorecard.store.types import Flag, Instant, Opaque


class SignInRow(Table, table=True):
    """A signed-in browser. Only the hash of its token is kept."""

    __tablename__ = "sign_in"
    __table_args__ = (STRICT,)

    token_hash: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = pointer("person.id")
    opened_at: datetime = Field(sa_type=Instant)
    used_at: datetime = Field(sa_type=Instant)
    remembered: bool = Field(sa_type=Flag)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)


class LinkRow(Table, table=True):
    """A link that works once, such as the one that makes the first administrator."""

    __tablename__ = "link"
    __table_args__ = (STRICT,)

    token_hash: str = Field(primary_key=True, sa_type=Opaque)
    purpose: str = Field(sa_type=Opaque)
    person_id: int | None = pointer("person.id", optional=True)
    expires_at: datetime = Field(sa_type=Instant)
    used_at: datetime | None = Field(default=None, sa_type=Instant)
