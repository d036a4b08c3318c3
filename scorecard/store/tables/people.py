"""People, teams, who belongs where, and whose things are whose."""

from datetime import date

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field

from scorecard.domain.people import OwnerKind, Role
from scorecard.store.tables.base import STRICT, Table, among, pointer, row_key
from scorecard.store.types import Choice, Day, Flag, Line, Number, Opaque


class PersonRow(Table, table=True):
    """Somebody who can sign in. The keys are address and name as we compare them.

    An id is never given twice, so that nobody inherits what was told of somebody erased.
    """

    __tablename__ = "person"
    __table_args__ = (STRICT | {"sqlite_autoincrement": True},)

    id: int | None = row_key()
    email: str = Field(sa_type=Line)
    email_key: str = Field(sa_type=Opaque, unique=True)
    name: str = Field(sa_type=Line)
    name_key: str = Field(sa_type=Opaque, index=True)
    language: str = Field(sa_type=Opaque)
    admin: bool = Field(sa_type=Flag)
    password_hash: str | None = Field(default=None, sa_type=Opaque)
    time_zone: str | None = Field(default=None, sa_type=Opaque)
    version: int = Field(default=1, sa_type=Number)


class FormerEmailRow(Table, table=True):
    """An address that a person had; workbooks of those days still find them by it."""

    __tablename__ = "former_email"
    __table_args__ = (STRICT,)

    email_key: str = Field(primary_key=True, sa_type=Opaque)
    email: str = Field(sa_type=Line)
    person_id: int = pointer("person.id")


class TeamRow(Table, table=True):
    """A team company. `fold` is its short name as we compare it."""

    __tablename__ = "team"
    __table_args__ = (
        CheckConstraint("archived IS NULL OR archived >= founded", name="archived"),
        CheckConstraint("fold <> 'academy'", name="reserved"),
        STRICT,
    )

    id: int | None = row_key()
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
    team_id: int = pointer("team.id")


class MembershipRow(Table, table=True):
    """A person's time in a team; who left and came back has two."""

    __tablename__ = "membership"
    __table_args__ = (
        among("role", Role),
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

    id: int | None = row_key()
    team_id: int = pointer("team.id")
    person_id: int = pointer("person.id")
    role: Role = Field(sa_type=Choice(Role))
    first: date = Field(sa_type=Day)
    last: date | None = Field(default=None, sa_type=Day)
    version: int = Field(default=1, sa_type=Number)


class OwnerRow(Table, table=True):
    """Whom metrics and goals belong to: one row per person and team, one for the academy."""

    __tablename__ = "owner"
    __table_args__ = (
        among("kind", OwnerKind),
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

    id: int | None = row_key()
    kind: OwnerKind = Field(sa_type=Choice(OwnerKind))
    person_id: int | None = Field(
        default=None, foreign_key="person.id", ondelete="RESTRICT", unique=True, sa_type=Number
    )
    team_id: int | None = Field(
        default=None, foreign_key="team.id", ondelete="RESTRICT", unique=True, sa_type=Number
    )
