"""What months hold, and what they held before."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.entries import Entry
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.rows import batches, columns_for, rows, table_of
from scorecard.store.tables import ValueHistoryRow, ValueRow

_VALUE = table_of(ValueRow)
_HISTORY = table_of(ValueHistoryRow)


def values_of(
    session: Session, metric_ids: Iterable[int], *, first: Period | None = None
) -> dict[int, list[MonthValue]]:
    """Return the values from the month `first` on by metric, oldest first.

    Every metric asked for has an entry, be it empty. A value that was taken away is in
    the list as a month that holds nothing: who writes over it needs its version.
    """
    found: dict[int, list[MonthValue]] = {id: [] for id in metric_ids}
    columns = columns_for(ValueRow, MonthValue)
    for batch in batches(list(found)):
        statement = sa.select(_VALUE.c.metric_id, *columns).where(_VALUE.c.metric_id.in_(batch))
        if first is not None:
            statement = statement.where(_VALUE.c.month >= first)
        for row in rows(session, statement.order_by(_VALUE.c.metric_id, _VALUE.c.month)):
            found[row[0]].append(MonthValue(*row[1:]))
    return found


def value(session: Session, metric_id: int, month: Period) -> MonthValue | None:
    """Return what the month holds; None if nothing was ever entered."""
    statement = sa.select(*columns_for(ValueRow, MonthValue)).where(
        _VALUE.c.metric_id == metric_id, _VALUE.c.month == month
    )
    return next((MonthValue(*row) for row in rows(session, statement)), None)


def history_of(session: Session, metric_id: int, month: Period) -> list[Entry]:
    """Return every entry of the month, oldest first; the last is what the month holds.

    Marks (`late`, `corrected`) are those of today and stand at the last entry only.
    """
    return [
        *_entries(session, _HISTORY, metric_id, month),
        *_entries(session, _VALUE, metric_id, month),
    ]


def _entries(session: Session, table: sa.Table, metric_id: int, month: Period) -> list[Entry]:
    names = ("amount", "excused", "note", "late", "corrected", "version")
    columns = [table.c.get(name, sa.false().label(name)) for name in names]
    statement = (
        sa.select(*columns, table.c.entered_at, table.c.entered_by)
        .where(table.c.metric_id == metric_id, table.c.month == month)
        .order_by(table.c.version)
    )
    return [Entry(MonthValue(month, *row[:-2]), *row[-2:]) for row in rows(session, statement)]
