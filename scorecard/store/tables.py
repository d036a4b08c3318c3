"""The tables, as SQLModel classes. They stay inside `scorecard.store`."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, Index, MetaData, UniqueConstraint, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from scorecard.domain.dots import Names, Source
from scorecard.domain.goals import GoalState, Sense
from scorecard.domain.metrics import Aggregate, Direction, Kind, Perspective, Visibility
from scorecard.domain.people import OwnerKind, Role
from scorecard.domain.periods import Period
from scorecard.store.types import (
    Amount,
    Choice,
    Day,
    Flag,
    Instant,
    Line,
    Number,
    Opaque,
    PeriodCode,
    Prose,
)

STRICT = {"sqlite_strict": True}


_METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class Table(SQLModel, registry=registry(metadata=_METADATA)):
    """The base of all our tables.

    It has a registry of its own because Streamlit imports this module again
    after an edit, and the registry that SQLModel shares would then refuse to
    define the same table twice. Its constraints have names because SQLite can
    only change what has a name.
    """

    metadata = _METADATA


def _key() -> Any:
    return Field(default=None, primary_key=True, sa_type=Number)


def _to(target: str, *, optional: bool = False, index: bool = True) -> Any:
    # RESTRICT: what belongs to somebody goes by an explicit act, never by cascade.
    return Field(
        default=None if optional else ...,
        foreign_key=target,
        ondelete="RESTRICT",
        sa_type=Number,
        index=index,
        nullable=optional,
    )


def _among(column: str, choices: type[Any]) -> CheckConstraint:
    allowed = ", ".join(f"'{choice.value}'" for choice in choices)
    return CheckConstraint(f"{column} IN ({allowed})", name=column)


class PersonRow(Table, table=True):
    """Somebody who can sign in. `email_key` is the address as we compare it."""

    __tablename__ = "person"
    __table_args__ = (STRICT,)

    id: int | None = _key()
    email: str = Field(sa_type=Line)
    email_key: str = Field(sa_type=Opaque, unique=True)
    name: str = Field(sa_type=Line)
    language: str = Field(sa_type=Opaque)
    admin: bool = Field(sa_type=Flag)
    password_hash: str | None = Field(default=None, sa_type=Opaque)
    version: int = Field(default=1, sa_type=Number)


class FormerEmailRow(Table, table=True):
    """An address that a person had; workbooks of those days still find them by it."""

    __tablename__ = "former_email"
    __table_args__ = (STRICT,)

    email_key: str = Field(primary_key=True, sa_type=Opaque)
    email: str = Field(sa_type=Line)
    person_id: int = _to("person.id")


class TeamRow(Table, table=True):
    """A team company. `fold` is its short name as we compare it."""

    __tablename__ = "team"
    __table_args__ = (
        CheckConstraint("archived IS NULL OR archived >= founded", name="archived"),
        CheckConstraint("fold <> 'academy'", name="reserved"),
        STRICT,
    )

    id: int | None = _key()
    key: str = Field(sa_type=Line)
    fold: str = Field(sa_type=Opaque, unique=True)
    name: str = Field(sa_type=Line)
    cohort: str = Field(default="", sa_type=Line)
    founded: date = Field(sa_type=Day)
    archived: date | None = Field(default=None, sa_type=Day)
    version: int = Field(default=1, sa_type=Number)


class FormerTeamKeyRow(Table, table=True):
    """A short name that a team had."""

    __tablename__ = "former_team_key"
    __table_args__ = (STRICT,)

    fold: str = Field(primary_key=True, sa_type=Opaque)
    key: str = Field(sa_type=Line)
    team_id: int = _to("team.id")


class MembershipRow(Table, table=True):
    """A person's time in a team; who left and came back has two."""

    __tablename__ = "membership"
    __table_args__ = (
        _among("role", Role),
        CheckConstraint("last IS NULL OR last >= first", name="dates"),
        UniqueConstraint("team_id", "person_id", "role", "first"),
        # One member or leader place at a time; overlaps in the past are refused by the rules.
        Index(
            "uq_membership_one_place",
            "person_id",
            unique=True,
            sqlite_where=text("last IS NULL AND role <> 'coach'"),
            postgresql_where=text("last IS NULL AND role <> 'coach'"),
        ),
        STRICT,
    )

    id: int | None = _key()
    team_id: int = _to("team.id")
    person_id: int = _to("person.id")
    role: Role = Field(sa_type=Choice(Role))
    first: date = Field(sa_type=Day)
    last: date | None = Field(default=None, sa_type=Day)
    version: int = Field(default=1, sa_type=Number)


class OwnerRow(Table, table=True):
    """Whom metrics and goals belong to: one row per person and team, one for the academy."""

    __tablename__ = "owner"
    __table_args__ = (
        _among("kind", OwnerKind),
        CheckConstraint(
            "(kind = 'person' AND person_id IS NOT NULL AND team_id IS NULL) OR "
            "(kind = 'team' AND team_id IS NOT NULL AND person_id IS NULL) OR "
            "(kind = 'academy' AND person_id IS NULL AND team_id IS NULL)",
            name="one",
        ),
        Index(
            "uq_owner_academy",
            "kind",
            unique=True,
            sqlite_where=text("kind = 'academy'"),
            postgresql_where=text("kind = 'academy'"),
        ),
        STRICT,
    )

    id: int | None = _key()
    kind: OwnerKind = Field(sa_type=Choice(OwnerKind))
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="RESTRICT", unique=True, sa_type=Number
    )
    team_id: int | None = Field(
        default=None, foreign_key="team.id", ondelete="RESTRICT", unique=True, sa_type=Number
    )


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
        _among("source", Source),
        CheckConstraint("dots BETWEEN 0 AND 9", name="dots"),
        UniqueConstraint("team_id", "process", "period", "source", "revision"),
        STRICT,
    )

    id: int | None = _key()
    team_id: int = _to("team.id", index=False)
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
    given_by: int | None = _to("person.id", optional=True)
    imported: bool = Field(default=False, sa_type=Flag)


class HalfYearRow(Table, table=True):
    """What a team settled for a half-year: who sees names, and when it was closed."""

    __tablename__ = "half_year"
    __table_args__ = (_among("names", Names), UniqueConstraint("team_id", "period"), STRICT)

    id: int | None = _key()
    team_id: int = _to("team.id", index=False)
    period: Period = Field(sa_type=PeriodCode)
    names: Names = Field(sa_type=Choice(Names))
    closed_on: date | None = Field(default=None, sa_type=Day)
    version: int = Field(default=1, sa_type=Number)


class AssessmentRow(Table, table=True):
    """A member's own answer; nobody else reads it before the reveal."""

    __tablename__ = "assessment"
    __table_args__ = (
        CheckConstraint("dots BETWEEN 0 AND 9", name="dots"),
        UniqueConstraint("team_id", "period", "person_id", "process"),
        STRICT,
    )

    id: int | None = _key()
    person_id: int = _to("person.id")
    team_id: int = _to("team.id", index=False)
    period: Period = Field(sa_type=PeriodCode)
    process: str = Field(sa_type=Opaque)
    dots: int = Field(sa_type=Number)
    note: str = Field(default="", sa_type=Prose)
    version: int = Field(default=1, sa_type=Number)


class MetricRow(Table, table=True):
    """A metric. `slot` is 1 to 5 while it is in use, so no owner can have a sixth."""

    __tablename__ = "metric"
    __table_args__ = (
        _among("kind", Kind),
        _among("direction", Direction),
        _among("aggregate", Aggregate),
        _among("perspective", Perspective),
        _among("visibility", Visibility),
        CheckConstraint("slot BETWEEN 1 AND 5", name="slot"),
        CheckConstraint("decimals BETWEEN 0 AND 6", name="decimals"),
        CheckConstraint("last IS NULL OR last >= first", name="months"),
        CheckConstraint("lower IS NULL OR upper IS NULL OR upper >= lower", name="bounds"),
        UniqueConstraint("owner_id", "slot"),
        UniqueConstraint("owner_id", "fold"),
        STRICT,
    )

    id: int | None = _key()
    owner_id: int = _to("owner.id", index=False)
    name: str = Field(sa_type=Line)
    fold: str = Field(sa_type=Opaque)
    unit: str = Field(default="", sa_type=Line)
    kind: Kind = Field(sa_type=Choice(Kind))
    direction: Direction = Field(sa_type=Choice(Direction))
    aggregate: Aggregate = Field(sa_type=Choice(Aggregate))
    perspective: Perspective = Field(sa_type=Choice(Perspective))
    process: str | None = Field(default=None, sa_type=Opaque)
    template: str | None = Field(default=None, sa_type=Opaque, index=True)
    visibility: Visibility = Field(sa_type=Choice(Visibility))
    slot: int | None = Field(default=None, sa_type=Number)
    first: Period = Field(sa_type=PeriodCode)
    last: Period | None = Field(default=None, sa_type=PeriodCode)
    collected: bool = Field(default=False, sa_type=Flag)
    decimals: int = Field(default=2, sa_type=Number)
    lower: Decimal | None = Field(default=None, sa_type=Amount)
    upper: Decimal | None = Field(default=None, sa_type=Amount)
    version: int = Field(default=1, sa_type=Number)


class ValueRow(Table, table=True):
    """A metric's month. A value taken away stays as a row that holds nothing."""

    __tablename__ = "value"
    __table_args__ = (
        CheckConstraint("amount IS NULL OR NOT excused", name="excused"),
        CheckConstraint(
            "amount > -1000000000000000000 AND amount < 1000000000000000000", name="amount"
        ),
        UniqueConstraint("metric_id", "month"),
        STRICT,
    )

    id: int | None = _key()
    metric_id: int = _to("metric.id", index=False)
    month: Period = Field(sa_type=PeriodCode)
    amount: Decimal | None = Field(default=None, sa_type=Amount)
    excused: bool = Field(default=False, sa_type=Flag)
    note: str = Field(default="", sa_type=Prose)
    late: bool = Field(default=False, sa_type=Flag)
    corrected: bool = Field(default=False, sa_type=Flag)
    entered_at: datetime = Field(sa_type=Instant)
    entered_by: int | None = _to("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)


class ValueHistoryRow(Table, table=True):
    """What a month held before; `version` is the version that was replaced."""

    __tablename__ = "value_history"
    __table_args__ = (UniqueConstraint("metric_id", "month", "version"), STRICT)

    id: int | None = _key()
    metric_id: int = _to("metric.id", index=False)
    month: Period = Field(sa_type=PeriodCode)
    version: int = Field(sa_type=Number)
    amount: Decimal | None = Field(default=None, sa_type=Amount)
    excused: bool = Field(default=False, sa_type=Flag)
    note: str = Field(default="", sa_type=Prose)
    entered_at: datetime = Field(sa_type=Instant)
    entered_by: int | None = _to("person.id", optional=True)


def _one_goal_of(column: str) -> Index:
    return Index(
        f"uq_goal_{column}",
        "owner_id",
        "period",
        column,
        unique=True,
        sqlite_where=text(f"{column} IS NOT NULL"),
        postgresql_where=text(f"{column} IS NOT NULL"),
    )


class GoalRow(Table, table=True):
    """A goal for a metric, a process or in words: exactly one of the three."""

    __tablename__ = "goal"
    __table_args__ = (
        _among("sense", Sense),
        _among("stated", GoalState),
        _among("visibility", Visibility),
        CheckConstraint(
            "(metric_id IS NOT NULL AND process IS NULL AND words IS NULL) OR "
            "(metric_id IS NULL AND process IS NOT NULL AND words IS NULL) OR "
            "(metric_id IS NULL AND process IS NULL AND words IS NOT NULL)",
            name="one",
        ),
        CheckConstraint("words IS NOT NULL OR target IS NOT NULL", name="target"),
        CheckConstraint("upper IS NULL OR upper >= target", name="upper"),
        _one_goal_of("metric_id"),
        _one_goal_of("process"),
        _one_goal_of("fold"),
        STRICT,
    )

    id: int | None = _key()
    owner_id: int = _to("owner.id", index=False)
    period: Period = Field(sa_type=PeriodCode)
    metric_id: int | None = _to("metric.id", optional=True)
    process: str | None = Field(default=None, sa_type=Opaque)
    words: str | None = Field(default=None, sa_type=Prose)
    fold: str | None = Field(default=None, sa_type=Opaque)
    target: Decimal | None = Field(default=None, sa_type=Amount)
    upper: Decimal | None = Field(default=None, sa_type=Amount)
    sense: Sense | None = Field(default=None, sa_type=Choice(Sense))
    stated: GoalState = Field(sa_type=Choice(GoalState))
    reason: str = Field(default="", sa_type=Prose)
    visibility: Visibility = Field(sa_type=Choice(Visibility))
    version: int = Field(default=1, sa_type=Number)


class CelebrationRow(Table, table=True):
    """How a reached goal was celebrated, and what to do better next time."""

    __tablename__ = "celebration"
    __table_args__ = (STRICT,)

    id: int | None = _key()
    goal_id: int = Field(foreign_key="goal.id", ondelete="RESTRICT", unique=True, sa_type=Number)
    held_on: date = Field(sa_type=Day)
    how: str = Field(sa_type=Prose)
    better_next_time: str = Field(sa_type=Prose)
    recorded_by: int | None = _to("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)


class SeenRow(Table, table=True):
    """The celebration's animation has played once for this person."""

    __tablename__ = "seen"
    __table_args__ = (STRICT,)

    person_id: int = Field(
        foreign_key="person.id", ondelete="RESTRICT", primary_key=True, sa_type=Number
    )
    goal_id: int = Field(
        foreign_key="goal.id", ondelete="RESTRICT", primary_key=True, sa_type=Number
    )


class SignInRow(Table, table=True):
    """A signed-in browser. Only the hash of its token is kept."""

    __tablename__ = "sign_in"
    __table_args__ = (STRICT,)

    token_hash: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = _to("person.id")
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
    person_id: int | None = _to("person.id", optional=True)
    expires_at: datetime = Field(sa_type=Instant)
    used_at: datetime | None = Field(default=None, sa_type=Instant)


class PseudonymRow(Table, table=True):
    """Who stands behind a pseudonym of the change log; erasing a person erases this row."""

    __tablename__ = "pseudonym"
    __table_args__ = (STRICT,)

    pseudonym: str = Field(primary_key=True, sa_type=Opaque)
    person_id: int = Field(
        foreign_key="person.id", ondelete="RESTRICT", unique=True, sa_type=Number
    )


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


class ImportRow(Table, table=True):
    """One import of workbooks, so that it can be taken back."""

    __tablename__ = "import"
    __table_args__ = (STRICT,)

    id: int | None = _key()
    at: datetime = Field(sa_type=Instant)
    by: int | None = _to("person.id", optional=True)
    files: str = Field(sa_type=Opaque)
    undone_at: datetime | None = Field(default=None, sa_type=Instant)


class ImportStepRow(Table, table=True):
    """One row that an import wrote: what it was before (empty if new) and what it became."""

    __tablename__ = "import_step"
    __table_args__ = (UniqueConstraint("import_id", "number"), STRICT)

    id: int | None = _key()
    import_id: int = _to("import.id", index=False)
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
