"""People change their password on a page of its own, and are signed out everywhere else."""

import pytest

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.store.change_log import entries
from tests.web.people import PASSWORD, Browser, member, session_of, with_password
from tests.web.test_account import FORMS, cookie, is_in

PAGE = "/account/password"
NEW = "nine owls above the frozen lake"


@pytest.fixture
def maija(app: App) -> Person:
    return with_password(app, member(app))


@pytest.fixture
def token(app: App, browser: Browser, maija: Person) -> str:
    """The session of Maija's browser."""
    opened = session_of(app, maija)
    browser.holds(opened)
    return opened


def typed(browser: Browser, **fields: str) -> dict[str, str]:
    return {"form": browser.proof(PAGE), "current": PASSWORD, "new": NEW} | fields


def test_who_is_not_signed_in_is_sent_to_sign_in(browser: Browser) -> None:
    for answer in (browser.get(PAGE), browser.post(PAGE, {"current": PASSWORD, "new": NEW})):
        assert (answer.status_code, answer.headers["location"]) == (
            303,
            "/account/login?next=/me",
        )


def test_the_page_speaks_the_persons_language_and_says_whose_password_it_is(
    browser: Browser, token: str
) -> None:
    page = browser.get(PAGE).text

    assert "<h1>Vaihda salasana</h1>" in page
    assert "Olet kirjautunut nimellä Maija Meri (maija@example.org)." in page
    assert "<h1>Change your password</h1>" in browser.get(f"{PAGE}?lang=en").text


def test_the_new_password_counts_here_and_everybody_else_is_signed_out(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    elsewhere = session_of(app, maija)
    foreign = session_of(app, member(app, name="Veikko Vuori"))

    answer = browser.post(PAGE, typed(browser))

    held = cookie(answer, "__Host-session")["value"]
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}?changed=1")
    assert [is_in(app, t) for t in (held, token, elsewhere, foreign)] == [True, False, False, True]
    assert "Salasana on vaihdettu" in browser.get(f"{PAGE}?changed=1").text
    browser.http.cookies.clear()
    assert browser.sign_in("maija@example.org").status_code == 401
    assert browser.sign_in("maija@example.org", NEW).status_code == 303


def test_the_change_stands_in_the_log(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    browser.post(PAGE, typed(browser))

    with app.database.read() as session:
        (last,) = entries(session, limit=1)
    assert (last.deed, last.actor_id) == ("change-password", maija.id)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        pytest.param({"current": "seven boats"}, "The current password is not right", id="wrong"),
        pytest.param({"current": ""}, "The current password is not right", id="none"),
        pytest.param({"new": "kahvi ja"}, "It needs at least 12 characters", id="short"),
        pytest.param({"new": "Salasana1234"}, "easy to guess", id="easy"),
        pytest.param({"new": "maija on paras"}, "holds your name", id="with the name"),
    ],
)
def test_what_is_refused_is_said_and_changes_nothing(
    app: App, browser: Browser, token: str, fields: dict[str, str], says: str
) -> None:
    answer = browser.post(f"{PAGE}?lang=en", typed(browser, **fields))

    assert answer.status_code == 422
    assert says in answer.text
    assert cookie(answer, "__Host-session") == {}
    assert is_in(app, token)
    assert PASSWORD not in answer.text
    browser.http.cookies.clear()
    assert browser.sign_in("maija@example.org").status_code == 303


@pytest.mark.parametrize(("fields", "headers"), FORMS)
def test_a_form_that_is_not_ours_changes_nothing(
    app: App, browser: Browser, token: str, fields: dict[str, str], headers: dict[str, str]
) -> None:
    answer = browser.post(PAGE, typed(browser) | fields, **headers)

    assert answer.status_code == 403
    assert is_in(app, token)


def test_guesses_here_and_at_the_door_count_together(
    browser: Browser, token: str, maija: Person
) -> None:
    wrong = typed(browser, current="nine owls")
    answers = [browser.post(PAGE, wrong).status_code for _ in range(6)]
    answers += [browser.sign_in("maija@example.org", "nine owls").status_code for _ in range(4)]

    last = browser.post(PAGE, typed(browser))

    assert answers == [422] * 6 + [401] * 4
    assert (last.status_code, int(last.headers["retry-after"]) > 0) == (429, True)


def test_who_has_no_password_is_told_who_gives_one(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    page = browser.get(f"{PAGE}?lang=en").text

    assert "You have no password of your own." in page
    assert 'type="password"' not in page
