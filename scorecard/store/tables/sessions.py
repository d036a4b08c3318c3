"""The dot session: where it stands, what was revealed, who was there, what was settled."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from scorecard.domain.dot_sessions import Order
from scorecard.domain.next_steps import StepState
from scorecard.domain.periods import Period
from scorecard.store.tables.base import STRICT, Table, among, key_pointer, pointer, row_key
from scorecard.store.types import Choice, Codes, Day, Instant, Number, Opaque, PeriodCode, Prose


class DotSessionRow(Table, table=True):
    """A team's session for one half-year, and the process that its screens show."""

    __tablename__ = "dot_session"
    __table_args__ = (
        among("ordered", Order),
        CheckConstraint("minutes BETWEEN 0 AND 30", name="minutes"),
        UniqueConstraint("team_id", "period"),
        STRICT,
    )

    id: int | None = row_key()
    team_id: int = pointer("team.id", index=False)
    period: Period = Field(sa_type=PeriodCode)
    code: str = Field(sa_type=Opaque)
    agenda: tuple[str, ...] = Field(sa_type=Codes)
    process: str = Field(sa_type=Opaque)
    ordered: Order = Field(sa_type=Choice(Order))
    minutes: int = Field(sa_type=Number)
    stepped_at: datetime = Field(sa_type=Instant)
    opened_at: datetime = Field(sa_type=Instant)
    opened_by: int | None = pointer("person.id", optional=True)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    version: int = Field(default=1, sa_type=Number)


class RevealRow(Table, table=True):
    """That the answers on one process are secret no more."""

    __tablename__ = "reveal"
    __table_args__ = (STRICT,)

    team_id: int = key_pointer("team.id")
    period: Period = Field(primary_key=True, sa_type=PeriodCode)
    process: str = Field(primary_key=True, sa_type=Opaque)
    revealed_at: datetime = Field(sa_type=Instant)
    revealed_by: int | None = pointer("person.id", optional=True)


class AttendanceRow(Table, table=True):
    """That somebody is or was there in a team's session."""

    __tablename__ = "attendance"
    __table_args__ = (STRICT,)

    team_id: int = key_pointer("team.id")
    period: Period = Field(primary_key=True, sa_type=PeriodCode)
    person_id: int = key_pointer("person.id", index=True)
    joined_at: datetime = Field(sa_type=Instant)


class AgreementRow(Table, table=True):
    """How many members had understood when dots were set; empty where that was not known."""

    __tablename__ = "agreement"
    __table_args__ = (STRICT,)

    rating_id: int = key_pointer("rating.id")
    members: int = Field(sa_type=Number)
    understood: int | None = Field(default=None, sa_type=Number)


class AgreedRow(Table, table=True):
    """That somebody was there when a team agreed on dots."""

    __tablename__ = "agreed"
    __table_args__ = (STRICT,)

    rating_id: int = key_pointer("rating.id")
    person_id: int = key_pointer("person.id", index=True)


class ConfirmationRow(Table, table=True):
    """That a member says openly that they have understood a process."""

    __tablename__ = "confirmation"
    __table_args__ = (STRICT,)

    team_id: int = key_pointer("team.id")
    period: Period = Field(primary_key=True, sa_type=PeriodCode)
    process: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = key_pointer("person.id", index=True)
    said_on: date = Field(sa_type=Day)


class NextStepRow(Table, table=True):
    """What a team decided to do next; `person_id` is who takes care of it."""

    __tablename__ = "next_step"
    __table_args__ = (
        among("state", StepState),
        CheckConstraint("(state = 'open') = (settled_on IS NULL)", name="settled"),
        STRICT,
    )

    id: int | None = row_key()
    team_id: int = pointer("team.id")
    period: Period = Field(sa_type=PeriodCode)
    words: str = Field(sa_type=Prose)
    person_id: int | None = pointer("person.id", optional=True)
    due: date | None = Field(default=None, sa_type=Day)
    process: str | None = Field(default=None, sa_type=Opaque)
    state: StepState = Field(sa_type=Choice(StepState))
    settled_on: date | None = Field(default=None, sa_type=Day)
    given_by: int | None = pointer("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)
