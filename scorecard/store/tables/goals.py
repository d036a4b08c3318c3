"""Goals, what was learnt of them, and how they spread over their months."""

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field

from scorecard.domain.goals import GoalState, Sense
from scorecard.domain.metrics import Visibility
from scorecard.domain.periods import Period
from scorecard.store.tables.base import STRICT, Table, among, key_pointer, pointer, row_key
from scorecard.store.types import Amount, Choice, Day, Number, Opaque, PeriodCode, Prose


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
        among("sense", Sense),
        among("stated", GoalState),
        among("visibility", Visibility),
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

    id: int | None = row_key()
    owner_id: int = pointer("owner.id", index=False)
    period: Period = Field(sa_type=PeriodCode)
    metric_id: int | None = pointer("metric.id", optional=True)
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


class LessonRow(Table, table=True):
    """What was learnt of a missed goal, when it was closed in peace."""

    __tablename__ = "lesson"
    __table_args__ = (STRICT,)

    goal_id: int = key_pointer("goal.id")
    words: str = Field(sa_type=Prose)
    closed_on: date = Field(sa_type=Day)
    given_by: int | None = pointer("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)


class GoalShareRow(Table, table=True):
    """What of a goal falls on a month of its range, where that was shaped by hand."""

    __tablename__ = "goal_share"
    __table_args__ = (STRICT,)

    goal_id: int = key_pointer("goal.id")
    month: Period = Field(primary_key=True, sa_type=PeriodCode)
    amount: Decimal = Field(sa_type=Amount)
