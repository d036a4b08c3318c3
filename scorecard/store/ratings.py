"""Dots that were given. They are never changed: a correction is the next revision."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.dots import Rating, Source
from scorecard.domain.refusals import ConflictError
from scorecard.store.agreements import remove_agreements
from scorecard.store.rows import add_row, cells_of, columns_for, remove_rows, rows, table_of
from scorecard.store.tables import RatingRow

_RATING = table_of(RatingRow)


def ratings_of(
    session: Session, team_ids: Sequence[int], *, source: Source | None = None
) -> list[Rating]:
    """Return the teams' ratings with all their revisions, oldest half-year first."""
    condition = _RATING.c.team_id.in_(team_ids)
    return _ratings(
        session, condition if source is None else condition & (_RATING.c.source == source)
    )


def add_rating(session: Session, rating: Rating) -> Rating:
    """Store the next revision of a rating; `ConflictError` if `revision` is not the next."""
    last = _last_revision(session, rating)
    if rating.revision != (last.revision + 1 if last else 1):
        raise ConflictError(theirs=last, mine=rating)
    id = add_row(session, RatingRow, cells_of(rating, without=["id"]))
    if id is None:
        raise ConflictError(theirs=_last_revision(session, rating), mine=rating)
    return replace(rating, id=id)


def remove_imported_ratings(session: Session, ids: Iterable[int]) -> None:
    """Delete ratings that an import brought; the database refuses to lose any other."""
    known = list(ids)
    remove_agreements(session, known)
    remove_rows(session, RatingRow, known)


def remove_coach_rating(session: Session, id: int) -> None:
    """Delete dots of the coach as a slip; the database refuses it once the team has seen them."""
    remove_rows(session, RatingRow, [id])


def _last_revision(session: Session, rating: Rating) -> Rating | None:
    revisions = _ratings(
        session,
        (_RATING.c.team_id == rating.team_id)
        & (_RATING.c.process == rating.process)
        & (_RATING.c.period == rating.period)
        & (_RATING.c.source == rating.source),
    )
    return revisions[-1] if revisions else None


def _ratings(session: Session, condition: sa.ColumnElement[bool]) -> list[Rating]:
    statement = (
        sa.select(*columns_for(RatingRow, Rating))
        .where(condition)
        .order_by(_RATING.c.period, _RATING.c.revision, _RATING.c.id)
    )
    return [Rating(*row) for row in rows(session, statement)]
