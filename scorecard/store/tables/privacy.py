"""Who looked at whose numbers, and who asked to be erased."""

from datetime import date, datetime

from sqlmodel import Field

from scorecard.store.tables.base import STRICT, Table, key_pointer
from scorecard.store.types import Day, Instant, Prose


class LookRow(Table, table=True):
    """That somebody saw figures of another person on a day; once a day is enough to know."""

    __tablename__ = "look"
    __table_args__ = (STRICT,)

    person_id: int = key_pointer("person.id")
    day: date = Field(primary_key=True, sa_type=Day)
    seen_by: int = key_pointer("person.id", index=True)


class ErasureRequestRow(Table, table=True):
    """That a person asked to be erased; it waits until an administrator does it or they recall."""

    __tablename__ = "erasure_request"
    __table_args__ = (STRICT,)

    person_id: int = key_pointer("person.id")
    asked_at: datetime = Field(sa_type=Instant)
    why: str = Field(default="", sa_type=Prose)
