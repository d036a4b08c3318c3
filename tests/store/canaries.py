"""Two people with rows in every table, and a canary in every column that tells of them.

A canary is a word, an address or a number that occurs nowhere else: where it turns up, the
column's content turned up.
"""

import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from scorecard.store.change_log import LogEntry, append
from scorecard.store.column_classes import CLASSES, Sensitivity
from scorecard.store.database import Database, Session
from scorecard.store.tables import Table
from scorecard.store.types import MILLION, Amount, Line, Opaque, Prose
from tests.academies import NOW
from tests.store.rows import MONDAY, NOON, ROWS, Row, add

KEY = b"only for tests"
AINO, BENJAMIN, TEAM = 1, 2, 1
SHARED = ("team", "former_team_key", "model_version", "half_year", "fact")
# What nobody's name is in, but pointers may be: one row each, after the people.
OF_TEAM = ("agreement", "survey", "survey_answer", "survey_dots")
APART = {*SHARED, *OF_TEAM, "change", "attempt", "import_step", "look", "owner", "seen"}
# Apart from what a started app has already written there.
OWN: dict[str, Row] = {"model_version": {"id": "canaries@1"}, "fact": {"name": "canaries"}}
# Columns that the database or a journal's reader wants as they are.
POINTERS = {
    *("person_id", "owner_id", "metric_id", "goal_id"),
    *("entered_by", "recorded_by", "given_by", "by", "opened_by", "revealed_by", "rating_id"),
    *("celebration_id", "planned_by"),
}
CELLS_TOLD = ("before", "after")
DOERS = {"person_id", "given_by", "recorded_by", "entered_by", "revealed_by", "planned_by"}
FIXED = {
    ("celebration", "occasion"),
    ("celebration_plan", "occasion"),
    ("celebration_picture", "media_type"),
    ("import_step", "table"),
    ("import_step", "row_key"),
    ("import_step", "before"),
    ("import_step", "after"),
    ("goal", "process"),
    ("pseudonym", "pseudonym"),  # which stays in the log and leads to nobody
}


@dataclass
class Canaries:
    """What a person's rows hold, by (table, column); `secret` is in no export."""

    told: dict[tuple[str, str], str] = field(default_factory=dict)
    secret: dict[tuple[str, str], str] = field(default_factory=dict)

    def all(self) -> set[str]:
        return {*self.told.values(), *self.secret.values()}


def fill(database: Database) -> dict[int, Canaries]:
    """Store both people, and what each did for the other and for their team."""
    people = {AINO: Canaries(), BENJAMIN: Canaries()}
    with database.writer.begin() as connection:
        for table in SHARED:
            add(connection, table, ROWS[table] | OWN.get(table, {}))
        owners = {"id": 3, "kind": "team", "person_id": None, "team_id": TEAM}
        for person, canaries in people.items():
            _fill_person(connection, person, canaries)
        add(connection, "owner", owners)
        for table in OF_TEAM:
            add(connection, table, ROWS[table])
        for person, other in ((AINO, BENJAMIN), (BENJAMIN, AINO)):
            _fill_between(connection, person, other)
            _fill_journal(connection, person, people[person])
        _renumber(connection)
    for person in people:
        database.write(lambda session, who=person: _log(session, who))
    return people


def dump(database: Database) -> dict[str, list[Row]]:
    """Return what every table holds, as the store tells it."""
    with database.reader.connect() as connection:
        return {
            name: [dict(row) for row in connection.execute(sa.select(table)).mappings()]
            for name, table in Table.metadata.tables.items()
        }


def said(rows: object) -> str:
    """Return rows as one text in which canaries can be looked for."""
    return json.dumps(rows, default=str, ensure_ascii=False)


def people_in_journals(database: Database) -> list[int]:
    """Return whom the journals of imports name by a pointer or as an owner, once for each time."""
    cells = [
        json.loads(step[name]) for step in dump(database)["import_step"] for name in CELLS_TOLD
    ]
    named = [cell for told in cells for name, cell in told.items() if name in DOERS]
    whose = [told.get(name) for told in cells for name in ("owner", "occasion", "cause")]
    owners = [owner for owner in whose if isinstance(owner, list)]
    return [*named, *(id for kind, id, *_ in owners if kind == "person")]


def _fill_person(connection: Connection, person: int, canaries: Canaries) -> None:
    for name in ROWS:
        if name == "metric":  # which belong to the owner
            add(connection, "owner", {**ROWS["owner"], "id": person, "person_id": person})
        if name not in APART:
            add(connection, name, _row(name, person, canaries))
    words = {"id": person + 10, "metric_id": None, "words": _said(person, "goal", "words")}
    goal = _pointed(ROWS["goal"], person) | words | {"fold": words["words"], "target": None}
    add(connection, "goal", goal)
    canaries.told["goal", "words"] = words["words"]
    add(connection, "seen", {"person_id": person, "goal_id": person})


def _row(name: str, person: int, canaries: Canaries) -> Row:
    table, row = Table.metadata.tables[name], _pointed(ROWS[name], person)
    if "id" in row:
        row["id"] = person
    for column in table.columns:
        found = CLASSES[name].columns[column.name]
        if found is Sensitivity.NONE or (name, column.name) in FIXED or column.foreign_keys:
            continue
        canary = _canary(column, person)
        if canary is None or (row.get(column.name, 0) is None and name == "goal"):
            continue
        row[column.name], seen = canary
        if column.name not in CLASSES[name].compared:
            kept = canaries.secret if found is Sensitivity.SECRET else canaries.told
            kept[name, column.name] = seen
    if name in ("person", "former_email"):
        row["email_key"] = row["email"]
    numbered = {
        "rating": ("process", f"R{person}"),
        "reveal": ("process", f"R{person}"),
        "dot_session": ("period", f"2026-H{person}"),
        "pseudonym": ("pseudonym", f"p-{person}"),
    }
    if name in numbered:
        column, unlike = numbered[name]
        row[column] = unlike
    if name == "rating":
        row["model"] = "canaries@1"
    return row


def _canary(column: sa.Column[Any], person: int) -> tuple[Any, str] | None:
    table = column.table.name
    match column.type:
        case Amount():
            amount = _amount(table, column.name, person)
            return int(amount * MILLION), f"{amount}"
        case Line() | Prose() | Opaque() if column.name == "email":
            said = f"{_said(person, table, column.name)}@example.org"
            return said, said
        case Line() | Prose() | Opaque():
            said = _said(person, table, column.name)
            return (json.dumps([said]), said) if column.name == "files" else (said, said)
        case _:
            return None


def _amount(table: str, column: str, person: int) -> Decimal:
    place = sorted(f"{t.name}.{c.name}" for t in Table.metadata.sorted_tables for c in t.columns)
    number = place.index(f"{table}.{column}")
    # Above a lower bound, and 8 bytes long in SQLite, so that it stands out there too.
    return Decimal(f"{person}{number:04}77031.{person}{number:04}7")


def _said(person: int, table: str, column: str) -> str:
    return f"canary-{person}-{table}-{column}".replace("_", "-")


def _pointed(row: Row, person: int) -> Row:
    return {n: person if n in POINTERS and v == 1 else v for n, v in row.items()}


def _fill_between(connection: Connection, person: int, other: int) -> None:
    add(connection, "look", {"person_id": person, "day": MONDAY, "seen_by": other})
    add(connection, "seen", {"person_id": person, "goal_id": other})
    value = {"id": person + 20, "metric_id": other, "month": "2026-02", "entered_by": person}
    add(connection, "value", {**ROWS["value"], **value})
    add(connection, "value_history", {**ROWS["value_history"], **value})
    team = {"id": person + 20, "owner_id": 3, "metric_id": None, "process": f"P{person}"}
    add(connection, "goal", {**ROWS["goal"], **team})
    held = {"id": person + 20, "goal_id": person + 20, "recorded_by": person}
    add(connection, "celebration", {**ROWS["celebration"], **held, "how": "Cake for the team"})


def _fill_journal(connection: Connection, person: int, canaries: Canaries) -> None:
    kept = {
        "person": (f"{person}", {"id": person, "email": "{}", "name": "{}"}),
        "membership": (f"{person}", {"id": person, "person_id": person, "note": "{}"}),
        "metric": (f"{person + 50}", {"owner": ["person", person], "name": "{}"}),
        "value": (f"{person + 50}:2026-01", {"month": "2026-01", "note": "{}"}),
        "goal": (f"{person}", {"owner": ["person", person], "words": "{}"}),
        "celebration": (f"{person}", {"goal_id": person, "how": "{}"}),
        "assessment": (f"1:2026-H1:{person}:LP", {"person_id": person, "note": "{}"}),
        "confirmation": (f"1:2026-H1:{person}:LP", {"person_id": person, "process": "{}"}),
    }
    kept |= {
        "event": (f"{person}", {"owner": ["person", person], "words": "{}"}),
        "occasion": (f"{person + 60}", {"occasion": _first_year(person), "how": "{}"}),
        "plan": (f"person:{person}:first-year/1", {"cause": _first_year(person), "how": "{}"}),
        "comment": (f"{person}", {"celebration_id": 99, "person_id": person, "words": "{}"}),
    }
    steps = [(table, key, _with(cells, person, table)) for table, (key, cells) in kept.items()]
    steps.append(("celebration", "3", {"goal_id": person + 20, "recorded_by": person}))
    steps.append(("rating", "1:LP", {"team_id": 1, "given_by": person}))
    steps.append(("reveal", "1:2026-H1:LP", {"team_id": 1, "revealed_by": person}))
    steps.append(("next_step", "7", {"person_id": person, "given_by": person}))
    steps.append(("assessment", "1:2026-H1:99:LP", {"person_id": 99, "entered_by": person}))
    of_team = {"occasion": ["team", 1, "first-year/2"], "recorded_by": person}
    steps.append(("occasion", "8", of_team))
    steps.append(("plan", f"goal:{person + 20}", {"cause": person + 20, "planned_by": person}))
    of_goal = {"cause": person, "how": _said(person, "step", "goal")}
    steps.append(("plan", f"goal:{person}", of_goal))
    steps.append(("cheer", f"99:{person}", {"celebration_id": 99, "person_id": person}))
    for number, held in enumerate((person, person + 60)):  # a row of theirs, and an imported one
        said = _said(person, "step", f"heard{number}")
        told = {"celebration_id": held, "person_id": 99, "words": said}
        steps.append(("comment", f"{person + 70 + number}", told))
    for number, (table, key, cells) in enumerate(steps):
        written = json.dumps(cells, separators=(",", ":"))
        row = {"id": person * 100 + number, "import_id": person, "number": number}
        step = {"table": table, "row_key": key, "before": written, "after": written}
        add(connection, "import_step", {**row, **step})
        for name, cell in cells.items():
            if "canary" in str(cell):
                canaries.told["import_step", f"{table}.{key}.{name}"] = str(cell)


def _first_year(person: int) -> list[object]:
    return ["person", person, "first-year/1"]


def _with(cells: Row, person: int, table: str) -> Row:
    said = _said(person, "step", table)
    return {n: f"{said}-{n}" if cell == "{}" else cell for n, cell in cells.items()}


def _renumber(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # ids were given by us; the next is after them
        for table in Table.metadata.sorted_tables:
            if "id" in table.c and table.name != "model_version":
                told = f"SELECT setval(pg_get_serial_sequence('\"{table.name}\"', 'id'), 500)"
                connection.execute(sa.text(told))


def _log(session: Session, person: int) -> None:
    for deed, about in (("enter-month", f"metric:{person}"), ("set-language", f"person:{person}")):
        entry = LogEntry(NOW, person, deed, about, ("amount",), request=f"{deed}-{person}")
        append(session, entry, key=KEY)


__all__ = [
    "AINO",
    "BENJAMIN",
    "KEY",
    "NOON",
    "Canaries",
    "dump",
    "fill",
    "people_in_journals",
    "said",
]
