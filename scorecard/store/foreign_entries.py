"""What others entered into a person's metrics, earlier entries too."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.foreign_entries import ForeignEntry, Way
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import ImportRow, MetricRow, OwnerRow, ValueHistoryRow, ValueRow

_METRIC, _OWNER, _IMPORT = table_of(MetricRow), table_of(OwnerRow), table_of(ImportRow)


def foreign_entries(session: Session, person_id: int) -> list[ForeignEntry]:
    """Return the entries in the person's metrics that are not their own, the latest first.

    What an import wrote bears the moment of the import, and so does taking it back.
    """
    tables = table_of(ValueRow), table_of(ValueHistoryRow)
    found = [row for table in tables for row in rows(session, _entries(table, person_id))]
    ways = _ways(session, {row.entered_at for row in found})
    entries = [
        ForeignEntry(name, month, at, by, ways.get(at, Way.HAND)) for name, month, at, by in found
    ]
    return sorted(entries, key=lambda e: (-e.at.timestamp(), e.metric, e.month))


def _entries(table: sa.Table, person_id: int) -> sa.Select[tuple[str, object, datetime, int]]:
    return (
        sa.select(_METRIC.c.name, table.c.month, table.c.entered_at, table.c.entered_by)
        .join_from(table, _METRIC)
        .join(_OWNER)
        .where(_OWNER.c.person_id == person_id)
        .where(table.c.entered_by.is_distinct_from(person_id))
    )


def _ways(session: Session, moments: set[datetime]) -> dict[datetime, Way]:
    ways: dict[datetime, Way] = {}
    for column, way in ((_IMPORT.c.at, Way.IMPORT), (_IMPORT.c.undone_at, Way.UNDONE_IMPORT)):
        for row in rows(session, sa.select(column).where(column.in_(moments))):
            ways[row[0]] = way
    return ways
