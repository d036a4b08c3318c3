"""Calling a double by the one who stays in the journals of imports, which point to nobody.

So taking such an import back finds what it wrote, and erasing the person finds all of it.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.rows import table_of
from scorecard.store.tables import ImportStepRow

_STEP = table_of(ImportStepRow)
_PERSON = "person"
_SAID = ("assessment", "confirmation")
# Values name nobody but by their metric, and there may be a hundred thousand of them.
_NAMING = (
    *(_PERSON, *_SAID, "membership", "metric", "goal", "celebration", "rating"),
    *("reveal", "next_step", "event", "occasion", "plan", "cheer", "comment"),
)
_IDS = ("person_id", "given_by", "recorded_by", "entered_by", "revealed_by", "planned_by")
_OWNED = ("owner", "occasion", "cause")  # whose it is, and in an occasion more
Cells = Mapping[str, Any]


def rename_in_journal(session: Session, double: int, kept: int) -> None:
    """Put the id of the one who stays wherever the journals have that of the double."""
    for id, cells in list(_renamed(session, double, kept)):
        session.connection().execute(sa.update(_STEP).where(_STEP.c.id == id).values(cells))


def _renamed(session: Session, double: int, kept: int) -> Iterator[tuple[int, dict[str, Any]]]:
    columns = (_STEP.c.id, _STEP.c.table, _STEP.c.row_key, _STEP.c.before, _STEP.c.after)
    naming = sa.select(*columns).where(_STEP.c.table.in_(_NAMING))
    for id, table, key, *told in session.connection().execute(naming):
        cells = [None if text is None else json.loads(text) for text in told]
        new = [None if c is None else _cells(table, c, double, kept) for c in cells]
        new_key = _key(table, key, double, kept)
        if (new_key, new) != (key, cells):
            before, after = (None if c is None else _json(c) for c in new)
            yield id, {"row_key": new_key, "before": before, "after": after}


def _cells(table: str, cells: Cells, double: int, kept: int) -> Cells:
    ids = ("id", *_IDS) if table == _PERSON else _IDS
    told = {n: kept if n in ids and c == double else c for n, c in cells.items()}
    for name in _OWNED:
        match told.get(name):
            case [kind, id, *key] if (kind, id) == (_PERSON, double):
                told[name] = [_PERSON, kept, *key]
    return told


def _key(table: str, key: str, double: int, kept: int) -> str:
    if table == _PERSON:
        return str(kept) if key == str(double) else key
    if table in _SAID:
        team, period, person, process = key.split(":", 3)
        return ":".join((team, period, str(kept) if person == str(double) else person, process))
    if table == "cheer" and key.endswith(f":{double}"):
        return f"{key.partition(':')[0]}:{kept}"
    if table == "plan" and key.startswith(f"{_PERSON}:{double}:"):
        return f"{_PERSON}:{kept}:{key.split(':', 2)[2]}"
    return key


def _json(cells: Cells) -> str:
    return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
