"""Signing in and out: the same answer to whoever does not fit, and forms of our own only."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from http.cookies import SimpleCookie

import pytest
from argon2 import PasswordHasher
from httpx import Response

from scorecard.app import App
from scorecard.store.change_log import entries
from scorecard.store.people import change_person, password_hash, set_password_hash
from scorecard.store.sign_ins import sign_in
from scorecard.views.sign_ins import signed_in
from scorecard.web.tokens import hash_of
from tests.web.conftest import opened
from tests.web.people import PASSWORD, Browser, member, session_of, with_password


def cookie(answer: Response, name: str) -> dict[str, str]:
    """Return the value and the attributes with which the answer sets a cookie."""
    for line in answer.headers.get_list("set-cookie"):
        morsel = SimpleCookie(line).get(name)
        if morsel is not None:
            attributes = {key: str(value) for key, value in morsel.items() if value}
            return {"value": morsel.value} | attributes
    return {}


def is_in(app: App, token: str) -> bool:
    return app.look(None, lambda sight: signed_in(sight, hash_of(token), now=app.now())) is not None


def test_the_right_password_opens_a_session_and_leads_on(app: App, browser: Browser) -> None:
    with_password(app, member(app))

    answer = browser.sign_in("Maija@EXAMPLE.org", next="/rocket?team=ahjo")

    assert (answer.status_code, answer.headers["location"]) == (303, "/rocket?team=ahjo")
    assert is_in(app, cookie(answer, "__Host-session")["value"])


def test_the_session_cookie_is_out_of_everybodys_reach(app: App, browser: Browser) -> None:
    with_password(app, member(app))

    found = cookie(browser.sign_in("maija@example.org"), "__Host-session")

    assert len(found.pop("value")) >= 43
    assert found == {"path": "/", "secure": "True", "httponly": "True", "samesite": "lax"}


def test_on_ones_own_device_the_cookie_stays_for_thirty_days(app: App, browser: Browser) -> None:
    with_password(app, member(app))

    found = cookie(browser.sign_in("maija@example.org", mine="yes"), "__Host-session")

    assert found["max-age"] == str(30 * 24 * 60 * 60)
    with app.database.read() as session:
        kept = sign_in(session, hash_of(found["value"]))
    assert kept
    assert kept.remembered


def test_only_the_hash_of_the_token_is_kept(app: App, browser: Browser) -> None:
    with_password(app, member(app))
    token = cookie(browser.sign_in("maija@example.org"), "__Host-session")["value"]

    stored = (app.settings.data_dir / "scorecard.db").read_bytes()
    stored += (app.settings.data_dir / "scorecard.db-wal").read_bytes()

    assert token.encode() not in stored
    assert hash_of(token).encode() in stored


def test_a_session_that_somebody_else_has_put_there_is_not_taken_over(
    app: App, browser: Browser
) -> None:
    with_password(app, member(app))
    planted = session_of(app, member(app, name="Veikko Vuori"))
    browser.holds(planted)

    token = cookie(browser.sign_in("maija@example.org"), "__Host-session")["value"]

    assert token != planted
    assert not is_in(app, planted)


@pytest.mark.parametrize(
    ("email", "password"),
    [
        pytest.param("maija@example.org", "seven boats in the harbor", id="a wrong password"),
        pytest.param("maija@example.org", "", id="no password"),
        pytest.param("maija@example.org", PASSWORD * 50, id="an endless password"),
        pytest.param("nobody@example.org", PASSWORD, id="nobody of that address"),
        pytest.param("veikko@example.org", PASSWORD, id="somebody without a password"),
        pytest.param("no address", PASSWORD, id="no address"),
        pytest.param("maija@example.org\x00", PASSWORD, id="an address that ends in nothing"),
        pytest.param("' OR 1=1 --@example.org", PASSWORD, id="a piece of SQL"),
    ],
)
def test_whatever_does_not_fit_gets_one_answer(
    app: App, browser: Browser, email: str, password: str
) -> None:
    with_password(app, member(app))
    member(app, name="Veikko Vuori")

    answer = browser.sign_in(email, password)

    assert answer.status_code == 401
    assert "The e-mail address or the password is not right." in answer.text
    assert cookie(answer, "__Host-session") == {}


def test_an_address_that_was_given_up_lets_nobody_in(app: App, browser: Browser) -> None:
    person = with_password(app, member(app))
    app.database.write(lambda s: change_person(s, replace(person, email="meri@example.org")))

    assert browser.sign_in("maija@example.org").status_code == 401
    assert browser.sign_in("meri@example.org").status_code == 303


def test_the_form_keeps_what_was_typed_but_never_the_password(app: App, browser: Browser) -> None:
    answer = browser.sign_in('"><script>x@example.org', "a secret that is long")

    assert "&quot;&gt;&lt;script&gt;x@example.org" in answer.text
    assert "<script" not in answer.text
    assert "a secret that is long" not in answer.text


def test_a_password_with_older_parameters_is_hashed_anew(app: App, browser: Browser) -> None:
    person = member(app)
    weak = PasswordHasher(time_cost=1, memory_cost=8_192, parallelism=1).hash(PASSWORD)
    app.database.write(lambda session: set_password_hash(session, person.id, weak))

    browser.sign_in("maija@example.org")

    with app.database.read() as session:
        assert "m=65536,t=3" in (password_hash(session, person.id) or "")


def test_after_ten_wrong_passwords_there_is_a_wait(app: App, browser: Browser) -> None:
    proof = browser.proof()
    wrong = {"form": proof, "email": "nobody@example.org", "password": "x"}

    answers = [browser.post("/account/login", wrong).status_code for _ in range(12)]
    last = browser.post("/account/login", wrong)

    assert answers == [401] * 10 + [429] * 2
    assert "Try again in 15 minutes." in last.text
    assert 0 < int(last.headers["retry-after"]) <= 15 * 60


FORMS = [
    pytest.param({"form": ""}, {}, id="without a proof"),
    pytest.param({"form": "wrong"}, {}, id="with a wrong proof"),
    pytest.param({}, {"origin": "https://example.com"}, id="from another site"),
    pytest.param({}, {"origin": "null"}, id="from nowhere"),
    pytest.param({}, {"origin": ""}, id="without an origin"),
    pytest.param({}, {"sec-fetch-site": "cross-site"}, id="across sites"),
    pytest.param({}, {"sec-fetch-site": "same-site"}, id="from a sister site"),
]


@pytest.mark.parametrize(("fields", "headers"), FORMS)
def test_a_sign_in_form_that_is_not_ours_does_nothing(
    app: App, browser: Browser, fields: dict[str, str], headers: dict[str, str]
) -> None:
    with_password(app, member(app))
    typed = {"form": browser.proof(), "email": "maija@example.org", "password": PASSWORD}

    answer = browser.post("/account/login", typed | fields, **headers)

    assert answer.status_code == 403
    assert cookie(answer, "__Host-session") == {}


@pytest.mark.parametrize(("fields", "headers"), FORMS)
def test_a_sign_out_form_that_is_not_ours_does_nothing(
    app: App, browser: Browser, fields: dict[str, str], headers: dict[str, str]
) -> None:
    token = session_of(app, member(app))
    browser.holds(token)

    answer = browser.post(
        "/account/logout", {"form": browser.proof("/account/logout")} | fields, **headers
    )

    assert answer.status_code == 403
    assert is_in(app, token)


def test_somebody_elses_proof_does_not_sign_one_out(app: App, browser: Browser) -> None:
    own = session_of(app, member(app))
    browser.holds(session_of(app, member(app, name="Veikko Vuori")))
    proof = browser.proof("/account/logout")
    browser.http.cookies.clear()
    browser.holds(own)

    assert browser.post("/account/logout", {"form": proof}).status_code == 403
    assert is_in(app, own)


def test_no_session_ends_by_following_a_link(app: App, browser: Browser) -> None:
    token = session_of(app, member(app))
    browser.holds(token)

    answer = browser.get("/account/logout")

    assert (answer.status_code, is_in(app, token)) == (200, True)


def test_signing_out_ends_the_session_and_clears_what_the_browser_kept(
    app: App, browser: Browser
) -> None:
    token = session_of(app, member(app))
    browser.holds(token)

    answer = browser.post("/account/logout", {"form": browser.proof("/account/logout")})

    assert (answer.status_code, answer.headers["location"]) == (303, "/account/login?ended=1")
    assert answer.headers["clear-site-data"] == '"storage"'
    assert cookie(answer, "__Host-session")["value"] == "ended"
    assert not is_in(app, token)


def test_signing_in_and_out_stand_in_the_change_log(app: App, browser: Browser) -> None:
    person = with_password(app, member(app))
    browser.sign_in("maija@example.org")
    browser.post("/account/logout", {"form": browser.proof("/account/logout")})

    with app.database.read() as session:
        last = entries(session, limit=2)

    assert [(e.deed, e.actor_id, e.subject) for e in last] == [
        ("sign-out", person.id, f"person:{person.id}"),
        ("sign-in", person.id, f"person:{person.id}"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"form=" + b"x" * 20_000, id="too large"),
        pytest.param(b"email=%ff%fe", id="no UTF-8"),
        pytest.param("email=ä".encode(), id="not encoded"),
        pytest.param(b"&".join([b"a=1"] * 50), id="too many fields"),
    ],
)
def test_a_form_that_cannot_be_read_is_refused(browser: Browser, body: bytes) -> None:
    answer = browser.http.post("/account/login", content=body, headers={"origin": browser.origin})

    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("path", "headers", "language", "title"),
    [
        ("/account/login", {}, "en", "Sign in"),
        ("/account/login", {"accept-language": "fi-FI,fi;q=0.9,en;q=0.8"}, "fi", "Kirjaudu sisään"),
        ("/account/login", {"accept-language": "sv, en;q=0.2, fi;q=0.5"}, "fi", "Kirjaudu sisään"),
        ("/account/login", {"accept-language": "fi;q=x, *"}, "en", "Sign in"),
        ("/account/login?lang=fi", {"accept-language": "en"}, "fi", "Kirjaudu sisään"),
        ("/account/login?lang=xx", {"accept-language": "fi"}, "fi", "Kirjaudu sisään"),
    ],
)
def test_the_page_speaks_the_readers_language(
    browser: Browser, path: str, headers: dict[str, str], language: str, title: str
) -> None:
    page = browser.get(path, **headers).text

    assert f'<html lang="{language}">' in page
    assert f"<h1>{title}</h1>" in page


def test_a_chosen_language_is_kept(browser: Browser) -> None:
    browser.get("/account/login?lang=fi&next=/month")

    page = browser.get("/account/login", **{"accept-language": "en"}).text

    assert '<html lang="fi">' in page


def test_changing_the_language_keeps_where_one_was_going(browser: Browser) -> None:
    page = browser.get("/account/login?next=/rocket%3Fteam%3Dahjo").text

    assert 'href="?next=%2Frocket%3Fteam%3Dahjo&amp;lang=fi"' in page
    assert 'name="next" value="/rocket?team=ahjo"' in page


def test_on_plain_http_in_a_network_the_page_warns_and_lets_people_in(
    started: Callable[..., App],
) -> None:
    app = started(BASE_URL="http://127.0.0.1:8501")
    with_password(app, member(app))

    with opened("http://192.168.1.20:8501") as browser:
        page = browser.get("/account/login").text
        found = cookie(browser.sign_in("maija@example.org"), "session")

        assert "This connection is not encrypted" in page
        assert found.keys() == {"value", "path", "httponly", "samesite"}
        assert browser.get("/").status_code == 200


def test_on_the_loopback_cookies_are_secure(started: Callable[..., App]) -> None:
    started(BASE_URL="http://127.0.0.1:8501")

    with opened("http://127.0.0.1:8501") as browser:
        answer = browser.get("/account/login")

    assert cookie(answer, "__Host-form")["secure"] == "True"
    assert "not encrypted" not in answer.text


@pytest.mark.parametrize(
    ("admin", "hours", "status"),
    [(False, 11, 200), (False, 13, 404), (True, 0.9, 200), (True, 1.1, 404)],
)
def test_sessions_run_out(
    app: App, browser: Browser, admin: bool, hours: float, status: int
) -> None:
    browser.holds(session_of(app, member(app, admin=admin), age=timedelta(hours=hours)))

    assert browser.http.get("/").status_code == status
