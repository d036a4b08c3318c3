"""Asking customers by a link, and what they answer: without a name, an address or a time.

Only the hash of the link's token is stored. What customers do writes a row into the change log
as every act does; it names the survey, and no number of an answer.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from scorecard.actions.act import Act
from scorecard.actions.team_acts import check_half_year, team_to
from scorecard.domain.access import Subject
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.surveys import MOST_OPEN_DAYS, OutsideAnswer, Survey
from scorecard.store.surveys import (
    add_outside_answer,
    add_survey,
    change_survey,
    forms_sent,
    survey_behind,
    surveys_in,
)
from scorecard.store.teams import team


class AnsweredAlreadyError(RefusedError):
    """This form was sent before; it counts once."""

    def __init__(self) -> None:
        super().__init__("survey-answered-already")


def open_survey(act: Act, team_id: int, half_year: Period, *, days: int, token_hash: str) -> Survey:
    """Take answers of customers behind a new link, for so many days; the link before it ends.

    What was answered behind the link before stays, and goes on counting with the new answers
    unless something may have been shown of it: then the new ones are counted by themselves.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: the half-year or the days are wrong, or the model asks customers nothing.
    """
    check_half_year(act, team_to(act, team_id, Action.OPEN_SURVEY), half_year)
    if half_year < act.academy.calendar.half_year_of(act.today).predecessor:
        raise RefusedError("survey-half-year-past")
    asked = tuple(process.code for process in act.academy.model.met_by_customers)
    if not asked:
        raise RefusedError("survey-nothing-to-ask")
    if not 1 <= days <= MOST_OPEN_DAYS:
        raise RefusedError("survey-days", most=MOST_OPEN_DAYS)
    opened = Survey(
        team_id=team_id,
        period=half_year,
        opened_on=act.today,
        closes_on=act.today + timedelta(days=days),
        processes=asked,
        opened_by=act.actor.person_id,
    )
    kept = _kept(act, opened, token_hash)
    act.log("open-survey", f"survey:{kept.id}", ["closes_on", "link"])
    return kept


def close_survey(act: Act, team_id: int, half_year: Period, *, version: int) -> Survey:
    """Take no more answers from today on, as its closer saw the survey.

    Raises:
        NotAllowedError: there is no such team or no open survey, or not for this actor.
        ConflictError: somebody has changed the survey in the meantime.
    """
    team_to(act, team_id, Action.CLOSE_SURVEY)
    opened = [s for s in surveys_in(act.session, team_id, half_year) if s.is_open(act.today)]
    if not opened:
        raise NotAllowedError
    closed = replace(opened[-1], closes_on=act.today)
    if opened[-1].version != version:
        raise ConflictError(theirs=opened[-1], mine=replace(closed, version=version))
    kept = change_survey(act.session, closed)
    act.log("close-survey", f"survey:{kept.id}", ["closes_on"])
    return kept


def answer_survey(act: Act, *, token_hash: str, form: str, dots: Mapping[str, int]) -> None:
    """Store what a customer answers; `form` is the mark of the one form that was sent.

    Raises:
        NotAllowedError: the link is unknown or has ended, the survey is closed or full.
        AnsweredAlreadyError: this form was sent before.
        RefusedError: nothing was answered, or with more dots than there are.
    """
    survey = survey_behind(act.session, token_hash)
    if survey is None or not _takes_answers(act, survey):
        raise NotAllowedError
    asked = [p for p in act.academy.model.met_by_customers if p.code in survey.processes]
    given = {process.code: dots[process.code] for process in asked if process.code in dots}
    for process in asked:
        if not 0 <= given.get(process.code, 0) <= process.most_dots:
            raise RefusedError("dots-out-of-range", most=process.most_dots)
    if not given:
        raise RefusedError("survey-nothing-answered")
    if not add_outside_answer(act.session, OutsideAnswer(survey.id, given), form=form):
        raise AnsweredAlreadyError
    act.log("answer-survey", f"survey:{survey.id}", ["dots"])


def _takes_answers(act: Act, survey: Survey) -> bool:
    asking = team(act.session, survey.team_id)
    archived = asking is None or asking.is_archived(act.today)
    forms = forms_sent(act.session, [survey.id])[survey.id]
    subject = Subject(by_link=True, archived=archived)
    return act.may(Action.ANSWER_SURVEY, subject) and survey.takes(forms, act.today)


def _kept(act: Act, opened: Survey, token_hash: str) -> Survey:
    before = surveys_in(act.session, opened.team_id, opened.period)
    if before:
        last = before[-1]
        if last.goes_on(forms_sent(act.session, [last.id])[last.id], act.today):
            renewed = replace(opened, id=last.id, version=last.version, opened_on=last.opened_on)
            return change_survey(act.session, renewed, token_hash=token_hash)
    return add_survey(act.session, opened, token_hash=token_hash)
