"""Surveys of customers, and what was answered.

An answer gets a number by chance and not the next one, so that nobody can tell from the change
log, which knows when there was an answer, which one it was.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.domain.surveys import OutsideAnswer, Survey
from scorecard.store.rows import (
    add_row,
    cells_of,
    change_row,
    columns_for,
    rows,
    table_of,
)
from scorecard.store.tables import SurveyAnswerRow, SurveyDotsRow, SurveyRow

_SURVEY, _ANSWER = table_of(SurveyRow), table_of(SurveyAnswerRow)
_DOTS = table_of(SurveyDotsRow)
_NUMBERS = 2**53


def surveys_of(session: Session, team_ids: Sequence[int]) -> list[Survey]:
    """Return the teams' surveys, closed ones too, oldest first."""
    return _surveys(session, _SURVEY.c.team_id.in_(team_ids))


def surveys_in(session: Session, team_id: int, period: Period) -> list[Survey]:
    """Return a team's surveys about one half-year, oldest first."""
    return _surveys(session, (_SURVEY.c.team_id == team_id) & (_SURVEY.c.period == period))


def survey_behind(session: Session, token_hash: str) -> Survey | None:
    """Return the survey that a link leads to, be it open or closed."""
    return next(iter(_surveys(session, _SURVEY.c.token_hash == token_hash)), None)


def add_survey(session: Session, survey: Survey, *, token_hash: str) -> Survey:
    """Store a new survey behind a link and return it."""
    cells = cells_of(survey, without=["id", "version"]) | {"token_hash": token_hash, "version": 1}
    id = session.connection().scalar(sa.insert(_SURVEY).values(cells).returning(_SURVEY.c.id))
    return replace(survey, id=id or 0, version=1)


def change_survey(session: Session, survey: Survey, *, token_hash: str = "") -> Survey:
    """Store how a survey stands now and return it; with a hash, its old link ends.

    Raises:
        ConflictError: the survey has another version by now.
    """
    cells = cells_of(survey, without=["id", "version"])
    cells |= {"token_hash": token_hash} if token_hash else {}
    if not change_row(session, SurveyRow, cells, version=survey.version, id=survey.id):
        current = _surveys(session, _SURVEY.c.id == survey.id)
        raise ConflictError(theirs=next(iter(current), None), mine=survey)
    return replace(survey, version=survey.version + 1)


def forms_sent(session: Session, survey_ids: Sequence[int]) -> Mapping[int, int]:
    """Return how many answered each of these surveys."""
    statement = (
        sa.select(_ANSWER.c.survey_id, sa.func.count())
        .where(_ANSWER.c.survey_id.in_(survey_ids))
        .group_by(_ANSWER.c.survey_id)
    )
    return dict.fromkeys(survey_ids, 0) | {row[0]: row[1] for row in rows(session, statement)}


def add_outside_answer(session: Session, answer: OutsideAnswer, *, form: str) -> bool:
    """Store an answer unless this form was sent before; say whether it was stored."""
    number = secrets.randbelow(_NUMBERS) + 1
    cells = {"id": number, "survey_id": answer.survey_id, "form": form}
    if add_row(session, SurveyAnswerRow, cells) is None:
        return False
    given = [
        {"survey_answer_id": number, "process": code, "dots": dots}
        for code, dots in answer.dots.items()
    ]
    if given:
        session.connection().execute(sa.insert(_DOTS), given)
    return True


def outside_answers(session: Session, survey_ids: Sequence[int]) -> list[OutsideAnswer]:
    """Return what was answered in these surveys, in an order that says nothing."""
    statement = (
        sa.select(_ANSWER.c.id, _ANSWER.c.survey_id, _DOTS.c.process, _DOTS.c.dots)
        .join(_DOTS, _DOTS.c.survey_answer_id == _ANSWER.c.id)
        .where(_ANSWER.c.survey_id.in_(survey_ids))
        .order_by(_ANSWER.c.id, _DOTS.c.process)
    )
    found: dict[int, tuple[int, dict[str, int]]] = {}
    for row in rows(session, statement):
        found.setdefault(row.id, (row.survey_id, {}))[1][row.process] = row.dots
    return [OutsideAnswer(survey_id, dots) for survey_id, dots in found.values()]


def _surveys(session: Session, condition: sa.ColumnElement[bool]) -> list[Survey]:
    statement = (
        sa.select(*columns_for(SurveyRow, Survey))
        .where(condition)
        .order_by(_SURVEY.c.period, _SURVEY.c.id)
    )
    return [Survey(*row) for row in rows(session, statement)]
