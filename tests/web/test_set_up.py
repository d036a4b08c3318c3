"""The first administrator is made by a link that works once, and only while nobody is there."""

from datetime import timedelta

import pytest
import time_machine

from scorecard.app import App
from scorecard.store.people import people
from scorecard.web.set_up import setup_link
from tests.web.conftest import opened
from tests.web.people import HOME, PASSWORD, Browser, member

TYPED = {"name": "Aila Aalto", "email": "aila@example.org", "password": PASSWORD}


@pytest.fixture
def link(app: App) -> str:
    found = setup_link(app)
    assert found
    assert found.startswith(f"{HOME}/set-up/")
    return found.removeprefix(HOME)


def everybody(app: App) -> list[tuple[str, str, bool]]:
    with app.database.read() as session:
        return [(p.name, p.language, p.admin) for p in people(session)]


def test_the_link_makes_an_administrator_and_lets_them_in(
    app: App, browser: Browser, link: str
) -> None:
    form = {"form": browser.proof(link + "?lang=fi")} | TYPED

    answer = browser.post(link + "?lang=fi", form)

    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert everybody(app) == [("Aila Aalto", "fi", True)]
    assert browser.get("/").status_code == 200
    browser.http.cookies.clear()
    assert browser.sign_in("aila@example.org").status_code == 303


def test_the_link_works_once(app: App, browser: Browser, link: str) -> None:
    form = {"form": browser.proof(link)} | TYPED
    browser.post(link, form)

    again = form | {"email": "other@example.org"}

    assert browser.post(link, again).status_code == 404
    assert browser.get(link).status_code == 404
    assert len(everybody(app)) == 1


def test_the_link_runs_out_after_a_day(browser: Browser, link: str, app: App) -> None:
    with time_machine.travel(app.now() + timedelta(hours=25)):
        assert browser.get(link).status_code == 404


def test_a_wrong_link_is_no_link(browser: Browser, link: str) -> None:
    assert browser.get(link[:-1] + ("a" if link[-1] != "a" else "b")).status_code == 404


def test_where_somebody_is_there_is_no_link(app: App, browser: Browser, link: str) -> None:
    member(app)

    assert setup_link(app) is None
    assert browser.get(link).status_code == 404


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"password": "kahvi ja"}, "It needs at least 12 characters."),
        ({"password": "ailas own password"}, "holds your name"),
        ({"email": "aila"}, "This is not an e-mail address."),
        ({"name": " "}, "This must not be empty."),
    ],
)
def test_a_faulty_form_keeps_what_was_typed_and_says_why(
    app: App, browser: Browser, link: str, typed: dict[str, str], says: str
) -> None:
    form = {"form": browser.proof(link)} | TYPED | typed

    answer = browser.post(link, form)

    assert (answer.status_code, everybody(app)) == (422, [])
    assert says in answer.text
    assert form["email"] in answer.text
    assert form["password"] not in answer.text


def test_a_form_of_another_page_makes_nobody(app: App, browser: Browser, link: str) -> None:
    browser.get(link)

    assert browser.post(link, TYPED).status_code == 403
    assert everybody(app) == []


def test_whoever_starts_the_app_reads_the_link(
    app: App, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened():
        pass

    assert f"{HOME}/set-up/" in capsys.readouterr().err
