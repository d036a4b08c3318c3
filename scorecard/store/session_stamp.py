"""A stamp of a team's dot session: while it stays the same, its screens stay true."""

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.rights_stamp import Stamp
from scorecard.store.rows import table_of
from scorecard.store.tables import (
    AssessmentRow,
    AttendanceRow,
    ConfirmationRow,
    DotSessionRow,
    HalfYearRow,
    MembershipRow,
    NextStepRow,
    RatingRow,
    RevealRow,
)

_ANSWER = table_of(AssessmentRow)


def session_stamp(session: Session, team_id: int, *, answers_of: int | None = None) -> Stamp:
    """Return what changes whenever a screen of the team's session has something else to show.

    In one statement, since twenty screens ask every second. With `answers_of` only that
    person's own answers count: a phone shows no others, and need not follow them.
    """
    asked = {"team": team_id, "who": answers_of}
    statement = _statement(everybody=answers_of is None)
    return tuple(session.connection().execute(statement, asked).one())


@cache
def _statement(*, everybody: bool) -> sa.Select[Any]:
    """Return the statement, put together once: that takes longer than asking it."""
    team: sa.BindParameter[int] = sa.bindparam("team")
    who: sa.BindParameter[int] = sa.bindparam("who")
    theirs = _ANSWER.c.team_id == team
    if not everybody:
        theirs = theirs & (_ANSWER.c.person_id == who)
    parts = [
        *_of(table_of(DotSessionRow), team, "version"),
        *_of(table_of(HalfYearRow), team, "version"),
        *_of(table_of(NextStepRow), team, "version"),
        *_of(table_of(MembershipRow), team, "version"),
        *_of(table_of(AttendanceRow), team, "person_id"),
        *_of(table_of(ConfirmationRow), team, "person_id"),
        *_of(table_of(RatingRow), team, "id"),
        *_of(table_of(RevealRow), team, "team_id"),
        *_sums(_ANSWER, theirs, "version"),
    ]
    return sa.select(*(part.scalar_subquery() for part in parts))


def _of(table: sa.Table, team: sa.BindParameter[int], weight: str) -> list[sa.Select[Any]]:
    return _sums(table, table.c.team_id == team, weight)


def _sums(table: sa.Table, condition: sa.ColumnElement[bool], weight: str) -> list[sa.Select[Any]]:
    """Return sums that one row more, one less, or one with another weight makes others."""
    return [
        sa.select(sa.func.count()).select_from(table).where(condition),
        sa.select(sa.func.sum(table.c[weight])).where(condition),
    ]
