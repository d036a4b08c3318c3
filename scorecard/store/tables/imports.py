"""Imports with their journal, and facts about the whole academy."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from scorecard.store.tables.base import STRICT, Table, pointer, row_key
from scorecard.store.types import Instant, Number, Opaque


class ImportRow(Table, table=True):
    """One import of workbooks, so that it can be taken back."""

    __tablename__ = "import"
    __table_args__ = (STRICT,)

    id: int | None = row_key()
    at: datetime = Field(sa_type=Instant)
    by: int | None = pointer("person.id", optional=True)
    files: str = Field(sa_type=Opaque)
    undone_at: datetime | None = Field(default=None, sa_type=Instant)


class ImportStepRow(Table, table=True):
    """One row that an import wrote: what it was before (empty if new) and what it became."""

    __tablename__ = "import_step"
    __table_args__ = (UniqueConstraint("import_id", "number"), STRICT)

    id: int | None = row_key()
    import_id: int = pointer("import.id", index=False)
    number: int = Field(sa_type=Number)
    table: str = Field(sa_type=Opaque)
    row_key: str = Field(sa_type=Opaque)
    before: str | None = Field(default=None, sa_type=Opaque)
    after: str = Field(sa_type=Opaque)


class FactRow(Table, table=True):
    """A fact about the whole academy, such as the calendar under which dots were stored."""

    __tablename__ = "fact"
    __table_args__ = (STRICT,)

    name: str = Field(primary_key=True, sa_type=Opaque)
    value: str = Field(sa_type=Opaque)
