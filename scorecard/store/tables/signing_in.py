"""Signed-in browsers, what else opens one, and links that work once."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from scorecard.store.tables.base import STRICT, Table, key_pointer, pointer, row_key
from scorecard.store.types import Flag, Instant, Number, Opaque


class SignInRow(Table, table=True):
    """A signed-in browser. Only the hash of its token is kept.

    `shown_at` is when the person last showed a password or a code there. A sign-in whose
    person's rights changed is due for a new token (`renewal_due_at`); the one before counts
    until `former_until`, so that pages that are open meanwhile do not break. `vouched_at` is
    set if a provider vouched for a second factor.
    """

    __tablename__ = "sign_in"
    __table_args__ = (STRICT,)

    token_hash: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = pointer("person.id")
    opened_at: datetime = Field(sa_type=Instant)
    used_at: datetime = Field(sa_type=Instant)
    remembered: bool = Field(sa_type=Flag)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    shown_at: datetime | None = Field(default=None, sa_type=Instant)
    renewal_due_at: datetime | None = Field(default=None, sa_type=Instant)
    former_hash: str | None = Field(default=None, sa_type=Opaque, index=True)
    former_until: datetime | None = Field(default=None, sa_type=Instant)
    vouched_at: datetime | None = Field(default=None, sa_type=Instant)


class LinkRow(Table, table=True):
    """A link that works once, such as the one that makes the first administrator."""

    __tablename__ = "link"
    __table_args__ = (STRICT,)

    token_hash: str = Field(primary_key=True, sa_type=Opaque)
    purpose: str = Field(sa_type=Opaque)
    person_id: int | None = pointer("person.id", optional=True)
    expires_at: datetime = Field(sa_type=Instant)
    used_at: datetime | None = Field(default=None, sa_type=Instant)


class SecondFactorRow(Table, table=True):
    """What a person's authenticator shares with us, sealed with a key outside the database.

    It counts once `confirmed_at` is set. `last_step` is the time step of the last code that
    was accepted, so that no code is accepted twice.
    """

    __tablename__ = "second_factor"
    __table_args__ = (STRICT,)

    person_id: int = key_pointer("person.id")
    sealed_secret: str = Field(sa_type=Opaque)
    confirmed_at: datetime | None = Field(default=None, sa_type=Instant)
    last_step: int = Field(sa_type=Number)


class RecoveryCodeRow(Table, table=True):
    """A code that stands in for the authenticator once. Only its hash is kept."""

    __tablename__ = "recovery_code"
    __table_args__ = (STRICT,)

    code_hash: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = pointer("person.id")
    used_at: datetime | None = Field(default=None, sa_type=Instant)


class IdentityRow(Table, table=True):
    """Who somebody is at an OpenID provider: its issuer, and the subject it gave them."""

    __tablename__ = "identity"
    __table_args__ = (UniqueConstraint("issuer", "subject"), STRICT)

    id: int | None = row_key()
    person_id: int = pointer("person.id")
    issuer: str = Field(sa_type=Opaque)
    subject: str = Field(sa_type=Opaque)
    linked_at: datetime = Field(sa_type=Instant)


class KnownDeviceRow(Table, table=True):
    """A browser on which a person has signed in before; guesses elsewhere never lock it out."""

    __tablename__ = "known_device"
    __table_args__ = (STRICT,)

    token_hash: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = pointer("person.id")
    used_at: datetime = Field(sa_type=Instant)


class AttemptRow(Table, table=True):
    """An attempt to sign in, counted per account and address; both are kept as keyed hashes."""

    __tablename__ = "attempt"
    __table_args__ = (Index("ix_attempt_counted_at", "counted", "at"), STRICT)

    id: int | None = row_key()
    counted: str = Field(sa_type=Opaque)
    at: datetime = Field(sa_type=Instant)


class CalendarFeedRow(Table, table=True):
    """The address by which a person's calendar reads their dates; only its hash is kept."""

    __tablename__ = "calendar_feed"
    __table_args__ = (UniqueConstraint("token_hash"), STRICT)

    person_id: int = key_pointer("person.id")
    token_hash: str = Field(sa_type=Opaque)
    made_at: datetime = Field(sa_type=Instant)
