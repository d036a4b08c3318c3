"""Whoever holds an invitation chooses their password, once, and is in."""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine

from scorecard.actions.inviting import send_invitation
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.store.people import password_hash
from scorecard.web.tokens import hash_of
from tests.web.people import PASSWORD, Browser, member

LINK = "/account/invitation/a-link-of-maijas"


@pytest.fixture
def maija(app: App) -> Person:
    """Maija, who holds the link."""
    person, token_hash = member(app), hash_of(LINK.rpartition("/")[2])
    app.perform(
        OPERATOR,
        lambda act: send_invitation(act, person.id, token_hash=token_hash),
        request=uuid4().hex,
    )
    return person


def has_password(app: App, person: Person) -> bool:
    with app.database.read() as session:
        return password_hash(session, person.id) is not None


def test_the_page_greets_by_name_in_their_language(browser: Browser, maija: Person) -> None:
    answer = browser.get(LINK)

    assert answer.status_code == 200
    assert "Tervetuloa, Maija Meri" in answer.text
    assert "maija@example.org" in answer.text
    assert "Welcome, Maija Meri" in browser.get(f"{LINK}?lang=en").text


def test_a_chosen_password_lets_its_owner_in_now_and_later(
    app: App, browser: Browser, maija: Person
) -> None:
    form = {"form": browser.proof(LINK), "password": PASSWORD}

    answer = browser.post(LINK, form)

    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert browser.get("/").status_code == 200
    browser.http.cookies.clear()
    assert browser.sign_in("maija@example.org").status_code == 303


def test_a_used_link_is_no_link(browser: Browser, maija: Person) -> None:
    form = {"form": browser.proof(LINK), "password": PASSWORD}
    browser.post(LINK, form)

    assert browser.get(LINK).status_code == 404
    assert browser.post(LINK, form).status_code == 404


def test_an_old_or_unknown_link_is_no_link(app: App, browser: Browser, maija: Person) -> None:
    form = {"form": browser.proof(LINK), "password": PASSWORD}

    assert browser.get(f"{LINK}x").status_code == 404
    assert browser.post(f"{LINK}x", form).status_code == 404
    with time_machine.travel(app.now() + timedelta(days=7, seconds=1)):
        assert browser.get(LINK).status_code == 404
        assert browser.post(LINK, form).status_code == 404
    assert not has_password(app, maija)


def test_looking_at_a_link_does_not_use_it_up(browser: Browser, maija: Person) -> None:
    assert [browser.get(LINK).status_code for _ in range(3)] == [200, 200, 200]


@pytest.mark.parametrize(
    ("password", "says"),
    [("kahvi ja", "vähintään 12"), ("maijan salaisuus", "Salasanassa on nimesi")],
)
def test_a_password_that_will_not_do_is_refused_and_the_link_stays(
    app: App, browser: Browser, maija: Person, password: str, says: str
) -> None:
    answer = browser.post(LINK, {"form": browser.proof(LINK), "password": password})

    assert answer.status_code == 422
    assert says in answer.text
    assert password not in answer.text
    assert not has_password(app, maija)
    assert browser.get(LINK).status_code == 200


def test_a_form_of_another_page_changes_nothing(app: App, browser: Browser, maija: Person) -> None:
    browser.get(LINK)

    assert browser.post(LINK, {"password": PASSWORD}).status_code == 403
    assert not has_password(app, maija)
