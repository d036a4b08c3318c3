"""Members' own answers. Who may read them before the reveal is decided above: only themselves."""

from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.dots import Assessment
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.rows import batches, cells_of, columns_for, keep_row, rows, table_of
from scorecard.store.tables import AssessmentRow

_ASSESSMENT = table_of(AssessmentRow)
AssessmentKey = tuple[int, Period, int, str]
"""Team, half-year, person and process."""


def assessments(session: Session) -> list[Assessment]:
    """Return everybody's answers to every team, oldest half-year first."""
    return _assessments(session, sa.true())


def assessments_of(session: Session, team_id: int, period: Period) -> list[Assessment]:
    """Return all answers of a team's half-year, by process and person."""
    return _assessments(
        session, (_ASSESSMENT.c.team_id == team_id) & (_ASSESSMENT.c.period == period)
    )


def assessments_in(session: Session, team_id: int, periods: Iterable[Period]) -> list[Assessment]:
    """Return all answers of these half-years of a team, oldest half-year first."""
    among = _ASSESSMENT.c.period.in_(list(periods))
    return _assessments(session, (_ASSESSMENT.c.team_id == team_id) & among)


def own_assessments(session: Session, person_id: int) -> list[Assessment]:
    """Return all answers that a person ever gave, oldest half-year first."""
    return _assessments(session, _ASSESSMENT.c.person_id == person_id)


def keep_assessment(session: Session, assessment: Assessment) -> Assessment:
    """Store an answer and return it.

    `version` is the version that its writer saw, 0 for a first answer.

    Raises:
        ConflictError: the answer has another version by now, given on another device.
    """
    key = cells_of(assessment, without=["dots", "note", "version", "entered_by"])
    cells = cells_of(assessment, without=["version"])
    if not keep_row(session, AssessmentRow, cells, version=assessment.version, **key):
        raise ConflictError(theirs=_current(session, assessment), mine=assessment)
    return replace(assessment, version=assessment.version + 1)


def remove_assessments(session: Session, keys: Iterable[AssessmentKey]) -> None:
    """Delete answers for good, as when an import is taken back."""
    names = ("team_id", "period", "person_id", "process")
    all_four = sa.tuple_(*(_ASSESSMENT.c[name] for name in names))
    for batch in batches(keys):
        session.connection().execute(sa.delete(_ASSESSMENT).where(all_four.in_(batch)))


def _assessments(session: Session, condition: sa.ColumnElement[bool]) -> list[Assessment]:
    order = (_ASSESSMENT.c[name] for name in ("period", "process", "person_id", "team_id"))
    statement = sa.select(*columns_for(AssessmentRow, Assessment)).where(condition).order_by(*order)
    return [Assessment(*row) for row in rows(session, statement)]


def _current(session: Session, mine: Assessment) -> Assessment | None:
    held = assessments_of(session, mine.team_id, mine.period)
    return next(
        (a for a in held if (a.person_id, a.process) == (mine.person_id, mine.process)), None
    )
