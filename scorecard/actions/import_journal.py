"""Things as an import's journal keeps them: names and texts, and back."""

from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from scorecard.domain.celebrations import Celebration
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.goals import Goal
from scorecard.domain.imports import Cells
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Membership, Owner, OwnerKind, Person, Team
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue

TABLES: dict[type, str] = {
    Person: "person",
    Team: "team",
    Membership: "membership",
    Metric: "metric",
    MonthValue: "value",
    Rating: "rating",
    HalfYear: "half_year",
    Assessment: "assessment",
    Goal: "goal",
    Celebration: "celebration",
}
KINDS = {table: kind for kind, table in TABLES.items()}
_HINTS = {kind: get_type_hints(kind) for kind in TABLES}
_NAMES = {kind: tuple(field.name for field in fields(kind)) for kind in TABLES}


def written(thing: Any) -> Cells:
    """Return a thing as the journal keeps it."""
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
        case Assessment():
            return f"{thing.team_id}:{thing.period}:{thing.person_id}:{thing.process}"
        case _:
            return str(thing.id)


def thing_of(table: str, cells: Cells) -> Any:
    """Return the thing that the journal keeps."""
    kind = KINDS[table]
    return kind(**{name: _typed(_HINTS[kind][name], cell) for name, cell in cells.items()})


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
        case tuple():
            return list(value)
        case _:
            return str(value)


def _typed(hint: Any, cell: Any) -> Any:
    if cell is None:
        return None
    if get_origin(hint) in (Union, UnionType):
        hint = next(choice for choice in get_args(hint) if choice is not type(None))
    if get_origin(hint) is tuple:
        return tuple(cell)
    if hint is Owner:
        return Owner(OwnerKind(cell[0]), cell[1])
    if hint is Period:
        return Period.parse(cell)
    if hint is date:
        return date.fromisoformat(cell)
    if hint is Decimal or issubclass(hint, StrEnum):
        return hint(cell)
    return cell
