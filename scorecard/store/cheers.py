"""Cheers for celebrations, one from each person, and what people say to them."""

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.celebration_wall import Cheer, Comment
from scorecard.store.rows import (
    add_once,
    add_row,
    batches,
    cells_of,
    columns_for,
    remove_rows,
    rows,
    table_of,
)
from scorecard.store.tables import CheerRow, CommentRow

_CHEER, _COMMENT = table_of(CheerRow), table_of(CommentRow)


def cheers_for(session: Session, ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Return by celebration who cheers it, the first one first; without any there is no entry."""
    found: dict[int, tuple[int, ...]] = {}
    for batch in batches(ids):
        statement = (
            sa.select(_CHEER.c.celebration_id, _CHEER.c.person_id)
            .where(_CHEER.c.celebration_id.in_(batch))
            .order_by(_CHEER.c.cheered_at, _CHEER.c.person_id)
        )
        for celebration_id, person_id in rows(session, statement):
            found[celebration_id] = (*found.get(celebration_id, ()), person_id)
    return found


def cheers_on(session: Session, ids: Iterable[int]) -> list[Cheer]:
    """Return all cheers for these celebrations, the first one first."""
    c = _CHEER.c
    order = (c.celebration_id, c.cheered_at, c.person_id)
    return [
        Cheer(*row)
        for batch in batches(ids)
        for row in rows(
            session,
            sa.select(*columns_for(CheerRow, Cheer))
            .where(c.celebration_id.in_(batch))
            .order_by(*order),
        )
    ]


def add_cheer(session: Session, celebration_id: int, person_id: int, at: datetime) -> None:
    """Let somebody cheer; twice is as once."""
    cells = {"celebration_id": celebration_id, "person_id": person_id, "cheered_at": at}
    add_once(session, CheerRow, cells)


def remove_cheer(session: Session, celebration_id: int, person_id: int) -> None:
    """Take somebody's cheer back; without one nothing happens."""
    theirs = (_CHEER.c.celebration_id == celebration_id) & (_CHEER.c.person_id == person_id)
    session.connection().execute(sa.delete(_CHEER).where(theirs))


def remove_cheers(session: Session, cheers: Iterable[tuple[int, int]]) -> None:
    """Delete cheers by celebration and person, as when an import is taken back."""
    for celebration_id, person_id in cheers:
        remove_cheer(session, celebration_id, person_id)


def comments_on(session: Session, ids: Iterable[int]) -> dict[int, list[Comment]]:
    """Return by celebration what people say to it, in the order in which it was said."""
    found: dict[int, list[Comment]] = {}
    for batch in batches(ids):
        for said in _comments(session, _COMMENT.c.celebration_id.in_(batch)):
            found.setdefault(said.celebration_id, []).append(said)
    return found


def comment(session: Session, id: int) -> Comment | None:
    """Return the comment with this id, if there is one."""
    return next(iter(_comments(session, _COMMENT.c.id == id)), None)


def add_comment(session: Session, said: Comment) -> int:
    """Store a comment and return its id."""
    id = add_row(session, CommentRow, cells_of(said, without=["id"]))
    assert id is not None  # noqa: S101 - nothing but the id, which is new, is unique
    return id


def remove_comment(session: Session, id: int) -> None:
    """Delete a comment for good."""
    remove_comments(session, [id])


def remove_comments(session: Session, ids: Iterable[int]) -> None:
    """Delete comments for good, as when an import is taken back."""
    remove_rows(session, CommentRow, ids)


def _comments(session: Session, condition: sa.ColumnElement[bool]) -> list[Comment]:
    statement = sa.select(*columns_for(CommentRow, Comment)).where(condition)
    return [Comment(*row) for row in rows(session, statement.order_by(_COMMENT.c.id))]
