"""Surveys are stored behind the hash of a link, and answers so that they lead to nobody."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.refusals import ConflictError
from scorecard.domain.surveys import OutsideAnswer, Survey
from scorecard.store.surveys import (
    add_outside_answer,
    add_survey,
    change_survey,
    forms_sent,
    outside_answers,
    survey_behind,
    surveys_in,
    surveys_of,
)
from scorecard.store.teams import add_team
from tests.store.examples import AUTUMN, KIDE, LUOTO, SPRING

OPENED, CLOSES = date(2026, 9, 1), date(2026, 9, 22)


@pytest.fixture
def survey(session: Session) -> Survey:
    """Kide asks its customers about two processes."""
    kide = add_team(session, KIDE)
    asked = Survey(kide.id, SPRING, OPENED, CLOSES, ("A3", "A1"))
    return add_survey(session, asked, token_hash="first")


def test_surveys_come_back_by_team_half_year_and_link(session: Session, survey: Survey) -> None:
    luoto = add_team(session, LUOTO)
    autumn = add_survey(session, replace(survey, period=AUTUMN), token_hash="second")
    other = add_survey(session, replace(survey, team_id=luoto.id), token_hash="third")

    assert surveys_in(session, survey.team_id, SPRING) == [survey]
    assert surveys_of(session, [survey.team_id]) == [survey, autumn]
    assert surveys_of(session, [survey.team_id, luoto.id]) == [survey, other, autumn]
    assert survey_behind(session, "third") == other
    assert survey_behind(session, "nobody's") is None


def test_a_new_link_ends_the_one_before(session: Session, survey: Survey) -> None:
    renewed = change_survey(session, replace(survey, processes=("A3",)), token_hash="second")

    assert renewed == replace(survey, processes=("A3",), version=2)
    assert survey_behind(session, "second") == renewed
    assert survey_behind(session, "first") is None


def test_closing_leaves_the_link_as_it_is(session: Session, survey: Survey) -> None:
    closed = change_survey(session, replace(survey, closes_on=date(2026, 9, 5)))

    assert survey_behind(session, "first") == closed


def test_who_has_not_seen_how_a_survey_stands_does_not_change_it(
    session: Session, survey: Survey
) -> None:
    now = change_survey(session, replace(survey, closes_on=date(2026, 9, 5)))

    with pytest.raises(ConflictError) as refusal:
        change_survey(session, survey)

    assert (refusal.value.theirs, refusal.value.mine) == (now, survey)


def test_answers_come_back_with_what_was_said(session: Session, survey: Survey) -> None:
    said = [{"A3": 2, "A1": 0}, {"A1": 3}]
    for number, dots in enumerate(said):
        assert add_outside_answer(session, OutsideAnswer(survey.id, dots), form=str(number))

    found = outside_answers(session, [survey.id])

    assert sorted(found, key=lambda answer: len(answer.dots)) == [
        OutsideAnswer(survey.id, {"A1": 3}),
        OutsideAnswer(survey.id, {"A3": 2, "A1": 0}),
    ]
    assert forms_sent(session, [survey.id]) == {survey.id: 2}


def test_a_form_counts_once_in_its_survey(session: Session, survey: Survey) -> None:
    other = add_survey(session, survey, token_hash="other")
    add_outside_answer(session, OutsideAnswer(survey.id, {"A3": 2}), form="mark")

    assert not add_outside_answer(session, OutsideAnswer(survey.id, {"A3": 0}), form="mark")
    assert add_outside_answer(session, OutsideAnswer(other.id, {"A3": 1}), form="mark")
    assert outside_answers(session, [survey.id]) == [OutsideAnswer(survey.id, {"A3": 2})]


def test_the_order_of_answers_does_not_tell_the_order_in_which_they_came(
    session: Session, survey: Survey
) -> None:
    came = [number % 4 for number in range(40)]
    for number, dots in enumerate(came):
        add_outside_answer(session, OutsideAnswer(survey.id, {"A3": dots}), form=str(number))

    found = [answer.dots["A3"] for answer in outside_answers(session, [survey.id])]

    assert sorted(found) == sorted(came)
    assert found != came


def test_a_survey_that_nobody_answered_has_no_answers(session: Session, survey: Survey) -> None:
    assert forms_sent(session, [survey.id]) == {survey.id: 0}
    assert outside_answers(session, [survey.id]) == []
