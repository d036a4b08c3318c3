"""Making the metrics, months and goals of two people those of one."""

from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.merging import Merging, TwoValues
from scorecard.domain.people import Owner
from scorecard.domain.words import fold
from scorecard.store.owners import OWNER, owned_by, owner_id
from scorecard.store.rows import cells_of, remove_rows, table_of
from scorecard.store.tables import (
    CelebrationPictureRow,
    CelebrationPlanRow,
    CelebrationRow,
    CheerRow,
    CommentRow,
    GoalRow,
    GoalShareRow,
    LessonRow,
    MetricRow,
    MonthEventRow,
    SeenOccasionRow,
    SeenRow,
    ValueHistoryRow,
    ValueRow,
)

_METRIC, _GOAL = table_of(MetricRow), table_of(GoalRow)
_VALUE, _HISTORY = table_of(ValueRow), table_of(ValueHistoryRow)
_CELEBRATION, _SEEN = table_of(CelebrationRow), table_of(SeenRow)
_PLAN, _SEEN_OCCASION = table_of(CelebrationPlanRow), table_of(SeenOccasionRow)
_PICTURE, _CHEER = table_of(CelebrationPictureRow), table_of(CheerRow)
_COMMENT, _EVENT = table_of(CommentRow), table_of(MonthEventRow)
_LESSON, _SHARE = table_of(LessonRow), table_of(GoalShareRow)
_ENTRY = ("amount", "excused", "note", "entered_at", "entered_by")


def merge_owned(session: Session, owner: Owner, other: Owner, merged: Merging) -> None:
    """Store the metrics and goals as they become, with all months, events and celebrations."""
    key = owner_id(session, owner)
    _merge_metrics(session, key, merged)
    for two in merged.months:
        _join_month(session, two, merged)
    for double, kept in merged.metrics.joined.items():
        _move_months(session, double, kept)
    _merge_goals(session, key, merged)
    remove_rows(session, MetricRow, merged.metrics.joined)
    own = session.connection().scalar(sa.select(OWNER.c.id).where(owned_by([other])))
    if own is not None:
        _merge_rest(session, own, key)


def move(session: Session, table: sa.Table, column: str, double: int, kept: int) -> None:
    """Let every row of the table that points to the double point to the one who stays."""
    theirs = table.c[column] == double
    session.connection().execute(sa.update(table).where(theirs).values({column: kept}))


def move_if_new(session: Session, table: sa.Table, column: str, double: int, kept: int) -> None:
    """Do the same, and delete what the one who stays has already under the same key."""
    there = table.alias()
    others = [key.name for key in table.primary_key if key.name != column]
    same = sa.exists().where(
        there.c[column] == kept, *(there.c[name] == table.c[name] for name in others)
    )
    theirs = table.c[column] == double
    session.connection().execute(sa.update(table).where(theirs, ~same).values({column: kept}))
    session.connection().execute(sa.delete(table).where(theirs))


def _merge_metrics(session: Session, key: int, merged: Merging) -> None:
    for id in merged.metrics.released:
        released = sa.update(_METRIC).where(_METRIC.c.id == id)
        session.connection().execute(released.values(slot=None, version=_METRIC.c.version + 1))
    for metric in merged.metrics.changed:
        cells = {
            **cells_of(metric, without=["id", "owner"]),
            "fold": fold(metric.name),
            "owner_id": key,
            "version": metric.version + 1,
        }
        session.connection().execute(
            sa.update(_METRIC).where(_METRIC.c.id == metric.id).values(cells)
        )


def _join_month(session: Session, two: TwoValues, merged: Merging) -> None:
    """Keep one of two contents of a month; everything else that was entered is its history."""
    double_id = next(d for d, k in merged.metrics.joined.items() if k == two.metric_id)
    month, connection = two.kept.month, session.connection()
    kept, double = _held(session, two.metric_id, month), _held(session, double_id, month)
    past = sa.select(_HISTORY).where(*_month(_HISTORY, double_id, month))
    before = connection.execute(past.order_by(_HISTORY.c.version)).mappings().all()
    now, beneath = (double, kept) if two.doubles_counts else (kept, double)
    history = [beneath, *before] if two.doubles_counts else [*before, beneath]
    version = int(kept["version"])
    for number, entry in enumerate(history):
        told = {name: entry[name] for name in _ENTRY}
        cells = {"metric_id": two.metric_id, "month": month, "version": version + number, **told}
        connection.execute(sa.insert(_HISTORY).values(cells))
    cells = {name: now[name] for name in (*_ENTRY, "late")}
    cells["corrected"] = bool(now["corrected"] or two.differ)
    cells["version"] = version + len(history)
    connection.execute(sa.update(_VALUE).where(_VALUE.c.id == kept["id"]).values(cells))
    for table in (_HISTORY, _VALUE):
        connection.execute(sa.delete(table).where(*_month(table, double_id, month)))


def _move_months(session: Session, double: int, kept: int) -> None:
    for table in (_HISTORY, _VALUE):
        move(session, table, "metric_id", double, kept)


def _held(session: Session, metric_id: int, month: object) -> Any:
    statement = sa.select(_VALUE).where(*_month(_VALUE, metric_id, month))
    return session.connection().execute(statement).mappings().one()


def _month(table: sa.Table, metric_id: int, month: object) -> list[sa.ColumnElement[bool]]:
    return [table.c.metric_id == metric_id, table.c.month == month]


def _merge_goals(session: Session, key: int, merged: Merging) -> None:
    connection = session.connection()
    for goal in merged.goals.changed:
        cells = {
            **cells_of(goal, without=["id", "owner"]),
            "fold": None if goal.words is None else fold(goal.words),
            "owner_id": key,
            "version": goal.version + 1,
        }
        connection.execute(sa.update(_GOAL).where(_GOAL.c.id == goal.id).values(cells))
    for double, kept in merged.goals.joined.items():
        # At most one of the two was celebrated.
        move(session, _CELEBRATION, "goal_id", double, kept)
        move_if_new(session, _SEEN, "goal_id", double, kept)
        for table in (_LESSON, _SHARE, _PLAN):
            _move_unless_there(session, table, double, kept)
    remove_rows(session, GoalRow, merged.goals.joined)


def _move_unless_there(session: Session, table: sa.Table, double: int, kept: int) -> None:
    """Move what is said of a goal, all or nothing: shares of two goals make none."""
    there = sa.select(table.c.goal_id).where(table.c.goal_id == kept)
    if session.connection().execute(there).first() is None:
        move(session, table, "goal_id", double, kept)
    session.connection().execute(sa.delete(table).where(table.c.goal_id == double))


def _merge_rest(session: Session, double: int, kept: int) -> None:
    """Move events, and occasions with what was said of them; `double` and `kept` are owners."""
    move(session, _EVENT, "owner_id", double, kept)
    move_if_new(session, _SEEN_OCCASION, "owner_id", double, kept)
    for twice, same in _celebrated_by_both(session, double, kept):
        move_if_new(session, _CHEER, "celebration_id", twice, same)
        move(session, _COMMENT, "celebration_id", twice, same)
        for table, column in ((_PICTURE, "celebration_id"), (_CELEBRATION, "id")):
            session.connection().execute(sa.delete(table).where(table.c[column] == twice))
    move(session, _CELEBRATION, "owner_id", double, kept)
    planned = sa.select(_PLAN.c.occasion).where(_PLAN.c.owner_id == kept).scalar_subquery()
    again = sa.and_(_PLAN.c.owner_id == double, _PLAN.c.occasion.in_(planned))
    session.connection().execute(sa.delete(_PLAN).where(again))
    move(session, _PLAN, "owner_id", double, kept)


def _celebrated_by_both(session: Session, double: int, kept: int) -> list[tuple[int, int]]:
    there = _CELEBRATION.alias()
    both = sa.select(_CELEBRATION.c.id, there.c.id.label("same")).where(
        _CELEBRATION.c.owner_id == double,
        there.c.owner_id == kept,
        there.c.occasion == _CELEBRATION.c.occasion,
    )
    return [(row.id, row.same) for row in session.connection().execute(both)]
