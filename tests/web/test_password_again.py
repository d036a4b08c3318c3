"""Whoever is at an open browser shows once more who they are, and goes on where they were."""

from datetime import timedelta

import pytest

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.sign_ins import was_shown_lately
from scorecard.store.sign_ins import sign_in
from scorecard.web.tokens import hash_of
from tests.authenticators import RECOVERY, with_second_factor
from tests.web.people import PASSWORD, Browser, member, session_of, with_password
from tests.web.test_account import FORMS, cookie, is_in

PAGE = "/account/again?next=/account/second-factor"
LONG_AGO = timedelta(minutes=45)


@pytest.fixture
def maija(app: App) -> Person:
    return with_password(app, member(app))


@pytest.fixture
def token(app: App, browser: Browser, maija: Person) -> str:
    """The session of Maija's browser, where she showed her password some time ago."""
    opened = session_of(app, maija, age=LONG_AGO)
    browser.holds(opened)
    return opened


def was_shown(app: App, token: str) -> bool:
    with app.database.read() as session:
        found = sign_in(session, hash_of(token))
    return found is not None and was_shown_lately(found, app.now())


def typed(browser: Browser, **fields: str) -> dict[str, str]:
    return {"form": browser.proof(PAGE), "password": PASSWORD} | fields


def test_the_password_counts_for_this_browser_which_gets_a_new_token(
    app: App, browser: Browser, maija: Person, token: str
) -> None:
    elsewhere = session_of(app, maija, age=LONG_AGO)

    answer = browser.post(PAGE, typed(browser))

    held = cookie(answer, "__Host-session")["value"]
    assert (answer.status_code, answer.headers["location"]) == (303, "/account/second-factor")
    assert held != token
    assert [was_shown(app, one) for one in (held, elsewhere)] == [True, False]
    assert is_in(app, elsewhere)


@pytest.mark.parametrize(
    ("target", "to"),
    [
        ("/people?search=x", "/people?search=x"),
        ("//example.com", "/"),
        ("https://example.com", "/"),
        ("/account/again", "/"),
        ("/account/logout", "/"),
    ],
)
def test_it_leads_back_to_pages_of_ours_only(
    app: App, browser: Browser, token: str, target: str, to: str
) -> None:
    answer = browser.http.post(
        "/account/again",
        params={"next": target},
        data=typed(browser),
        headers={"origin": browser.origin, "sec-fetch-site": "same-origin"},
    )

    assert answer.headers["location"] == to


@pytest.mark.parametrize("password", ["", "wrong", "x" * 2_000])
def test_a_wrong_password_changes_nothing(
    app: App, browser: Browser, token: str, password: str
) -> None:
    answer = browser.post(PAGE, typed(browser, password=password))

    assert (answer.status_code, 'role="alert"' in answer.text) == (422, True)
    assert cookie(answer, "__Host-session") == {}
    assert not was_shown(app, token)


def test_guesses_here_and_at_the_door_count_together(browser: Browser, token: str) -> None:
    wrong = typed(browser, password="nine owls")
    answers = [browser.post(PAGE, wrong).status_code for _ in range(6)]
    answers += [browser.sign_in("maija@example.org", "nine owls").status_code for _ in range(4)]

    last = browser.post(PAGE, typed(browser))

    assert answers == [422] * 6 + [401] * 4
    assert (last.status_code, int(last.headers["retry-after"]) > 0) == (429, True)


@pytest.mark.parametrize(("fields", "headers"), FORMS)
def test_a_form_that_is_not_ours_shows_nothing(
    app: App, browser: Browser, token: str, fields: dict[str, str], headers: dict[str, str]
) -> None:
    answer = browser.post(PAGE, typed(browser) | fields, **headers)

    assert answer.status_code == 403
    assert not was_shown(app, token)


def test_who_has_a_second_factor_and_no_password_types_a_code(app: App, browser: Browser) -> None:
    veikko = member(app, name="Veikko Vuori")
    phone = with_second_factor(app, veikko)
    browser.holds(session_of(app, veikko, age=LONG_AGO))
    assert 'type="password"' not in browser.get(PAGE).text

    code = {"form": browser.proof(PAGE), "code": phone.code(app.now())}
    answer = browser.post(PAGE, code)

    held = cookie(answer, "__Host-session")["value"]
    assert was_shown(app, held)
    again = {"form": browser.proof(PAGE), "code": code["code"]}
    assert browser.post(PAGE, again).status_code == 422
    assert browser.post(PAGE, again | {"code": RECOVERY[0]}).status_code == 303


def test_who_has_neither_signs_in_anew(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app), age=LONG_AGO))

    page = browser.get(PAGE).text

    assert "<form" not in page
    assert 'href="/account/login?next=%2Faccount%2Fsecond-factor"' in page


def test_who_is_not_signed_in_signs_in(browser: Browser) -> None:
    for answer in (browser.get(PAGE), browser.post(PAGE, {"password": PASSWORD})):
        assert answer.headers["location"] == "/account/login?next=%2Faccount%2Fsecond-factor"
