"""Metrics, what their months hold and held, and what happened in a month."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from scorecard.domain.metrics import Aggregate, Direction, Kind, Perspective, Visibility
from scorecard.domain.periods import Period
from scorecard.store.tables.base import STRICT, Table, among, pointer, row_key
from scorecard.store.types import (
    Amount,
    Choice,
    Flag,
    Instant,
    Line,
    Months,
    Number,
    Opaque,
    PeriodCode,
    Prose,
)


class MetricRow(Table, table=True):
    """A metric. `slot` is 1 to 5 while it is in use, so no owner can have a sixth."""

    __tablename__ = "metric"
    __table_args__ = (
        among("kind", Kind),
        among("direction", Direction),
        among("aggregate", Aggregate),
        among("perspective", Perspective),
        among("visibility", Visibility),
        CheckConstraint("slot BETWEEN 1 AND 5", name="slot"),
        CheckConstraint("decimals BETWEEN 0 AND 6", name="decimals"),
        CheckConstraint("last IS NULL OR last >= first", name="months"),
        CheckConstraint("lower IS NULL OR upper IS NULL OR upper >= lower", name="bounds"),
        UniqueConstraint("owner_id", "slot"),
        UniqueConstraint("owner_id", "fold"),
        STRICT,
    )

    id: int | None = row_key()
    owner_id: int = pointer("owner.id", index=False)
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
    paused: tuple[Period, ...] = Field(
        default=(), sa_type=Months, sa_column_kwargs={"server_default": ""}
    )
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

    id: int | None = row_key()
    metric_id: int = pointer("metric.id", index=False)
    month: Period = Field(sa_type=PeriodCode)
    amount: Decimal | None = Field(default=None, sa_type=Amount)
    excused: bool = Field(default=False, sa_type=Flag)
    note: str = Field(default="", sa_type=Prose)
    late: bool = Field(default=False, sa_type=Flag)
    corrected: bool = Field(default=False, sa_type=Flag)
    entered_at: datetime = Field(sa_type=Instant)
    entered_by: int | None = pointer("person.id", optional=True)
    version: int = Field(default=1, sa_type=Number)


class ValueHistoryRow(Table, table=True):
    """What a month held before; `version` is the version that was replaced."""

    __tablename__ = "value_history"
    __table_args__ = (UniqueConstraint("metric_id", "month", "version"), STRICT)

    id: int | None = row_key()
    metric_id: int = pointer("metric.id", index=False)
    month: Period = Field(sa_type=PeriodCode)
    version: int = Field(sa_type=Number)
    amount: Decimal | None = Field(default=None, sa_type=Amount)
    excused: bool = Field(default=False, sa_type=Flag)
    note: str = Field(default="", sa_type=Prose)
    entered_at: datetime = Field(sa_type=Instant)
    entered_by: int | None = pointer("person.id", optional=True)


class MonthEventRow(Table, table=True):
    """A word on a month of an owner, such as "exam weeks"; its curves show it."""

    __tablename__ = "month_event"
    __table_args__ = (among("visibility", Visibility), STRICT)

    id: int | None = row_key()
    owner_id: int = pointer("owner.id")
    month: Period = Field(sa_type=PeriodCode)
    words: str = Field(sa_type=Line)
    visibility: Visibility = Field(sa_type=Choice(Visibility))
    version: int = Field(default=1, sa_type=Number)
