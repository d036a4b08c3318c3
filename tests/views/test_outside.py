"""What customers say is shown when their form is closed, to the team and its coach alone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from scorecard.app import App
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread
from scorecard.domain.surveys import OutsideAnswer, Survey
from scorecard.store.database import Session
from scorecard.store.surveys import add_outside_answer, add_survey, change_survey
from scorecard.views.outside import OutsideView, outside_view, survey_form
from tests.academies import NOW, TODAY, SmallAcademy

AUTUMN = Period.parse("2026-H2")
CLOSES = date(2026, 12, 13)


@pytest.fixture
def survey(app: App, small: SmallAcademy) -> Survey:
    """Four customers have answered Usva: all on A3, two on A1, none on A2."""

    def stored(session: Session) -> Survey:
        usva = small.teams["usva"].id
        asked = Survey(usva, AUTUMN, TODAY, CLOSES, ("A3", "A2", "A1"))
        survey = add_survey(session, asked, token_hash="link")
        for number, dots in enumerate(
            ({"A3": 3, "A1": 1}, {"A3": 2, "A1": 0}, {"A3": 3}, {"A3": 1})
        ):
            add_outside_answer(session, OutsideAnswer(survey.id, dots), form=str(number))
        return survey

    return app.database.write(stored)


def close(app: App, survey: Survey) -> Survey:
    closed = replace(survey, closes_on=TODAY)
    return app.database.write(lambda session: change_survey(session, closed))


def seen(app: App, small: SmallAcademy, name: str = "ville") -> OutsideView:
    usva = small.teams["usva"].id
    return app.look(small.id(name), lambda sight: outside_view(sight, usva, AUTUMN))


def test_nobody_has_been_asked(app: App, small: SmallAcademy) -> None:
    view = seen(app, small, "maija")

    assert view.said == {"A3": None, "A2": None, "A1": None}
    assert (view.forms, view.open_survey, view.closed, view.is_heard) == (0, None, False, False)


def test_only_their_number_is_seen_while_customers_answer(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    view = seen(app, small)

    assert view.said == {"A3": None, "A2": None, "A1": None}
    assert (view.forms, view.open_survey, view.closed) == (4, survey, False)


def test_a_process_that_three_answered_is_shown_once_the_form_is_closed(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    close(app, survey)

    view = seen(app, small)

    assert view.said == {"A3": Spread((0, 1, 1, 2)), "A2": None, "A1": None}
    assert (view.forms, view.open_survey, view.closed, view.is_heard) == (4, None, True, True)


def test_a_form_that_closed_by_itself_shows_what_was_said(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    with time_machine.travel(NOW + timedelta(days=21), tick=False):
        assert seen(app, small).said["A3"] == Spread((0, 1, 1, 2))


def test_another_half_year_is_none_of_this_ones_business(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    close(app, survey)
    usva, spring = small.teams["usva"].id, AUTUMN.predecessor

    view = app.look(small.id("ville"), lambda sight: outside_view(sight, usva, spring))

    assert (view.forms, view.closed, view.is_heard) == (0, False, False)


@pytest.mark.parametrize(
    ("name", "may"),
    [
        pytest.param("maija", True, id="leader"),
        pytest.param("kaisa", True, id="coach"),
        pytest.param("ville", False, id="member"),
    ],
)
def test_leaders_and_coaches_may_ask_and_end_asking(
    app: App, small: SmallAcademy, survey: Survey, name: str, may: bool
) -> None:
    view = seen(app, small, name)

    assert (view.may_open, view.may_close) == (may, may)


@pytest.mark.parametrize(
    ("code", "may"),
    [
        pytest.param("2026-H2", True, id="the present one"),
        pytest.param("2026-H1", True, id="the one before"),
        pytest.param("2025-H2", False, id="long ago"),
        pytest.param("2027-H1", False, id="to come"),
    ],
)
def test_customers_are_asked_about_what_they_remember(
    app: App, small: SmallAcademy, code: str, may: bool
) -> None:
    usva, period = small.teams["usva"].id, Period.parse(code)

    view = app.look(small.id("maija"), lambda sight: outside_view(sight, usva, period))

    assert view.may_open is may


def test_whoever_holds_the_link_is_asked_about_the_team(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    form = app.look(None, lambda sight: survey_form(sight, "link"))

    assert form is not None
    assert (form.team, form.survey) == (small.teams["usva"], survey)
    assert [process.code for process in form.asked] == ["A3", "A2", "A1"]
    assert app.look(None, lambda sight: survey_form(sight, "another")) is None


def test_whoever_holds_the_link_of_a_closed_form_is_asked_nothing(
    app: App, small: SmallAcademy, survey: Survey
) -> None:
    close(app, survey)

    assert app.look(None, lambda sight: survey_form(sight, "link")) is None
