"""How the rows of the change log are chained, and how tampering with them is found out.

A row's hash covers the row and the hash of the row before, with a key that lies outside the
database: nobody who has only the database can change the past and make it fit again.
"""

import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.rows import table_of
from scorecard.store.tables import ChangeRow

_CHANGE = table_of(ChangeRow)


@dataclass(frozen=True, slots=True)
class Head:
    """The last row at some moment; kept elsewhere, it shows whether rows were cut off since."""

    seq: int
    hash: str


def head(session: Session) -> Head:
    """Return the last row's number and hash; 0 and no hash while the log is empty."""
    last = sa.select(_CHANGE.c.seq, _CHANGE.c.hash).order_by(_CHANGE.c.seq.desc()).limit(1)
    row = session.connection().execute(last).first()
    return Head(row.seq, row.hash) if row else Head(0, "")


def verify(session: Session, key: bytes, *, known: Head | None = None) -> list[int]:
    """Return the numbers of the rows that were changed, or before which some are missing.

    Rows cut off at the end leave no trace in the rows that are left: only a head that is
    `known` from earlier tells, whose number is then among the broken ones.
    """
    return sorted(set(_broken(session, key, known or Head(0, ""))))


def _broken(session: Session, key: bytes, known: Head) -> Iterator[int]:
    last, seen = Head(0, ""), known.seq == 0
    in_order = sa.select(_CHANGE).order_by(_CHANGE.c.seq).execution_options(yield_per=1000)
    for row in session.connection().execute(in_order).mappings():
        if (row["seq"], row["previous"]) != (last.seq + 1, last.hash):
            yield row["seq"]
        if not hmac.compare_digest(row["hash"].encode(), row_hash(dict(row), key).encode()):
            yield row["seq"]
        last = Head(row["seq"], row["hash"])
        seen = seen or last == known
    if not seen:
        yield known.seq


def row_hash(cells: Mapping[str, Any], key: bytes) -> str:
    """Return the hash of a row that names the hash of the row before."""
    told = {name: cell for name, cell in cells.items() if name != "hash"}
    told["at"] = told["at"].astimezone(UTC).isoformat(timespec="microseconds")
    text = json.dumps(told, sort_keys=True, separators=(",", ":"))
    return hmac.new(key, text.encode(), "sha256").hexdigest()
