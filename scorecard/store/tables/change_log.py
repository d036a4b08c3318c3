"""The change log, and who stands behind its pseudonyms."""

from datetime import datetime

from sqlmodel import Field

from scorecard.store.tables.base import STRICT, Table, pointer
from scorecard.store.types import Instant, Number, Opaque, Prose


class PseudonymRow(Table, table=True):
    """Who stands behind a pseudonym of the change log; erasing a person erases their rows.

    A person has more than one after two of them turned out to be the same.
    """

    __tablename__ = "pseudonym"
    __table_args__ = (STRICT,)

    pseudonym: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = pointer("person.id")


class ChangeRow(Table, table=True):
    """One act: who did what to which thing, when and why. Append-only and chained."""

    __tablename__ = "change"
    __table_args__ = (STRICT,)

    seq: int = Field(primary_key=True, sa_type=Number, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=Instant)
    actor: str = Field(sa_type=Opaque)
    deed: str = Field(sa_type=Opaque)
    subject: str = Field(sa_type=Opaque)
    fields: str = Field(sa_type=Opaque)
    why: str = Field(default="", sa_type=Prose)
    request: str = Field(sa_type=Opaque, unique=True)
    previous: str = Field(sa_type=Opaque)
    hash: str = Field(sa_type=Opaque)
