"""A leader asks customers by a link; each form counts once, and nothing says whose it is."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from scorecard.actions.surveying import (
    AnsweredAlreadyError,
    answer_survey,
    close_survey,
    open_survey,
)
from scorecard.actions.teams import TeamGiven, change_team
from scorecard.app import App
from scorecard.domain.academy import Academy
from scorecard.domain.access import OPERATOR
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.domain.surveys import MOST_ANSWERS, MOST_OPEN_DAYS, OutsideAnswer, Survey
from scorecard.store.database import Session
from scorecard.store.surveys import add_outside_answer, outside_answers, surveys_in
from tests.academies import FOUNDED, NOW, TODAY, SmallAcademy
from tests.actions.doing import Deed, done, log_of, refusal, says_not_found

AUTUMN, SPRING = Period.parse("2026-H2"), Period.parse("2026-H1")


def asking(
    small: SmallAcademy, half_year: Period = AUTUMN, *, days: int = 21, link: str = "link"
) -> Deed:
    """Return the deed of opening a survey."""
    usva = small.teams["usva"].id
    return lambda act: open_survey(act, usva, half_year, days=days, token_hash=link)


def answering(dots: Mapping[str, int], *, form: str = "form", link: str = "link") -> Deed:
    """Return the deed of a customer."""
    return lambda act: answer_survey(act, token_hash=link, form=form, dots=dots)


def closing(small: SmallAcademy, *, version: int = 1) -> Deed:
    """Return the deed of ending a survey."""
    return lambda act: close_survey(act, small.teams["usva"].id, AUTUMN, version=version)


@pytest.fixture
def survey(app: App, small: SmallAcademy) -> Survey:
    """Maija asks customers about the autumn."""
    done(app, small.id("maija"), asking(small))
    return surveys(app, small)[0]


def surveys(app: App, small: SmallAcademy) -> list[Survey]:
    with app.database.read() as session:
        return surveys_in(session, small.teams["usva"].id, AUTUMN)


def answers(app: App, small: SmallAcademy) -> list[OutsideAnswer]:
    ids = [survey.id for survey in surveys(app, small)]
    with app.database.read() as session:
        return outside_answers(session, ids)


def sent(app: App, *forms: str, link: str = "link") -> None:
    for form in forms:
        done(app, None, answering({"A3": 2}, form=form, link=link))


def test_a_survey_asks_about_what_the_model_says_for_as_long_as_was_chosen(
    app: App, small: SmallAcademy
) -> None:
    opened = done(app, small.id("kaisa"), asking(small, days=7))

    assert surveys(app, small) == [opened]
    assert opened == Survey(
        team_id=small.teams["usva"].id,
        period=AUTUMN,
        opened_on=TODAY,
        closes_on=date(2026, 11, 29),
        processes=("A3", "A2", "A1"),
        opened_by=small.id("kaisa"),
        id=1,
    )


@pytest.mark.parametrize(
    ("half_year", "days", "key"),
    [
        pytest.param(AUTUMN, 0, "survey-days", id="for no day"),
        pytest.param(AUTUMN, MOST_OPEN_DAYS + 1, "survey-days", id="for too long"),
        pytest.param(AUTUMN.successor, 7, "half-year-in-the-future", id="about the future"),
        pytest.param(Period.parse("2025-H1"), 7, "half-year-before-the-team", id="before it was"),
        pytest.param(Period.parse("2025-H2"), 7, "survey-half-year-past", id="about long ago"),
    ],
)
def test_a_survey_that_makes_no_sense_is_refused(
    app: App, small: SmallAcademy, half_year: Period, days: int, key: str
) -> None:
    refused = refusal(app, small.id("maija"), asking(small, half_year, days=days))

    assert refused is not None
    assert refused.key == key


def test_the_half_year_just_over_can_be_asked_about(app: App, small: SmallAcademy) -> None:
    assert refusal(app, small.id("maija"), asking(small, SPRING)) is None


def test_an_academy_whose_customers_meet_nothing_asks_nothing(
    app: App, small: SmallAcademy
) -> None:
    model = app.academy.model
    unasked = tuple(replace(process, asked=None) for process in model.processes)
    academy: Academy = replace(app.academy, model=replace(model, processes=unasked))

    refused = refusal(replace(app, academy=academy), small.id("maija"), asking(small))

    assert refused is not None
    assert refused.key == "survey-nothing-to-ask"


def test_an_answer_is_stored_as_it_was_given(app: App, small: SmallAcademy, survey: Survey) -> None:
    done(app, None, answering({"A3": 2, "A1": 0}))

    assert answers(app, small) == [OutsideAnswer(survey.id, {"A3": 2, "A1": 0})]


def test_the_log_says_of_an_answer_only_to_which_survey_it_came(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    done(app, None, answering({"A3": 2}))

    told = log_of(app)[0]
    assert (told.deed, told.subject, told.fields, told.actor_id, told.why) == (
        "answer-survey",
        f"survey:{survey.id}",
        ("dots",),
        None,
        "",
    )


def test_a_form_that_is_sent_twice_counts_once(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    done(app, None, answering({"A3": 2}))

    with pytest.raises(AnsweredAlreadyError):
        done(app, None, answering({"A3": 0}))

    assert answers(app, small) == [OutsideAnswer(survey.id, {"A3": 2})]


@pytest.mark.parametrize(
    ("dots", "key"),
    [
        pytest.param({}, "survey-nothing-answered", id="nothing"),
        pytest.param({"Y1": 2, "": 1}, "survey-nothing-answered", id="what was not asked"),
        pytest.param({"A3": 2, "A1": 4}, "dots-out-of-range", id="more than there are"),
        pytest.param({"A3": -1}, "dots-out-of-range", id="less than nothing"),
    ],
)
def test_what_is_no_answer_is_refused(
    app: App, small: SmallAcademy, survey: Survey, dots: Mapping[str, int], key: str
) -> None:
    refused = refusal(app, None, answering(dots))

    assert refused is not None
    assert refused.key == key
    assert answers(app, small) == []


def test_what_was_not_asked_is_left_out(app: App, small: SmallAcademy, survey: Survey) -> None:
    done(app, None, answering({"A3": 2, "Y1": 3}))

    assert answers(app, small) == [OutsideAnswer(survey.id, {"A3": 2})]


def _archived(app: App, small: SmallAcademy) -> None:
    given = TeamGiven("usva", "Usva", "2025", FOUNDED, archived=TODAY, version=1)
    done(app, OPERATOR, lambda act: change_team(act, small.teams["usva"].id, given))


def _closed(app: App, small: SmallAcademy) -> None:
    done(app, small.id("maija"), closing(small))


def _renewed(app: App, small: SmallAcademy) -> None:
    done(app, small.id("maija"), asking(small, link="another"))


def _full(app: App, small: SmallAcademy) -> None:
    answer = OutsideAnswer(surveys(app, small)[0].id, {"A3": 1})

    def unit(session: Session) -> None:
        for number in range(MOST_ANSWERS):
            add_outside_answer(session, answer, form=f"form {number}")

    app.database.write(unit)


@pytest.mark.parametrize(
    "over",
    [
        pytest.param(_closed, id="closed"),
        pytest.param(_renewed, id="behind another link by now"),
        pytest.param(_full, id="full"),
        pytest.param(_archived, id="of an archived team"),
    ],
)
def test_a_survey_that_is_over_is_like_one_that_never_was(
    app: App, small: SmallAcademy, survey: Survey, over: Callable[[App, SmallAcademy], None]
) -> None:
    over(app, small)

    assert says_not_found(refusal(app, None, answering({"A3": 2}, form="late")))
    assert says_not_found(refusal(app, None, answering({"A3": 2}, link="nobody's")))


def test_a_survey_closes_by_itself(app: App, small: SmallAcademy, survey: Survey) -> None:
    with time_machine.travel(NOW + timedelta(days=20), tick=False):
        assert refusal(app, None, answering({"A3": 2})) is None

    with time_machine.travel(NOW + timedelta(days=21), tick=False):
        assert says_not_found(refusal(app, None, answering({"A3": 2})))


def test_a_new_link_ends_the_one_before_and_keeps_what_was_answered(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    sent(app, "1", "2", "3", "4")

    done(app, small.id("kaisa"), asking(small, days=7, link="another"))

    sent(app, "5", link="another")
    [going_on] = surveys(app, small)
    assert (going_on.id, going_on.version, going_on.opened_on) == (survey.id, 2, TODAY)
    assert going_on.closes_on == TODAY + timedelta(days=7)
    assert len(answers(app, small)) == 5


def test_what_nobody_has_seen_goes_on_behind_a_new_link(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    sent(app, "1", "2")
    done(app, small.id("maija"), closing(small))

    done(app, small.id("maija"), asking(small, link="another"))

    assert [s.id for s in surveys(app, small)] == [survey.id]


def test_what_may_have_been_seen_is_counted_apart_from_new_answers(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    sent(app, "1", "2", "3")
    done(app, small.id("maija"), closing(small))

    done(app, small.id("maija"), asking(small, link="another"))

    assert [s.id for s in surveys(app, small)] == [survey.id, survey.id + 1]


def test_whoever_closes_has_seen_how_the_survey_stands(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    done(app, small.id("kaisa"), asking(small, days=7, link="another"))

    refused = refusal(app, small.id("maija"), closing(small, version=1))

    assert isinstance(refused, ConflictError)
    assert refused.theirs == surveys(app, small)[0]


def test_what_is_closed_cannot_be_closed_again(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    closed = done(app, small.id("maija"), closing(small))

    assert surveys(app, small) == [closed]
    assert closed == replace(survey, closes_on=TODAY, version=2)
    assert says_not_found(refusal(app, small.id("maija"), closing(small, version=2)))
