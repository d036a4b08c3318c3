"""Things as an import's journal keeps them: names and texts, and back."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from scorecard.actions.import_wall import WALL_TABLES, row_key_on_wall, stored_on_wall
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Confirmation, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.goals import Goal
from scorecard.domain.imports import Cells, Step
from scorecard.domain.metrics import Metric
from scorecard.domain.moments import Cause, Occasion, occasion_of
from scorecard.domain.next_steps import NextStep
from scorecard.domain.people import Membership, Owner, OwnerKind, Person, Team
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.exchange.picture import Picture

TABLES: dict[type, str] = {
    Person: "person",
    Team: "team",
    Membership: "membership",
    Metric: "metric",
    MonthValue: "value",
    Rating: "rating",
    HalfYear: "half_year",
    Reveal: "reveal",
    Assessment: "assessment",
    Confirmation: "confirmation",
    NextStep: "next_step",
    Goal: "goal",
    Celebration: "celebration",
    **WALL_TABLES,
}
KINDS = {table: kind for kind, table in TABLES.items()}
_HINTS = {kind: get_type_hints(kind) for kind in TABLES}
_MARKS = ("excused", "note", "late", "corrected")
# What is not compared is not kept: the content of a picture is in its own table.
_NAMES = {kind: tuple(field.name for field in fields(kind) if field.compare) for kind in TABLES}


def written(thing: Any) -> Cells:
    """Return a thing as the journal keeps it; of a month's value only what it says."""
    if isinstance(thing, MonthValue):  # there may be a hundred thousand of them
        said = {name: getattr(thing, name) for name in _MARKS if getattr(thing, name)}
        amount = None if thing.amount is None else str(thing.amount)
        return {"month": thing.month.code, "amount": amount, "version": thing.version, **said}
    return {name: _plain(getattr(thing, name)) for name in _NAMES[type(thing)]}


def key_of(thing: Any, metric_id: int = 0) -> str:
    """Return what finds the thing in its table; a month's value with its metric's id."""
    match thing:
        case MonthValue():
            return f"{metric_id}:{thing.month}"
        case Rating():
            first, last = f"{thing.team_id}:{thing.process}", f"{thing.source}:{thing.revision}"
            return f"{first}:{thing.period}:{last}"
        case HalfYear():
            return f"{thing.team_id}:{thing.period}"
        case Reveal():
            return f"{thing.team_id}:{thing.period}:{thing.process}"
        case Assessment() | Confirmation():
            return f"{thing.team_id}:{thing.period}:{thing.person_id}:{thing.process}"
        case _:
            on_wall = type(thing) in WALL_TABLES
            return row_key_on_wall(thing) if on_wall else str(thing.id)


def thing_of(table: str, cells: Cells) -> Any:
    """Return the thing that the journal keeps."""
    kind = KINDS[table]
    return kind(**{name: _typed(_HINTS[kind][name], cell) for name, cell in cells.items()})


@dataclass(frozen=True, slots=True)
class Journalled:
    """A row that an import wrote, from before its first step to after its last one."""

    table: str
    key: str
    before: Any
    after: Any

    @property
    def metric_id(self) -> int:
        """The metric whose month it is; 0 for anything but a value."""
        return int(self.key.partition(":")[0]) if self.table == "value" else 0


def journalled(steps: Iterable[Step]) -> dict[str, list[Journalled]]:
    """Return the rows of an import by table, those written last first."""
    first: dict[tuple[str, str], Step] = {}
    last: dict[tuple[str, str], Step] = {}
    for step in steps:
        first.setdefault((step.table, step.row_key), step)
        last[step.table, step.row_key] = step
    rows: dict[str, list[Journalled]] = {}
    for (table, key), step in reversed(last.items()):
        before = first[table, key].before
        was = None if before is None else thing_of(table, before)
        rows.setdefault(table, []).append(Journalled(table, key, was, thing_of(table, step.after)))
    return rows


def stored_thing(picture: Picture, row: Journalled) -> Any:
    """Return what stands now where the import wrote the row; None if it is gone."""
    after = row.after
    match row.table:
        case "person":
            return picture.people.get(after.id)
        case "team":
            return picture.teams.get(after.id)
        case "membership":
            held = picture.memberships.get(after.person_id, ())
            return next((m for m in held if m.id == after.id), None)
        case "metric":
            return picture.metrics.get(after.id)
        case "value":
            return picture.values.get(row.metric_id, {}).get(after.month)
        case "rating":
            key = (after.team_id, after.process, after.period, after.source)
            return next(iter(picture.ratings.get(key, [])[-1:]), None)
        case "half_year":
            return picture.half_years.get((after.team_id, after.period))
        case "assessment":
            parts = (after.team_id, after.period, after.person_id, after.process)
            return picture.assessments.get(parts)
        case "reveal":
            return picture.sessions.reveals.get((after.team_id, after.period, after.process))
        case "confirmation":
            parts = (after.team_id, after.period, after.person_id, after.process)
            return picture.sessions.confirmations.get(parts)
        case "next_step":
            return picture.sessions.next_steps.get(after.id)
        case "goal":
            return picture.goals.get(after.id)
        case "celebration":
            return picture.celebrations.get(after.goal_id)
        case _:
            return stored_on_wall(picture, row.table, after)


def _plain(value: Any) -> Any:
    match value:
        case None | bool() | int():
            return value
        case StrEnum():
            return value.value
        case str():
            return value
        case Period():
            return value.code
        case date():
            return value.isoformat()
        case Owner():
            return [value.kind.value, value.id]
        case Occasion():
            return [value.owner.kind.value, value.owner.id, value.key]
        case tuple():
            return [_plain(one) for one in value]
        case _:
            return str(value)


def _typed(hint: Any, cell: Any) -> Any:
    if cell is None:
        return None
    if hint in (Occasion, Cause):
        return _cause(cell)
    if get_origin(hint) in (Union, UnionType):
        hint = next(choice for choice in get_args(hint) if choice is not type(None))
    if get_origin(hint) is tuple:
        return tuple(_typed(get_args(hint)[0], one) for one in cell)
    if hint is Owner:
        return Owner(OwnerKind(cell[0]), cell[1])
    if hint is Period:
        return Period.parse(cell)
    if hint in (date, datetime):
        return hint.fromisoformat(cell)
    if hint is Decimal or issubclass(hint, StrEnum):
        return hint(cell)
    return cell


def _cause(cell: Any) -> Cause:
    if isinstance(cell, int):
        return cell
    kind, id, key = cell
    return occasion_of(Owner(OwnerKind(kind), id), key)
