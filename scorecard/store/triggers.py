"""The triggers, in one list: history is added to, never changed.

Migrations drop them all and renew them at their end: SQLite loses a table's triggers when
it rebuilds the table, and cannot rebuild one that the triggers of another table name.
`REPLACE INTO` deletes without a delete trigger unless `recursive_triggers` is on, so an
insert must also carry the next number.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, inspect


@dataclass(frozen=True, slots=True)
class Rule:
    """Something a table refuses; `unless` is the condition under which it lets it pass."""

    name: str
    table: str
    moment: str
    complaint: str
    unless: str = ""


_NEXT = "NEW.seq = (SELECT coalesce(max(seq), 0) + 1 FROM change)"
_KEPT = (
    *("id", "team_id", "process", "period", "source", "revision", "dots"),
    *("reason", "evidence", "attested", "model", "given_on", "imported"),
)
# Erasing a person takes the name off the dots; the dots are the team's and stay. And when
# somebody turns out to be there twice, they follow to whoever was given the double's address.
_HEIRS = (
    "SELECT f.person_id FROM former_email f JOIN person p ON p.email_key = f.email_key"
    " WHERE p.id = OLD.given_by"
)
_NO_LONGER_THEIRS = f"(NEW.given_by IS NULL OR NEW.given_by IN ({_HEIRS}))"
_ERASED = " AND ".join((_NO_LONGER_THEIRS, *(f"NEW.{name} = OLD.{name}" for name in _KEPT)))
# An import can be taken back, and so can a coach's slip that the team never saw.
_SHARED = (
    "SELECT 1 FROM half_year h WHERE h.team_id = OLD.team_id AND h.period = OLD.period"
    " AND h.coach_shared_on IS NOT NULL"
)
_LEFT_OUT = f"OLD.imported OR (OLD.source = 'coach' AND NOT EXISTS ({_SHARED}))"

RULES = (
    Rule("change_next", "change", "INSERT", "the change log only takes the next entry", _NEXT),
    Rule("change_update", "change", "UPDATE", "the change log is never changed"),
    Rule("change_delete", "change", "DELETE", "the change log is never shortened"),
    Rule("change_empty", "change", "TRUNCATE", "the change log is never shortened"),
    Rule("rating_update", "rating", "UPDATE", "dots are corrected by a new revision", _ERASED),
    Rule("rating_delete", "rating", "DELETE", "dots stay in the history", _LEFT_OUT),
    Rule("rating_empty", "rating", "TRUNCATE", "dots stay in the history"),
)


def drop(connection: Connection) -> None:
    """Drop every trigger before a migration, for they name tables that it may rebuild."""
    on_sqlite = connection.dialect.name == "sqlite"
    for rule in RULES:
        statements = (_on_sqlite if on_sqlite else _on_postgresql)(rule, exists=False)
        for statement in statements:
            connection.exec_driver_sql(statement)


def renew(connection: Connection) -> None:
    """Drop and create every trigger whose table exists."""
    tables = set(inspect(connection).get_table_names())
    statements = _on_sqlite if connection.dialect.name == "sqlite" else _on_postgresql
    for rule in RULES:
        for statement in statements(rule, exists=rule.table in tables):
            connection.exec_driver_sql(statement)


def _on_sqlite(rule: Rule, *, exists: bool) -> Iterator[str]:
    yield f"DROP TRIGGER IF EXISTS {rule.name}"
    if exists and rule.moment != "TRUNCATE":  # which SQLite does not have
        condition = f"WHEN NOT ({rule.unless}) " if rule.unless else ""
        yield (
            f"CREATE TRIGGER {rule.name} BEFORE {rule.moment} ON {rule.table} {condition}"
            f"BEGIN SELECT RAISE(ABORT, '{rule.complaint}'); END"
        )


def _on_postgresql(rule: Rule, *, exists: bool) -> Iterator[str]:
    yield f"DROP FUNCTION IF EXISTS refuse_{rule.name} CASCADE"
    if not exists:
        return
    body = f"RAISE EXCEPTION '{rule.complaint}' USING ERRCODE = 'restrict_violation';"
    if rule.unless:
        body = f"IF {rule.unless} THEN RETURN coalesce(NEW, OLD); END IF; {body}"
    yield (
        f"CREATE FUNCTION refuse_{rule.name}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN {body} END $$"
    )
    each = "STATEMENT" if rule.moment == "TRUNCATE" else "ROW"
    yield (
        f"CREATE TRIGGER {rule.name} BEFORE {rule.moment} ON {rule.table}"
        f" FOR EACH {each} EXECUTE FUNCTION refuse_{rule.name}()"
    )
