"""Whoever has a second factor gets no session before its code, by whatever door they come."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from httpx import Response

from scorecard.actions.inviting import send_invitation
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.store.change_log import entries
from scorecard.store.people import password_hash
from scorecard.store.sign_ins import open_sign_ins_of
from scorecard.web.tokens import hash_of, new_token
from tests.authenticators import RECOVERY, Authenticator, with_second_factor
from tests.web.people import PASSWORD, Browser, member, session_of, with_password
from tests.web.test_account import FORMS, cookie, is_in

CODE_PAGE = "/account/code"
NEW = "nine owls above the frozen lake"


@pytest.fixture
def maija(app: App) -> Person:
    return with_password(app, member(app))


@pytest.fixture
def phone(app: App, maija: Person) -> Authenticator:
    """Maija's authenticator."""
    return with_second_factor(app, maija)


def shown(browser: Browser, code: str, path: str = CODE_PAGE, **fields: str) -> Response:
    """Type a code into the form that asks for it."""
    return browser.post(path, {"form": browser.proof(path), "code": code} | fields)


def sessions(app: App, person: Person) -> int:
    with app.database.read() as session:
        return len(open_sign_ins_of(session, person.id))


def test_after_the_password_comes_the_code_and_then_where_one_was_going(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    first = browser.sign_in("maija@example.org", next="/rocket?team=ahjo", mine="yes")

    assert (first.status_code, sessions(app, maija)) == (303, 0)
    assert cookie(first, "__Host-session") == {}
    to = first.headers["location"]
    assert to == "/account/code?next=%2Frocket%3Fteam%3Dahjo&mine=yes"

    second = shown(browser, phone.code(app.now()), to)

    assert (second.status_code, second.headers["location"]) == (303, "/rocket?team=ahjo")
    held = cookie(second, "__Host-session")
    assert is_in(app, held["value"])
    assert held["max-age"] == str(30 * 24 * 60 * 60)
    assert cookie(second, "__Host-half-way")["value"] == ""


def test_what_the_browser_holds_half_way_opens_nothing(
    app: App, browser: Browser, phone: Authenticator
) -> None:
    held = cookie(browser.sign_in("maija@example.org"), "__Host-half-way")
    token = held.pop("value")

    assert held == {
        "path": "/",
        "secure": "True",
        "httponly": "True",
        "samesite": "lax",
        "max-age": "600",
    }
    browser.holds(token)
    assert browser.get("/").headers["location"] == "/account/login"
    assert browser.get("/account/second-factor").headers["location"].startswith("/account/login")


@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_a_clock_may_be_half_a_minute_off(
    app: App, browser: Browser, phone: Authenticator, steps: int
) -> None:
    browser.sign_in("maija@example.org")

    assert shown(browser, phone.code(app.now(), steps=steps)).status_code == 303


@pytest.mark.parametrize("steps", [-3, 3])
def test_no_other_code_of_the_authenticator_fits(
    app: App, browser: Browser, phone: Authenticator, steps: int
) -> None:
    browser.sign_in("maija@example.org")

    assert shown(browser, phone.code(app.now(), steps=steps)).status_code == 401


def test_a_code_is_taken_once_and_none_before_it(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    now = app.now()
    with time_machine.travel(now, tick=False):
        browser.sign_in("maija@example.org")
        assert shown(browser, phone.code(now)).status_code == 303

        browser.sign_in("maija@example.org")
        again = shown(browser, phone.code(now))
        earlier = shown(browser, phone.code(now, steps=-1))

        assert (again.status_code, earlier.status_code) == (401, 401)
        assert "Tämä koodi on jo käytetty." in again.text
        assert shown(browser, phone.code(now, steps=1)).status_code == 303


@pytest.mark.parametrize("typed", ["", "000", "abcdef", "' OR 1=1", "x" * 40])
def test_what_is_no_code_is_refused_and_not_shown_again(
    app: App, browser: Browser, maija: Person, phone: Authenticator, typed: str
) -> None:
    browser.sign_in("maija@example.org")

    answer = shown(browser, typed, f"{CODE_PAGE}?lang=en")

    assert answer.status_code == 401
    assert 'role="alert"' in answer.text
    assert cookie(answer, "__Host-session") == {}
    assert sessions(app, maija) == 0
    assert len(typed) < 6 or typed not in answer.text


def test_somebody_elses_code_does_not_fit(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    other = with_second_factor(app, member(app, name="Veikko Vuori"), recovery=())
    browser.sign_in("maija@example.org")

    assert shown(browser, other.code(app.now())).status_code == 401


def test_a_recovery_code_lets_one_in_once(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    browser.sign_in("maija@example.org")
    lost = f"{CODE_PAGE}?lost=1"

    assert 'inputmode="numeric"' not in browser.get(lost).text
    assert shown(browser, f" {RECOVERY[0].upper()} ", lost).status_code == 303

    browser.sign_in("maija@example.org")
    for wrong in (RECOVERY[0], "abcd", phone.code(app.now())):
        again = shown(browser, wrong, lost)
        assert (again.status_code, "Varakoodi ei täsmää" in again.text) == (401, True)
    assert shown(browser, RECOVERY[1], lost).status_code == 303


def test_nobody_comes_to_the_page_without_having_shown_a_password(
    app: App, browser: Browser, phone: Authenticator
) -> None:
    for answer in (browser.get(CODE_PAGE), browser.post(CODE_PAGE, {"code": "123456"})):
        assert (answer.status_code, answer.headers["location"]) == (303, "/account/login?late=1")
    assert "more than ten minutes" in browser.get("/account/login?late=1").text


def test_after_ten_minutes_it_is_too_late(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    began = datetime.now(UTC)
    with time_machine.travel(began, tick=False) as clock:
        browser.sign_in("maija@example.org")
        proof = browser.proof(CODE_PAGE)
        clock.shift(timedelta(minutes=10))

        typed = {"form": proof, "code": phone.code(app.now())}
        answer = browser.post(CODE_PAGE, typed)

    assert answer.headers["location"] == "/account/login?late=1"
    assert sessions(app, maija) == 0


def test_the_way_half_in_ends_with_the_next_and_with_a_new_password(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    first = cookie(browser.sign_in("maija@example.org"), "__Host-half-way")["value"]
    second = cookie(browser.sign_in("maija@example.org"), "__Host-half-way")["value"]
    browser.holds(first, "__Host-half-way")
    assert browser.get(CODE_PAGE).status_code == 303

    browser.holds(second, "__Host-half-way")
    assert browser.get(CODE_PAGE).status_code == 200
    with_password(app, maija)
    assert browser.get(CODE_PAGE).status_code == 303


def test_guesses_of_codes_count_with_those_of_passwords(
    app: App, browser: Browser, phone: Authenticator
) -> None:
    browser.sign_in("maija@example.org")
    typed = {"form": browser.proof(CODE_PAGE), "code": phone.wrong(app.now())}
    answers = [browser.post(CODE_PAGE, typed).status_code for _ in range(8)]
    answers += [browser.sign_in("maija@example.org", "wrong").status_code for _ in range(2)]

    last = browser.post(CODE_PAGE, typed | {"code": phone.code(app.now())})

    assert answers == [401] * 10
    assert (last.status_code, int(last.headers["retry-after"]) > 0) == (429, True)


def test_the_right_password_does_not_take_back_wrong_codes(
    app: App, browser: Browser, phone: Authenticator
) -> None:
    answers = []
    for _ in range(12):
        if browser.sign_in("maija@example.org").status_code == 303:
            answers.append(shown(browser, phone.wrong(app.now())).status_code)

    assert answers == [401] * 10


@pytest.mark.parametrize(("fields", "headers"), FORMS)
def test_a_code_form_that_is_not_ours_does_nothing(
    app: App,
    browser: Browser,
    maija: Person,
    phone: Authenticator,
    fields: dict[str, str],
    headers: dict[str, str],
) -> None:
    browser.sign_in("maija@example.org")
    typed = {"form": browser.proof(CODE_PAGE), "code": phone.code(app.now())}

    answer = browser.post(CODE_PAGE, typed | fields, **headers)

    assert answer.status_code == 403
    assert sessions(app, maija) == 0


def test_a_link_for_a_new_password_asks_for_the_code_too(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    token = new_token()
    app.perform(
        OPERATOR,
        lambda act: send_invitation(act, maija.id, token_hash=hash_of(token)),
        request=new_token(),
    )
    path = f"/account/invitation/{token}"

    answer = browser.post(path, {"form": browser.proof(path), "password": NEW})

    assert (answer.status_code, answer.headers["location"]) == (303, CODE_PAGE)
    assert sessions(app, maija) == 0
    assert shown(browser, phone.code(app.now())).headers["location"] == "/"


def test_the_session_that_was_there_ends_only_with_the_code(
    app: App, browser: Browser, phone: Authenticator
) -> None:
    earlier = session_of(app, member(app, name="Veikko Vuori"))
    browser.holds(earlier)
    browser.sign_in("maija@example.org")
    assert is_in(app, earlier)

    shown(browser, phone.code(app.now()))

    assert not is_in(app, earlier)


def test_both_steps_stand_in_the_log_and_a_recovery_code_by_its_name(
    app: App, browser: Browser, maija: Person, phone: Authenticator
) -> None:
    browser.sign_in("maija@example.org")
    shown(browser, phone.code(app.now()))
    browser.sign_in("maija@example.org")
    shown(browser, RECOVERY[0])

    with app.database.read() as session:
        last = entries(session, limit=4)
    assert [(e.deed, e.actor_id, *e.fields) for e in last] == [
        ("sign-in", maija.id, "session", "recovery-code"),
        ("ask-for-code", maija.id, "link"),
        ("sign-in", maija.id, "session", "second-factor"),
        ("ask-for-code", maija.id, "link"),
    ]


def test_another_key_of_the_server_is_said_and_lets_nobody_in(
    app: App, browser: Browser, maija: Person, phone: Authenticator, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser.sign_in("maija@example.org")
    monkeypatch.setattr("scorecard.web.second_factor_code.PURPOSE", "another")

    answer = shown(browser, phone.code(app.now()), f"{CODE_PAGE}?lang=en")

    assert (answer.status_code, sessions(app, maija)) == (401, 0)
    assert "The key of this server has changed" in answer.text
    assert browser.sign_in("maija@example.org", PASSWORD).status_code == 303
    with app.database.read() as session:
        assert password_hash(session, maija.id)
