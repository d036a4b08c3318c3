"""Many rows at once, for an import or an academy that comes whole.

Nothing is compared with what is there: whoever calls this knows that nothing is in the way.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.celebrations import Celebration
from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.entries import Entry
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner
from scorecard.domain.words import fold
from scorecard.store.owners import owner_id
from scorecard.store.rows import batches, cells_of, table_of
from scorecard.store.tables import (
    AssessmentRow,
    CelebrationRow,
    GoalRow,
    MetricRow,
    RatingRow,
    SeenRow,
    Table,
    ValueHistoryRow,
    ValueRow,
)


def add_ratings(session: Session, ratings: Iterable[Rating]) -> list[int]:
    """Store ratings with the revisions that they say; return their ids, in the same order."""
    return _insert_for_ids(session, RatingRow, (cells_of(r, without=["id"]) for r in ratings))


def add_assessments(session: Session, assessments: Iterable[Assessment]) -> None:
    """Store members' own answers."""
    _insert(session, AssessmentRow, (cells_of(a) for a in assessments))


def add_metrics(session: Session, metrics: Sequence[Metric]) -> list[int]:
    """Store metrics and return their ids, in the same order."""
    owners = _owners(session, metrics)
    return _insert_for_ids(
        session,
        MetricRow,
        (
            {**_owned(metric), "owner_id": owners[metric.owner], "fold": fold(metric.name)}
            for metric in metrics
        ),
    )


def add_goals(session: Session, goals: Sequence[Goal]) -> list[int]:
    """Store goals and return their ids, in the same order."""
    owners = _owners(session, goals)
    return _insert_for_ids(
        session,
        GoalRow,
        (
            {
                **_owned(goal),
                "owner_id": owners[goal.owner],
                "fold": None if goal.words is None else fold(goal.words),
            }
            for goal in goals
        ),
    )


def add_celebrations(session: Session, celebrations: Iterable[Celebration]) -> None:
    """Store celebrations, one for each goal at most."""
    _insert(session, CelebrationRow, (cells_of(c, without=["id"]) for c in celebrations))


def add_histories(session: Session, histories: Iterable[tuple[int, Sequence[Entry]]]) -> None:
    """Store by metric all entries of a month, oldest first; the last is what the month holds."""
    known = list(histories)
    _insert(
        session,
        ValueHistoryRow,
        (
            _entry(metric_id, entry, without=["late", "corrected"])
            for metric_id, entries in known
            for entry in entries[:-1]
        ),
    )
    _insert(session, ValueRow, (_entry(metric_id, entries[-1]) for metric_id, entries in known))


def mark_all_seen(session: Session, seen: Iterable[tuple[int, int]]) -> None:
    """Remember by person which goals' celebrations have played."""
    _insert(session, SeenRow, ({"person_id": who, "goal_id": goal} for who, goal in seen))


def _owners(session: Session, things: Iterable[Metric | Goal]) -> dict[Owner, int]:
    return {owner: owner_id(session, owner) for owner in sorted({t.owner for t in things})}


def _owned(thing: Metric | Goal) -> dict[str, Any]:
    return cells_of(thing, without=["id", "owner"])


def _insert_for_ids(
    session: Session, row: type[Table], cells: Iterable[dict[str, Any]]
) -> list[int]:
    id = table_of(row).c.id
    statement = sa.insert(table_of(row)).returning(id, sort_by_parameter_order=True)
    return [
        found
        for batch in batches(cells)
        for found in session.connection().execute(statement, batch).scalars()
    ]


def _entry(metric_id: int, entry: Entry, *, without: Sequence[str] = ()) -> dict[str, Any]:
    entered = {"entered_at": entry.entered_at, "entered_by": entry.entered_by}
    return {**cells_of(entry.value, without=without), **entered, "metric_id": metric_id}


def _insert(session: Session, row: type[Table], cells: Iterable[dict[str, Any]]) -> None:
    for batch in batches(cells):
        session.connection().execute(sa.insert(table_of(row)), batch)
