"""The change log: one row per act, only ever added to, each chained to the one before.

A row names fields and not what stood in them; people stand in it under pseudonyms, so that
erasing a person needs no change to the log. How the rows are chained: `log_chain.py`.
"""

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.words import clean_note
from scorecard.store.log_chain import Head, head, row_hash, verify
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import ChangeRow, PseudonymRow

__all__ = ["Head", "LogEntry", "append", "entries", "head", "request_done", "verify"]

_CHANGE, _PSEUDONYM = table_of(ChangeRow), table_of(PseudonymRow)
_NO_PERSON = "nobody"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Who did what to which thing, when and why; `fields` are names, never values.

    Without `actor_id` it was a command on the machine or somebody not signed in; if
    `erased`, a person who is no longer known. `seq` is 0 until the entry is stored.
    """

    at: datetime
    actor_id: int | None
    deed: str
    subject: str
    fields: tuple[str, ...]
    why: str = ""
    request: str = ""
    seq: int = 0
    erased: bool = False


def append(session: Session, entry: LogEntry, *, key: bytes) -> None:
    """Add the entry to the end of the log."""
    last = head(session)
    cells = {
        "seq": last.seq + 1,
        "at": entry.at,
        "actor": _actor(session, entry.actor_id),
        "deed": entry.deed,
        "subject": entry.subject,
        "fields": json.dumps(entry.fields, ensure_ascii=False),
        "why": clean_note(entry.why),
        "request": entry.request,
        "previous": last.hash,
    }
    session.connection().execute(_CHANGE.insert().values(cells | {"hash": row_hash(cells, key)}))


def request_done(session: Session, request: str) -> bool:
    """Return whether the act with this request id has been done."""
    found = sa.select(_CHANGE.c.seq).where(_CHANGE.c.request == request)
    return session.connection().scalar(found) is not None


def entries(
    session: Session, *, limit: int, before: int | None = None, about: int | None = None
) -> list[LogEntry]:
    """Return the newest entries first, at most `limit` of them, from those before number `before`.

    With `about`, only what that person did and what was done to the person's account.
    """
    found = sa.select(_CHANGE, _PSEUDONYM.c.person_id).outerjoin(
        _PSEUDONYM, _PSEUDONYM.c.pseudonym == _CHANGE.c.actor
    )
    if before is not None:
        found = found.where(_CHANGE.c.seq < before)
    if about is not None:
        subject = _CHANGE.c.subject == f"person:{about}"
        found = found.where(subject | (_PSEUDONYM.c.person_id == about))
    return [_entry(row) for row in rows(session, found.order_by(_CHANGE.c.seq.desc()).limit(limit))]


def _actor(session: Session, person_id: int | None) -> str:
    if person_id is None:
        return _NO_PERSON
    known = sa.select(_PSEUDONYM.c.pseudonym).where(_PSEUDONYM.c.person_id == person_id)
    if pseudonym := session.connection().scalar(known):
        return str(pseudonym)
    made = f"p-{secrets.token_hex(8)}"
    added = _PSEUDONYM.insert().values(pseudonym=made, person_id=person_id)
    session.connection().execute(added)
    return made


def _entry(row: Any) -> LogEntry:
    return LogEntry(
        at=row.at,
        actor_id=row.person_id,
        deed=row.deed,
        subject=row.subject,
        fields=tuple(json.loads(row.fields)),
        why=row.why,
        request=row.request,
        seq=row.seq,
        erased=row.actor != _NO_PERSON and row.person_id is None,
    )
