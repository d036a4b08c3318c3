"""Dots, own answers, half-years, and the models they were given under."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from scorecard.domain.dots import Names, Source
from scorecard.domain.periods import Period
from scorecard.store.tables.base import STRICT, Table, among, pointer, row_key
from scorecard.store.types import Choice, Day, Flag, Instant, Number, Opaque, PeriodCode, Prose


class ModelVersionRow(Table, table=True):
    """A rocket model as it was when dots were given under it; `id` is `model@version`."""

    __tablename__ = "model_version"
    __table_args__ = (STRICT,)

    id: str = Field(primary_key=True, sa_type=Opaque)
    content_hash: str = Field(sa_type=Opaque)
    content: str = Field(sa_type=Opaque)
    first_used: datetime = Field(sa_type=Instant)


class RatingRow(Table, table=True):
    """Dots that were given. Rows are never changed: a correction is the next revision."""

    __tablename__ = "rating"
    __table_args__ = (
        among("source", Source),
        CheckConstraint("dots BETWEEN 0 AND 9", name="dots"),
        UniqueConstraint("team_id", "process", "period", "source", "revision"),
        STRICT,
    )

    id: int | None = row_key()
    team_id: int = pointer("team.id", index=False)
    process: str = Field(sa_type=Opaque)
    period: Period = Field(sa_type=PeriodCode)
    source: Source = Field(sa_type=Choice(Source))
    revision: int = Field(sa_type=Number)
    dots: int = Field(sa_type=Number)
    reason: str = Field(default="", sa_type=Prose)
    evidence: str = Field(default="", sa_type=Prose)
    attested: str = Field(default="", sa_type=Prose)
    model: str = Field(foreign_key="model_version.id", ondelete="RESTRICT", sa_type=Opaque)
    given_on: date = Field(sa_type=Day)
    given_by: int | None = pointer("person.id", optional=True)
    imported: bool = Field(default=False, sa_type=Flag)


class HalfYearRow(Table, table=True):
    """What a team settled for a half-year: who sees names, and when it was closed."""

    __tablename__ = "half_year"
    __table_args__ = (among("names", Names), UniqueConstraint("team_id", "period"), STRICT)

    id: int | None = row_key()
    team_id: int = pointer("team.id", index=False)
    period: Period = Field(sa_type=PeriodCode)
    names: Names = Field(sa_type=Choice(Names))
    closed_on: date | None = Field(default=None, sa_type=Day)
    version: int = Field(default=1, sa_type=Number)
    coach_shared_on: date | None = Field(default=None, sa_type=Day)


class AssessmentRow(Table, table=True):
    """A member's own answer; nobody else reads it before the reveal."""

    __tablename__ = "assessment"
    __table_args__ = (
        CheckConstraint("dots BETWEEN 0 AND 9", name="dots"),
        UniqueConstraint("team_id", "period", "person_id", "process"),
        STRICT,
    )

    id: int | None = row_key()
    person_id: int = pointer("person.id")
    team_id: int = pointer("team.id", index=False)
    period: Period = Field(sa_type=PeriodCode)
    process: str = Field(sa_type=Opaque)
    dots: int = Field(sa_type=Number)
    note: str = Field(default="", sa_type=Prose)
    version: int = Field(default=1, sa_type=Number)
    entered_by: int | None = pointer("person.id", optional=True)
