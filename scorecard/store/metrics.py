"""Metrics, with whose they are."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError
from scorecard.domain.words import fold
from scorecard.store.owners import OWNER, OWNER_COLUMNS, owned_by, owner_id, owner_of
from scorecard.store.rows import (
    add_row,
    batches,
    cells_of,
    change_row,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import MetricRow

_METRIC = table_of(MetricRow)


def metrics(session: Session) -> list[Metric]:
    """Return everybody's metrics, in the order in which they came."""
    return _metrics(session, sa.true())


def metrics_of(session: Session, owners: Iterable[Owner]) -> list[Metric]:
    """Return these owners' metrics, past ones too, in the order in which they came."""
    found = [m for batch in batches(owners) for m in _metrics(session, owned_by(batch))]
    return sorted(found, key=lambda m: m.id)


def these_metrics(session: Session, ids: Iterable[int]) -> list[Metric]:
    """Return the metrics with these ids, in the order in which they came."""
    found = [m for batch in batches(ids) for m in _metrics(session, _METRIC.c.id.in_(batch))]
    return sorted(found, key=lambda m: m.id)


def metric(session: Session, metric_id: int) -> Metric | None:
    """Return the metric with this id, if there is one."""
    return next(iter(_metrics(session, _METRIC.c.id == metric_id)), None)


def add_metric(session: Session, metric: Metric) -> Metric:
    """Store a new metric under an id of its own.

    A slot that a metric of the past still holds is handed over.

    Raises:
        ConflictError: the owner has a metric of this name, or one in use in this slot.
    """
    owner = owner_id(session, metric.owner)
    _free_slot(session, owner, metric)
    stored = replace(metric, version=1)
    id = add_row(session, MetricRow, {**_cells(stored), "owner_id": owner})
    if id is None:
        raise ConflictError(theirs=_in_the_way(session, replace(metric, id=0)), mine=metric)
    return replace(stored, id=id)


def change_metric(session: Session, metric: Metric) -> Metric:
    """Store what changed and return it; owners stay.

    Raises:
        ConflictError: somebody else was faster, or the name or the slot is taken.
    """
    _free_slot(session, owner_id(session, metric.owner), metric)
    other = _in_the_way(session, metric)
    if other or not change_row(
        session, MetricRow, _cells(metric), id=metric.id, version=metric.version
    ):
        raise ConflictError(theirs=other or _current(session, metric.id), mine=metric)
    return replace(metric, version=metric.version + 1)


def remove_metrics(session: Session, ids: Iterable[int]) -> None:
    """Delete metrics without values and goals for good, as when an import is taken back."""
    remove_rows(session, MetricRow, ids)


def _metrics(session: Session, condition: sa.ColumnElement[bool]) -> list[Metric]:
    statement = (
        sa.select(*OWNER_COLUMNS, *columns_for(MetricRow, Metric, without=["owner"]))
        .join_from(_METRIC, OWNER)
        .where(condition)
        .order_by(_METRIC.c.id)
    )
    return [_metric(*row) for row in rows(session, statement)]


def _metric(kind: Any, person_id: Any, team_id: Any, id: int, *rest: Any) -> Metric:
    return Metric(id, owner_of(kind, person_id, team_id), *rest)


def _current(session: Session, metric_id: int) -> Metric | None:
    return metric(session, metric_id)


def _cells(metric: Metric) -> dict[str, Any]:
    return {**cells_of(metric, without=["id", "owner"]), "fold": fold(metric.name)}


def _free_slot(session: Session, owner: int, metric: Metric) -> None:
    if metric.slot is not None:
        session.connection().execute(
            sa.update(_METRIC)
            .where(_METRIC.c.owner_id == owner, _METRIC.c.slot == metric.slot)
            .where(_METRIC.c.id != metric.id, _METRIC.c.last < metric.first)
            .values(slot=None, version=_METRIC.c.version + 1)
        )


def _in_the_way(session: Session, new: Metric) -> Metric | None:
    def is_like(old: Metric) -> bool:
        return fold(old.name) == fold(new.name) or (old.slot is not None and old.slot == new.slot)

    others = (m for m in metrics_of(session, [new.owner]) if m.id != new.id)
    return next((m for m in others if is_like(m)), None)
