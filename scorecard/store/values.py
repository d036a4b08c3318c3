"""Entering months' values, one or many at a time; nothing is overwritten unseen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.domain.values import MonthValue
from scorecard.store.entries import history_of, value, values_of
from scorecard.store.rows import batches, insertion, table_of
from scorecard.store.tables import ValueHistoryRow, ValueRow

__all__ = [
    "add_values",
    "change_values",
    "convert_values",
    "history_of",
    "keep_value",
    "move_values",
    "remove_values",
    "value",
    "values_of",
]

_VALUE = table_of(ValueRow)
_HISTORY = table_of(ValueHistoryRow)
_KEPT = [column.name for column in _HISTORY.c if column.name != "id"]


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


def convert_values(session: Session, metric_id: int, convert: Callable[[Decimal], Decimal]) -> None:
    """Write all amounts of a metric, earlier entries too, as they are in another unit.

    They stay what they were, so that no entry is added; who has one of the months open in an
    older version is told of it.
    """
    connection = session.connection()
    for table in (_HISTORY, _VALUE):
        held = sa.select(table.c.id, table.c.amount).where(
            table.c.metric_id == metric_id, table.c.amount.is_not(None)
        )
        for id, amount in connection.execute(held).all():
            cells: dict[str, object] = {"amount": convert(amount)}
            if table is _VALUE:
                cells["version"] = table.c.version + 1
            connection.execute(sa.update(table).where(table.c.id == id).values(cells))


def move_values(session: Session, from_id: int, to_id: int, first: Period) -> None:
    """Give a metric's months from `first` on to another that has none of them, with history."""
    for table in (_HISTORY, _VALUE):
        session.connection().execute(
            sa.update(table)
            .where(table.c.metric_id == from_id, table.c.month >= first)
            .values(metric_id=to_id)
        )


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
