"""A leader asks customers from the rocket page; what they say appears there once it is closed."""

import re
from datetime import timedelta

import pytest
import time_machine
from streamlit.testing.v1 import AppTest

from scorecard.actions.surveying import answer_survey
from scorecard.app import App
from scorecard.domain.periods import Period
from scorecard.domain.surveys import Survey
from scorecard.store.surveys import survey_behind, surveys_in
from scorecard.store.tokens import hash_of
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done
from tests.databases import database_url
from tests.pages.conftest import Open

__all__ = ["database_url"]  # both

LINK = re.compile(r"http://127\.0\.0\.1:8501/answer/([\w-]{43})")


def words(page: AppTest) -> str:
    assert not page.exception
    return "\n".join([*(m.value for m in page.markdown), *(c.value for c in page.caption)])


def link(page: AppTest) -> str:
    """Return the token in the link that the page shows; empty if it shows none."""
    found = [LINK.fullmatch(code.value) for code in page.code]
    return found[0][1] if found and found[0] else ""


def surveys(app: App, small: SmallAcademy) -> list[Survey]:
    with app.database.read() as session:
        return surveys_in(session, small.teams["usva"].id, Period.parse("2026-H2"))


def ask(page: AppTest, days: int = 21) -> AppTest:
    page.radio(key="survey-days").set_value(days)
    page.button(key="open-survey").click()
    page.run()
    assert not page.exception
    return page


def answered(app: App, token: str, *dots: int) -> None:
    for number, given in enumerate(dots):
        form = f"{token} {number}"
        done(
            app,
            None,
            lambda act, f=form, d=given: answer_survey(
                act, token_hash=hash_of(token), form=f, dots={"A3": d}
            ),
        )


def test_a_leader_makes_a_link_that_is_shown_once(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("maija", "rocket")

    page = ask(page, days=7)

    token = link(page)
    with app.database.read() as session:
        survey = survey_behind(session, hash_of(token))
    assert survey is not None
    assert surveys(app, small) == [survey]
    assert (survey.closes_on - survey.opened_on).days == 7
    assert "until 28 Nov 2026" in words(page)
    assert token not in words(open_page("maija", "rocket"))
    assert link(open_page("kaisa", "rocket")) == ""


def test_the_link_goes_when_it_is_copied(open_page: Open, small: SmallAcademy) -> None:
    page = ask(open_page("maija", "rocket"))

    page.button(key="survey-link-copied").click()
    page.run()

    assert link(page) == ""


def test_a_new_link_ends_the_one_before(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = ask(open_page("maija", "rocket"))
    first = link(page)

    page = ask(page)

    assert link(page) not in ("", first)
    with app.database.read() as session:
        assert survey_behind(session, hash_of(first)) is None


def test_while_the_form_is_open_only_numbers_are_shown(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    answered(app, link(ask(open_page("maija", "rocket"))), 3, 2, 3, 1)

    said = words(open_page("ville", "rocket"))

    assert "4 have answered so far" in said
    assert "on average" not in said


def test_when_the_form_is_closed_the_team_reads_what_was_said(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = ask(open_page("maija", "rocket"))
    answered(app, link(page), 3, 2, 3, 1)

    page.button(key="close-survey").click()
    page.run()

    for said in (words(page), words(open_page("ville", "rocket"))):
        assert "4 customers answered" in said
        assert "2\\.2 of 3 dots on average, from 4 answers" in said
        assert "2 × “You know what I need, and what you offer fits" in said
        assert "Fewer than three answered this" in said


def test_too_few_answers_are_said_to_be_too_few(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = ask(open_page("maija", "rocket"), days=7)
    answered(app, link(page), 3, 2)

    with time_machine.travel(NOW + timedelta(days=7), tick=False):
        said = words(open_page("ville", "rocket"))

    assert "2 customers answered, too few of them" in said
    assert "on average" not in said


@pytest.mark.parametrize("name", ["ville", "risto"])
def test_whoever_cannot_ask_sees_nothing_where_nobody_was_asked(open_page: Open, name: str) -> None:
    page = open_page(name, "rocket", team="usva")

    assert not page.exception
    assert [e.label for e in page.expander if "customers" in e.label] == []


def test_an_administrator_does_not_see_what_customers_say(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    answered(app, link(ask(open_page("maija", "rocket"))), 3, 2, 3)

    said = words(open_page("risto", "rocket", team="usva"))

    assert "answered" not in said
