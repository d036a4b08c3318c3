"""Every entry of every month, for an archive."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.entries import Entry
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.rows import batches, rows, table_of
from scorecard.store.tables import ValueHistoryRow, ValueRow

_MARKS = ("late", "corrected")
_NAMES = ("amount", "excused", "note", *_MARKS, "version")


def entries_of(
    session: Session, metric_ids: Iterable[int]
) -> dict[tuple[int, Period], list[Entry]]:
    """Return the entries by metric and month, oldest first; the last is what the month holds."""
    found: dict[tuple[int, Period], list[Entry]] = {}
    ids = list(metric_ids)
    for table in (table_of(ValueHistoryRow), table_of(ValueRow)):
        columns = [table.c.get(name, sa.false().label(name)) for name in _NAMES]
        for batch in batches(ids):
            statement = (
                sa.select(table.c.metric_id, table.c.month, table.c.entered_at)
                .add_columns(table.c.entered_by, *columns)
                .where(table.c.metric_id.in_(batch))
                .order_by(table.c.metric_id, table.c.month, table.c.version)
            )
            for metric_id, month, at, by, *cells in rows(session, statement):
                entry = Entry(MonthValue(month, *cells), at, by)
                found.setdefault((metric_id, month), []).append(entry)
    return found
