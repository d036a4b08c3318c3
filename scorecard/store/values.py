"""Months' values, and what the months held before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.entries import Entry
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.domain.values import MonthValue
from scorecard.store.rows import batches, columns_for, insertion, rows, table_of
from scorecard.store.tables import ValueHistoryRow, ValueRow

_VALUE = table_of(ValueRow)
_HISTORY = table_of(ValueHistoryRow)
_KEPT = [column.name for column in _HISTORY.c if column.name != "id"]


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


def keep_value(
    session: Session,
    metric_id: int,
    value: MonthValue,
    *,
    entered_by: int | None,
    entered_at: datetime,
) -> MonthValue:
    """Store what a month holds and return it; what it held before goes into the history.

    `value.version` is the version that its writer saw, 0 for a month without any. Who
    enters what is there already changes nothing. `corrected` is worked out here, and
    once it is set it stays; `late` is the caller's.

    Raises:
        ConflictError: the month has another version by now.
    """
    current = _current(session, metric_id, value.month)
    if value.version != (current.version if current else 0):
        raise ConflictError(theirs=current, mine=value)
    if current is None:
        new = replace(value, corrected=False)
        add_values(session, [(metric_id, new)], entered_by=entered_by, entered_at=entered_at)
        return replace(new, version=1)
    if _content(current) == _content(value):
        return current
    changed = replace(value, corrected=_corrects(current, value))
    change_values(session, [(metric_id, changed)], entered_by=entered_by, entered_at=entered_at)
    return replace(changed, version=value.version + 1)


def add_values(
    session: Session,
    values: Iterable[tuple[int, MonthValue]],
    *,
    entered_by: int | None,
    entered_at: datetime,
) -> None:
    """Store values by metric for months that had none, a hundred thousand if need be.

    Raises:
        ConflictError: one of the months has a value by now.
    """
    entry = {"entered_by": entered_by, "entered_at": entered_at, "version": 1}
    statement = insertion(session, ValueRow).on_conflict_do_nothing()
    for batch in batches(values):
        cells = [{**_cells(id, value), **entry} for id, value in batch]
        if _count(session, statement, cells) != len(batch):
            raise _conflict(session, batch)


def change_values(
    session: Session,
    values: Iterable[tuple[int, MonthValue]],
    *,
    entered_by: int | None,
    entered_at: datetime,
) -> None:
    """Store values by metric over those of the versions that their writer saw.

    Both marks, `late` and `corrected`, are the caller's.

    Raises:
        ConflictError: one of the months has another version by now.
    """
    entry = {"entered_by": entered_by, "entered_at": entered_at}
    for batch in batches(values):
        keys = [_key(id, value.month, version=value.version) for id, value in batch]
        cells = [
            {**_cells(id, value), **entry, "version": value.version + 1, **key}
            for key, (id, value) in zip(keys, batch, strict=True)
        ]
        session.connection().execute(_copy_to_history(), keys)
        if _count(session, _change(cells[0]), cells) != len(batch):
            raise _conflict(session, batch)


def remove_values(session: Session, months: Iterable[tuple[int, Period]]) -> None:
    """Delete months of metrics with their history for good, as when an import is taken back."""
    for batch in batches(months):
        keys = [_key(id, month) for id, month in batch]
        for table in (_HISTORY, _VALUE):
            session.connection().execute(sa.delete(table).where(*_has_key(table)), keys)


def _current(session: Session, metric_id: int, month: Period) -> MonthValue | None:
    return value(session, metric_id, month)


def _content(value: MonthValue) -> tuple[object, ...]:
    return value.amount, value.excused, value.note


def _corrects(current: MonthValue, value: MonthValue) -> bool:
    changed = (current.amount, current.excused) != (value.amount, value.excused)
    return current.corrected or (changed and not current.is_nothing)


def _cells(metric_id: int, value: MonthValue) -> dict[str, object]:
    # Written out, because an import asks a hundred thousand times.
    return {
        "metric_id": metric_id,
        "month": value.month,
        "amount": value.amount,
        "excused": value.excused,
        "note": value.note,
        "late": value.late,
        "corrected": value.corrected,
    }


def _entries(session: Session, table: sa.Table, metric_id: int, month: Period) -> list[Entry]:
    names = ("amount", "excused", "note", "late", "corrected", "version")
    columns = [table.c.get(name, sa.false().label(name)) for name in names]
    statement = (
        sa.select(*columns, table.c.entered_at, table.c.entered_by)
        .where(table.c.metric_id == metric_id, table.c.month == month)
        .order_by(table.c.version)
    )
    return [Entry(MonthValue(month, *row[:-2]), *row[-2:]) for row in rows(session, statement)]


def _key(metric_id: int, month: Period, **version: int) -> dict[str, object]:
    # Other names than the columns have, which an UPDATE takes for the new cells.
    named = {"metric_id": metric_id, "month": month, **version}
    return {f"its_{name}": part for name, part in named.items()}


def _has_key(table: sa.Table, *also: str) -> list[sa.ColumnElement[bool]]:
    return [
        table.c[name] == sa.bindparam(f"its_{name}", type_=table.c[name].type)
        for name in ("metric_id", "month", *also)
    ]


def _copy_to_history() -> sa.Insert:
    held = sa.select(*(_VALUE.c[name] for name in _KEPT)).where(*_has_key(_VALUE, "version"))
    return sa.insert(_HISTORY).from_select(_KEPT, held)


def _change(cells: dict[str, object]) -> sa.Update:
    names = [name for name in cells if not name.startswith("its_")]
    new: dict[str, object] = {name: sa.bindparam(name) for name in names}
    return sa.update(_VALUE).where(*_has_key(_VALUE, "version")).values(new)


def _count(
    session: Session, statement: sa.UpdateBase, cells: Sequence[Mapping[str, object]]
) -> int:
    options = {"preserve_rowcount": True}  # which an INSERT does without, unless asked
    return session.connection().execute(statement, cells, execution_options=options).rowcount


def _conflict(session: Session, batch: Sequence[tuple[int, MonthValue]]) -> ConflictError:
    stored = values_of(session, {id for id, _ in batch})
    by_month = {(id, theirs.month): theirs for id, held in stored.items() for theirs in held}
    pairs = [(by_month.get((id, mine.month)), mine) for id, mine in batch]
    differing = (p for p in pairs if p[0] is None or _content(p[0]) != _content(p[1]))
    theirs, mine = next(differing, pairs[0])
    return ConflictError(theirs=theirs, mine=mine)
