"""Rows as plain columns, in and out: what the queries of this package are written with.

Nothing goes through the ORM's objects: they are slow by the hundred thousand, and one that
stays in the session is out of date after an UPDATE.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from scorecard.domain.refusals import RefusedError
from scorecard.store.tables import Table

BATCH = 5_000  # far below the least limit on parameters, 32,766 on SQLite
T = TypeVar("T")


class StillUsedError(RefusedError):
    """What should go is still referred to by something that came later."""

    def __init__(self) -> None:
        super().__init__("still-used")


def table_of(row: type[Table]) -> sa.Table:
    """Return the table behind a row class."""
    return Table.metadata.tables[str(row.__tablename__)]


def columns_for(row: type[Table], domain: type, *, without: Sequence[str] = ()) -> list[Any]:
    """Return the columns named like the fields of a dataclass, in the order of its fields."""
    table = table_of(row)
    return [table.c[field.name] for field in fields(domain) if field.name not in without]


def cells_of(thing: Any, *, without: Sequence[str] = ()) -> dict[str, Any]:
    """Return the fields of a dataclass by name, as the cells of a row."""
    names = (field.name for field in fields(thing))
    return {name: getattr(thing, name) for name in names if name not in without}


def rows(session: Session, statement: sa.Select[Any]) -> Sequence[Any]:
    """Return every row of a query."""
    return session.connection().execute(statement).all()


def insertion(session: Session, row: type[Table]) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT in this database's own words, which know ON CONFLICT."""
    if session.connection().dialect.name == "postgresql":
        return postgresql.insert(table_of(row))
    return sqlite.insert(table_of(row))


def add_row(session: Session, row: type[Table], cells: Mapping[str, Any]) -> int | None:
    """Insert a row and return its id, or None if a unique one like it is there already.

    Not left to fail, because a failed statement ends a PostgreSQL transaction. There, a
    row that another transaction has just added makes the whole unit of work start again.
    """
    statement = insertion(session, row).values(cells).on_conflict_do_nothing()
    id: int | None = session.connection().scalar(statement.returning(table_of(row).c.id))
    return id


def add_once(session: Session, row: type[Table], cells: Mapping[str, Any]) -> bool:
    """Insert a row without an id of its own; say whether there was none like it before."""
    # Asked for a column of the row: what counts as affected differs between the databases.
    asked = next(iter(table_of(row).primary_key))
    statement = insertion(session, row).values(cells).on_conflict_do_nothing()
    return session.connection().scalar(statement.returning(asked)) is not None


def change_row(
    session: Session, row: type[Table], cells: Mapping[str, Any], *, version: int, **key: Any
) -> bool:
    """Change the row if it still has `version`, which becomes one more; say whether it had."""
    table = table_of(row)
    statement = (
        sa.update(table)
        .where(*(table.c[name] == value for name, value in key.items()))
        .where(table.c.version == version)
        .values({**cells, "version": version + 1})
    )
    return session.connection().execute(statement).rowcount == 1


def keep_row(
    session: Session, row: type[Table], cells: Mapping[str, Any], *, version: int, **key: Any
) -> bool:
    """Insert the row if `version` is 0, else change the one of this key; say if either did."""
    if version == 0:
        return add_row(session, row, {**cells, "version": 1}) is not None
    return change_row(session, row, cells, version=version, **key)


def remove_rows(session: Session, row: type[Table], keys: Iterable[Any], *, by: str = "id") -> None:
    """Delete the rows with these keys for good; refuse if others still refer to them."""
    column = table_of(row).c[by]
    for batch in batches(keys):
        try:
            session.connection().execute(sa.delete(table_of(row)).where(column.in_(batch)))
        except IntegrityError:
            raise StillUsedError from None


def batches(things: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Yield the things in lists of at most `size`, so that a statement never has too many."""
    rest = iter(things)
    while batch := list(islice(rest, size)):
        yield batch
