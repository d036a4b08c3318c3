"""Whose rows an import's journal keeps: found in its cells, for it points to nobody."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.rows import batches, remove_rows, table_of
from scorecard.store.tables import CelebrationRow, GoalRow, ImportStepRow, MetricRow, OwnerRow

_STEP = table_of(ImportStepRow)
# Rows of others and of teams, and how they say who did something to them.
_DONE = ("celebration", "rating", "assessment", "reveal", "next_step", "occasion", "plan")
_DOERS = ("recorded_by", "given_by", "entered_by", "revealed_by", "planned_by")
_OF_TEAM = "next_step"
_OWN = ("person", "membership", "assessment", "confirmation", "cheer", "comment")
_OWNED = {"event": "owner", "occasion": "occasion", "plan": "cause"}
_ON_WALL = ("cheer", "comment", "picture")
Cells = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class JournalStep:
    """A step of an import: the table and the row, what it was and what it became."""

    id: int
    table: str
    row_key: str
    before: Cells | None
    after: Cells


def steps_about(session: Session, person_id: int) -> list[JournalStep]:
    """Return what imports wrote of this person's own rows, rows that are gone since included.

    The whole journal is read once or twice: it can be long, and this is asked seldom.
    """
    metrics = _owned(session, MetricRow, person_id)
    goals = _owned(session, GoalRow, person_id)
    owned = _steps(session, _STEP.c.table.in_(_OWN))
    found = [step for step in owned if person_id in _people_of(step)]
    for step in _steps(session, _STEP.c.table.in_(("metric", "goal"))):
        if step.after.get("owner") == ["person", person_id]:
            found.append(step)
            (metrics if step.table == "metric" else goals).add(int(step.row_key))
    found += _of_metrics(session, metrics)
    found += _chosen(session, "celebration", lambda step: step.after.get("goal_id") in goals)
    found += _celebrated(session, person_id, goals, found)
    return sorted({step.id: step for step in found}.values(), key=lambda step: step.id)


def forget_steps(session: Session, steps: Sequence[JournalStep]) -> None:
    """Delete these steps: taking their import back leaves those rows alone."""
    remove_rows(session, ImportStepRow, [step.id for step in steps])


def forget_doer(session: Session, person_id: int) -> None:
    """Take the person off the steps about what others own: who did it, or takes care of it."""
    for step in _steps(session, _STEP.c.table.in_(_DONE)):
        names = (*_DOERS, "person_id") if step.table == _OF_TEAM else _DOERS
        told = (step.before or {}, step.after)
        if any(person_id == cells.get(name) for cells in told for name in names):
            cells = {"before": _without(step.before, person_id, names)}
            cells["after"] = _without(step.after, person_id, names)
            statement = sa.update(_STEP).where(_STEP.c.id == step.id).values(cells)
            session.connection().execute(statement)


def _celebrated(
    session: Session, person_id: int, goals: set[int], known: Sequence[JournalStep]
) -> list[JournalStep]:
    """Return what is the person's besides: events, occasions, plans, and what stands with them."""
    found = [
        step
        for step in _steps(session, _STEP.c.table.in_(tuple(_OWNED)))
        if _is_theirs(step.after.get(_OWNED[step.table]), person_id, goals)
    ]
    of_held = ("celebration", "occasion")
    held = {int(step.row_key) for step in (*known, *found) if step.table in of_held}
    held |= _held(session, person_id, goals)
    on_wall = _steps(session, _STEP.c.table.in_(_ON_WALL))
    return found + [step for step in on_wall if step.after.get("celebration_id") in held]


def _is_theirs(whose: Any, person_id: int, goals: set[int]) -> bool:
    return whose[:2] == ["person", person_id] if isinstance(whose, list) else whose in goals


def _held(session: Session, person_id: int, goals: set[int]) -> set[int]:
    celebration, owner = table_of(CelebrationRow), table_of(OwnerRow)
    theirs = sa.select(owner.c.id).where(owner.c.person_id == person_id)
    of_goals = (celebration.c.goal_id.in_(batch) for batch in batches(goals))
    return {
        id
        for condition in (celebration.c.owner_id.in_(theirs), *of_goals)
        for id in session.connection().scalars(sa.select(celebration.c.id).where(condition))
    }


def _owned(session: Session, row: Any, person_id: int) -> set[int]:
    owner, owned = table_of(OwnerRow), table_of(row)
    theirs = sa.select(owner.c.id).where(owner.c.person_id == person_id)
    statement = sa.select(owned.c.id).where(owned.c.owner_id.in_(theirs))
    return set(session.connection().scalars(statement))


def _people_of(step: JournalStep) -> tuple[Any, ...]:
    return (int(step.row_key),) if step.table == "person" else (step.after.get("person_id"),)


def _of_metrics(session: Session, metrics: set[int]) -> Iterator[JournalStep]:
    for metric in sorted(metrics):
        in_metric = _STEP.c.row_key.like(f"{metric}:%")
        yield from _steps(session, (_STEP.c.table == "value") & in_metric)


def _chosen(
    session: Session, table: str, condition: Callable[[JournalStep], bool]
) -> list[JournalStep]:
    return [step for step in _steps(session, _STEP.c.table == table) if condition(step)]


def _steps(session: Session, condition: sa.ColumnElement[bool]) -> Iterator[JournalStep]:
    columns = (_STEP.c.id, _STEP.c.table, _STEP.c.row_key, _STEP.c.before, _STEP.c.after)
    found = sa.select(*columns).where(condition).order_by(_STEP.c.id)
    for id, table, key, before, after in session.connection().execute(found):
        was = None if before is None else json.loads(before)
        yield JournalStep(id, table, key, was, json.loads(after))


def _without(cells: Cells | None, person_id: int, names: Sequence[str]) -> str | None:
    if cells is None:
        return None
    told = {n: None if n in names and c == person_id else c for n, c in cells.items()}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
