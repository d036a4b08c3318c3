"""One good row for every table, as the database stores it; each points to the others by id 1."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

Row = dict[str, Any]

MONDAY, NOON = "2026-02-16", "2026-02-16T12:00:00.000000+00:00"

ROWS: dict[str, Row] = {
    "person": {
        "id": 1,
        "email": "Aino@example.org",
        "email_key": "aino@example.org",
        "name": "Aino",
        "name_key": "aino",
        "language": "fi",
        "admin": False,
        "version": 1,
    },
    "former_email": {
        "email_key": "aino.old@example.org",
        "email": "aino.old@example.org",
        "person_id": 1,
    },
    "team": {
        "id": 1,
        "key": "Ahjo",
        "fold": "ahjo",
        "name": "Osuuskunta Ahjo",
        "cohort": "2026",
        "founded": MONDAY,
        "archived": None,
        "version": 1,
    },
    "former_team_key": {"fold": "ajo", "key": "Ajo", "team_id": 1},
    "membership": {
        "id": 1,
        "team_id": 1,
        "person_id": 1,
        "role": "member",
        "first": MONDAY,
        "last": None,
        "version": 1,
    },
    "model_version": {
        "id": "rocket@1",
        "content_hash": "e3b0",
        "content": "{}",
        "first_used": NOON,
    },
    "rating": {
        "id": 1,
        "team_id": 1,
        "process": "LP",
        "period": "2026-H1",
        "source": "team",
        "revision": 1,
        "dots": 2,
        "reason": "Three visits a week.",
        "evidence": "",
        "attested": "",
        "model": "rocket@1",
        "given_on": MONDAY,
        "given_by": 1,
        "imported": False,
    },
    "half_year": {
        "id": 1,
        "team_id": 1,
        "period": "2026-H1",
        "names": "nobody",
        "closed_on": None,
        "version": 1,
        "coach_shared_on": None,
    },
    "assessment": {
        "id": 1,
        "person_id": 1,
        "team_id": 1,
        "period": "2026-H1",
        "process": "LP",
        "dots": 1,
        "note": "",
        "version": 1,
        "entered_by": None,
    },
    "owner": {"id": 1, "kind": "person", "person_id": 1, "team_id": None},
    "metric": {
        "id": 1,
        "owner_id": 1,
        "name": "Customer visits",
        "fold": "customer visits",
        "unit": "visits",
        "kind": "adds up",
        "direction": "up",
        "aggregate": "sum",
        "perspective": "customers",
        "visibility": "coach",
        "slot": 1,
        "first": "2026-01",
        "last": None,
        "collected": False,
        "decimals": 0,
        "lower": None,
        "upper": None,
        "version": 1,
    },
    "value": {
        "id": 1,
        "metric_id": 1,
        "month": "2026-01",
        "amount": 12_000_000,
        "excused": False,
        "note": "",
        "late": False,
        "corrected": False,
        "entered_at": NOON,
        "entered_by": 1,
        "version": 2,
    },
    "value_history": {
        "id": 1,
        "metric_id": 1,
        "month": "2026-01",
        "version": 1,
        "amount": 11_000_000,
        "excused": False,
        "note": "",
        "entered_at": NOON,
        "entered_by": 1,
    },
    "goal": {
        "id": 1,
        "owner_id": 1,
        "period": "2026-H1",
        "metric_id": 1,
        "process": None,
        "words": None,
        "fold": None,
        "target": 60_000_000,
        "upper": None,
        "sense": "at least",
        "stated": "open",
        "reason": "",
        "visibility": "coach",
        "version": 1,
    },
    "celebration": {
        "id": 1,
        "goal_id": 1,
        "held_on": MONDAY,
        "how": "Cake",
        "better_next_time": "Start earlier",
        "recorded_by": 1,
        "version": 1,
    },
    "seen": {"person_id": 1, "goal_id": 1},
    "seen_occasion": {"person_id": 1, "owner_id": 1, "occasion": "first-year/1"},
    "celebration_plan": {
        "id": 1,
        "goal_id": 1,
        "owner_id": None,
        "occasion": None,
        "how": "Sauna on Friday",
        "planned_on": MONDAY,
        "planned_by": 1,
        "version": 1,
    },
    "cheer": {"celebration_id": 1, "person_id": 1, "cheered_at": NOON},
    "comment": {
        "id": 1,
        "celebration_id": 1,
        "person_id": 1,
        "words": "Well earned",
        "said_at": NOON,
    },
    "celebration_picture": {
        "celebration_id": 1,
        "media_type": "image/png",
        "content": b"\x89PNG",
        "width": 640,
        "height": 480,
    },
    "lesson": {
        "goal_id": 1,
        "words": "Ring them up first",
        "closed_on": MONDAY,
        "given_by": 1,
        "version": 1,
    },
    "goal_share": {"goal_id": 1, "month": "2026-01", "amount": 5_000_000},
    "month_event": {
        "id": 1,
        "owner_id": 1,
        "month": "2026-01",
        "words": "Exam weeks",
        "visibility": "coach",
        "version": 1,
    },
    "calendar_feed": {"person_id": 1, "token_hash": "ca1e", "made_at": NOON},
    "sign_in": {
        "token_hash": "9f86",
        "person_id": 1,
        "opened_at": NOON,
        "used_at": NOON,
        "remembered": True,
    },
    "link": {"token_hash": "60a0", "purpose": "set-up", "person_id": 1, "expires_at": NOON},
    "pseudonym": {"pseudonym": "p-1a2b", "person_id": 1},
    "change": {
        "seq": 1,
        "at": NOON,
        "actor": "p-1a2b",
        "deed": "keep-value",
        "subject": "metric 1",
        "fields": '["amount"]',
        "why": "",
        "request": "r-1",
        "previous": "",
        "hash": "ab12",
    },
    "import": {"id": 1, "at": NOON, "by": 1, "files": "[]", "undone_at": None},
    "import_step": {
        "id": 1,
        "import_id": 1,
        "number": 1,
        "table": "value",
        "row_key": "1",
        "before": None,
        "after": "{}",
    },
    "fact": {"name": "calendar", "value": "1/7"},
    "second_factor": {
        "person_id": 1,
        "sealed_secret": "gAAAA",
        "confirmed_at": NOON,
        "last_step": 59_000_000,
    },
    "recovery_code": {"code_hash": "77de", "person_id": 1, "used_at": None},
    "identity": {
        "id": 1,
        "person_id": 1,
        "issuer": "https://sign-in.example.org",
        "subject": "8f2a",
        "linked_at": NOON,
    },
    "known_device": {"token_hash": "41bc", "person_id": 1, "used_at": NOON},
    "attempt": {"id": 1, "counted": "account:5e88", "at": NOON},
    "look": {"person_id": 1, "day": MONDAY, "seen_by": 1},
    "erasure_request": {"person_id": 1, "asked_at": NOON, "why": "I moved away"},
    "dot_session": {
        "id": 1,
        "team_id": 1,
        "period": "2026-H1",
        "code": "ROCKET",
        "agenda": "LP DL",
        "process": "LP",
        "ordered": "rocket",
        "minutes": 3,
        "stepped_at": NOON,
        "opened_at": NOON,
        "opened_by": 1,
        "ended_at": None,
        "version": 1,
    },
    "reveal": {
        "team_id": 1,
        "period": "2026-H1",
        "process": "LP",
        "revealed_at": NOON,
        "revealed_by": 1,
    },
    "attendance": {"team_id": 1, "period": "2026-H1", "person_id": 1, "joined_at": NOON},
    "agreement": {"rating_id": 1, "members": 12, "understood": 11},
    "agreed": {"rating_id": 1, "person_id": 1},
    "confirmation": {
        "team_id": 1,
        "period": "2026-H1",
        "process": "LP",
        "person_id": 1,
        "said_on": MONDAY,
    },
    "next_step": {
        "id": 1,
        "team_id": 1,
        "period": "2026-H1",
        "words": "Visit three customers",
        "person_id": 1,
        "due": MONDAY,
        "process": "LP",
        "state": "open",
        "settled_on": None,
        "given_by": 1,
        "version": 1,
    },
    "survey": {
        "id": 1,
        "team_id": 1,
        "period": "2026-H1",
        "token_hash": "5be0",
        "processes": "LP",
        "opened_on": MONDAY,
        "closes_on": MONDAY,
        "opened_by": 1,
        "version": 1,
    },
    "survey_answer": {"id": 1, "survey_id": 1, "form": "0d5e"},
    "survey_dots": {"survey_answer_id": 1, "process": "LP", "dots": 2},
}


def add(connection: Connection, table: str, row: Row) -> None:
    """Insert a row as it is, past all our types."""
    plain = sa.table(table, *(sa.column(name) for name in row))
    connection.execute(plain.insert().values(row))


def add_rows(connection: Connection, *, before: str | None = None) -> None:
    """Put the good rows into every table that exists, or only into those before one of them."""
    inspector = sa.inspect(connection)
    existing = inspector.get_table_names()
    for table, row in ROWS.items():
        if table == before:
            return
        if table in existing:
            there = {column["name"] for column in inspector.get_columns(table)}
            add(connection, table, {name: row[name] for name in row if name in there})


def rows_in(connection: Connection) -> dict[str, list[Row]]:
    """Return what every table holds."""
    return {
        table: [dict(row) for row in connection.execute(everything_in(table)).mappings()]
        for table in sa.inspect(connection).get_table_names()
        if table != "alembic_version"
    }


def everything_in(table: str) -> sa.Select[Any]:
    return sa.select(sa.text("*")).select_from(sa.table(table))
