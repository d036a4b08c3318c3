"""Dot sessions: where they stand, what was revealed, and who is there."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.dot_sessions import Attendance, DotSession, Reveal
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.rows import add_once, batches, cells_of, columns_for, keep_row, rows, table_of
from scorecard.store.tables import AttendanceRow, DotSessionRow, RevealRow

_SESSION, _REVEAL = table_of(DotSessionRow), table_of(RevealRow)
_ATTENDANCE = table_of(AttendanceRow)


def dot_sessions_of(session: Session, team_ids: Sequence[int]) -> list[DotSession]:
    """Return the teams' sessions, ended ones too, oldest half-year first."""
    return _sessions(session, _SESSION.c.team_id.in_(team_ids))


def dot_session(session: Session, team_id: int, period: Period) -> DotSession | None:
    """Return a team's session for a half-year, open or ended, if there ever was one."""
    condition = (_SESSION.c.team_id == team_id) & (_SESSION.c.period == period)
    return next(iter(_sessions(session, condition)), None)


def open_sessions(session: Session, team_ids: Sequence[int]) -> list[DotSession]:
    """Return the sessions that these teams sit in now."""
    condition = _SESSION.c.team_id.in_(team_ids) & _SESSION.c.ended_at.is_(None)
    return _sessions(session, condition)


def keep_dot_session(session: Session, dot_session: DotSession) -> DotSession:
    """Store where a session stands and return it.

    `version` is the version that its writer saw, 0 for a new one.

    Raises:
        ConflictError: somebody else has led it on in the meantime.
    """
    key = {"team_id": dot_session.team_id, "period": dot_session.period}
    cells = cells_of(dot_session, without=["version"])
    if not keep_row(session, DotSessionRow, cells, version=dot_session.version, **key):
        raise ConflictError(theirs=_current(session, dot_session), mine=dot_session)
    return replace(dot_session, version=dot_session.version + 1)


def reveals_of(session: Session, team_ids: Sequence[int]) -> list[Reveal]:
    """Return what was revealed in the teams' sessions, oldest half-year first."""
    statement = (
        sa.select(*columns_for(RevealRow, Reveal))
        .where(_REVEAL.c.team_id.in_(team_ids))
        .order_by(_REVEAL.c.period, _REVEAL.c.revealed_at, _REVEAL.c.process)
    )
    return [Reveal(*row) for row in rows(session, statement)]


def revealed_in(session: Session, team_id: int, period: Period) -> frozenset[str]:
    """Return the processes of a team's half-year whose answers were revealed."""
    statement = sa.select(_REVEAL.c.process).where(
        _REVEAL.c.team_id == team_id, _REVEAL.c.period == period
    )
    return frozenset(code for (code,) in rows(session, statement))


def add_reveal(session: Session, reveal: Reveal) -> bool:
    """Note that answers were revealed; say whether they had not been before."""
    return add_once(session, RevealRow, cells_of(reveal))


def remove_reveals(session: Session, keys: Iterable[tuple[int, Period, str]]) -> None:
    """Forget that answers were revealed, as when the import that brought both is taken back."""
    all_three = sa.tuple_(_REVEAL.c.team_id, _REVEAL.c.period, _REVEAL.c.process)
    for batch in batches(keys):
        session.connection().execute(sa.delete(_REVEAL).where(all_three.in_(batch)))


def attendance_of(session: Session, team_id: int, period: Period) -> list[Attendance]:
    """Return who joined a team's session, the first to come first."""
    statement = (
        sa.select(*columns_for(AttendanceRow, Attendance))
        .where(_ATTENDANCE.c.team_id == team_id, _ATTENDANCE.c.period == period)
        .order_by(_ATTENDANCE.c.joined_at, _ATTENDANCE.c.person_id)
    )
    return [Attendance(*row) for row in rows(session, statement)]


def add_attendance(session: Session, attendance: Attendance) -> bool:
    """Note that somebody is there; say whether they had not been before."""
    return add_once(session, AttendanceRow, cells_of(attendance))


def remove_attendance(session: Session, team_id: int, period: Period, person_id: int) -> None:
    """Forget that somebody is there, as when they were put down by mistake."""
    session.connection().execute(
        sa.delete(_ATTENDANCE).where(
            _ATTENDANCE.c.team_id == team_id,
            _ATTENDANCE.c.period == period,
            _ATTENDANCE.c.person_id == person_id,
        )
    )


def clear_attendance(session: Session, team_id: int, period: Period) -> None:
    """Forget who is there, as when a team sits down anew."""
    session.connection().execute(
        sa.delete(_ATTENDANCE).where(
            _ATTENDANCE.c.team_id == team_id, _ATTENDANCE.c.period == period
        )
    )


def _sessions(session: Session, condition: sa.ColumnElement[bool]) -> list[DotSession]:
    statement = (
        sa.select(*columns_for(DotSessionRow, DotSession))
        .where(condition)
        .order_by(_SESSION.c.period, _SESSION.c.team_id)
    )
    return [DotSession(*row) for row in rows(session, statement)]


def _current(session: Session, mine: DotSession) -> DotSession | None:
    return dot_session(session, mine.team_id, mine.period)
