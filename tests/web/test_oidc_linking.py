"""An account at a provider is connected by invitation, by oneself, or by a verified address."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from uuid import uuid4

import pytest
import time_machine

from scorecard.actions.inviting import revoke_invitation, send_invitation
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.store.people import password_hash
from scorecard.web.tokens import hash_of
from tests.actions import factors
from tests.web.people import PASSWORD, Browser, member, session_of, with_password
from tests.web.provider import SECRET, Provider
from tests.web.test_account import cookie, is_in
from tests.web.visits import (
    CLICKED,
    back,
    config_with,
    entry,
    identities,
    known_as,
    school,
    sent,
    visit,
    why,
)

__all__ = ["school"]
LINK = "/account/invitation/a-link-of-maijas"
CONNECT = "/account/oidc/link/school"


@pytest.fixture
def app(started: Callable[..., App], tmp_path: Path, school: Provider) -> App:
    """The app with the school's provider, which is believed about addresses and factors."""
    believed = entry(school, link_verified_emails="true", second_factor="true")
    return started(CONFIG=config_with(tmp_path, believed), OIDC_SCHOOL_SECRET=SECRET)


@pytest.fixture
def maija(app: App) -> Person:
    """Maija, who holds an invitation."""
    person, token_hash = member(app), hash_of(LINK.rpartition("/")[2])
    app.perform(
        OPERATOR,
        lambda act: send_invitation(act, person.id, token_hash=token_hash),
        request=uuid4().hex,
    )
    return person


def verified(school: Provider, email: str = "maija@example.org") -> None:
    school.says = {"email": email, "email_verified": True}


def test_an_invitation_offers_each_provider(browser: Browser, maija: Person) -> None:
    page = browser.get(f"{LINK}?lang=en").text

    assert f'href="{LINK}/with/school"' in page
    assert "Go on with School" in page


def test_an_invitation_is_accepted_with_a_provider_once(
    app: App, browser: Browser, school: Provider, maija: Person
) -> None:
    answer = visit(browser, school, f"{LINK}/with/school")

    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert is_in(app, cookie(answer, "__Host-session")["value"])
    assert identities(app, maija) == [(school.issuer, "17")]
    with app.database.read() as session:
        assert password_hash(session, maija.id) is None
    assert browser.get(LINK).status_code == 404
    browser.http.cookies.clear()
    assert why(visit(browser, school)) == "led on to /"


def test_an_invitation_needs_no_address_of_the_same_name(
    app: App, browser: Browser, school: Provider, maija: Person
) -> None:
    verified(school, "somebody.else@example.org")

    visit(browser, school, f"{LINK}/with/school")

    assert identities(app, maija) == [(school.issuer, "17")]


def test_an_invitation_that_ends_meanwhile_lets_nobody_in(
    app: App, browser: Browser, school: Provider, maija: Person
) -> None:
    came = school.authorize(sent(browser, f"{LINK}/with/school"))
    app.perform(OPERATOR, lambda act: revoke_invitation(act, maija.id), request=uuid4().hex)

    answer = back(browser, came)

    assert why(answer) == "over"
    assert browser.get(answer.headers["location"]).status_code == 404
    assert identities(app, maija) == []


def test_an_account_of_somebody_else_accepts_nothing(
    app: App, browser: Browser, school: Provider, maija: Person
) -> None:
    known_as(app, member(app, name="Veikko Vuori"), school.issuer)

    assert why(visit(browser, school, f"{LINK}/with/school")) == "taken"
    assert browser.get(LINK).status_code == 200


@pytest.mark.parametrize("path", [f"{LINK}x/with/school", f"{LINK}/with/nobodys"])
def test_what_is_no_invitation_leads_nowhere(
    browser: Browser, school: Provider, maija: Person, path: str
) -> None:
    assert browser.get(path, **CLICKED).status_code == 404
    assert school.asked == []


def test_an_address_that_a_believed_provider_verified_links_its_person(
    app: App, browser: Browser, school: Provider
) -> None:
    person = member(app)
    verified(school, "MAIJA@example.org")

    address = sent(browser)
    answer = back(browser, school.authorize(address))

    assert dict(parse_qsl(urlsplit(address).query))["scope"] == "openid email"
    assert is_in(app, cookie(answer, "__Host-session")["value"])
    assert identities(app, person) == [(school.issuer, "17")]


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param({"email": "maija@example.org"}, id="not said to be verified"),
        pytest.param({"email": "maija@example.org", "email_verified": False}, id="not verified"),
        pytest.param({"email": "maija@example.org", "email_verified": "true"}, id="in words"),
        pytest.param({"email": "maija@example.org", "email_verified": 1}, id="as a number"),
        pytest.param({"email": ["maija@example.org"], "email_verified": True}, id="a list"),
        pytest.param({"email": "maija", "email_verified": True}, id="no address"),
        pytest.param({"email": "maija@example.org\x00", "email_verified": True}, id="with NUL"),
        pytest.param({"email": "", "email_verified": True}, id="nothing"),
    ],
)
def test_an_address_that_is_not_verified_links_nobody(
    app: App, browser: Browser, school: Provider, claims: dict[str, object]
) -> None:
    person = member(app)
    school.says = claims

    assert why(visit(browser, school)) == "unknown"
    assert identities(app, person) == []


def test_nobody_learns_from_a_provider_who_is_here(
    app: App, browser: Browser, school: Provider
) -> None:
    member(app, admin=True)
    answers = []
    for email in ("maija@example.org", "nobody@example.org"):
        verified(school, email)
        place = visit(browser, school).headers["location"]
        answers.append((place, browser.get(place).text))

    assert answers[0] == answers[1]


def test_somebody_signed_in_connects_an_account(
    app: App, browser: Browser, school: Provider
) -> None:
    person = with_password(app, member(app))
    browser.sign_in("maija@example.org")

    answer = visit(browser, school, CONNECT)

    assert answer.headers["location"] == "/me"
    assert identities(app, person) == [(school.issuer, "17")]


def test_connecting_takes_having_shown_lately_who_one_is(
    app: App, browser: Browser, school: Provider
) -> None:
    person = member(app)
    browser.holds(session_of(app, person, age=timedelta(minutes=31)))

    answer = browser.get(CONNECT, **CLICKED)

    assert answer.headers["location"] == "/account/again?next=/me"
    assert school.asked == []


def test_what_was_shown_runs_out_on_the_way_too(
    app: App, browser: Browser, school: Provider
) -> None:
    person = member(app)
    browser.holds(session_of(app, person, age=timedelta(minutes=25)))
    came = school.authorize(sent(browser, CONNECT))

    with time_machine.travel(app.now() + timedelta(minutes=6)):
        answer = back(browser, came)

    assert answer.headers["location"] == "/account/again?next=/me"
    assert identities(app, person) == []


def test_nobody_connects_what_is_somebody_elses(
    app: App, browser: Browser, school: Provider
) -> None:
    known_as(app, member(app, name="Veikko Vuori"), school.issuer)
    person = member(app)
    browser.holds(session_of(app, person))

    answer = visit(browser, school, CONNECT)

    assert why(answer) == "taken"
    assert 'href="/me"' in browser.get(answer.headers["location"]).text
    assert identities(app, person) == []


def test_nothing_is_connected_to_whoever_signed_in_meanwhile(
    app: App, browser: Browser, school: Provider
) -> None:
    maija, veikko = member(app), member(app, name="Veikko Vuori")
    browser.holds(session_of(app, maija))
    came = school.authorize(sent(browser, CONNECT))
    browser.http.cookies.delete("__Host-session")
    browser.holds(session_of(app, veikko))

    assert why(back(browser, came)) == "expired"
    assert identities(app, maija) == identities(app, veikko) == []


def test_a_stranger_connects_nothing(browser: Browser, school: Provider) -> None:
    answer = browser.get(CONNECT, **CLICKED)

    assert answer.headers["location"] == "/account/login?next=/me"
    assert school.asked == []


def test_a_password_stays_a_way_in(app: App, browser: Browser, school: Provider) -> None:
    with_password(app, known_as(app, member(app), school.issuer))

    assert browser.sign_in("maija@example.org", PASSWORD).status_code == 303


@pytest.mark.parametrize(
    ("claims", "place"),
    [
        pytest.param({}, "/account/code", id="nothing more"),
        pytest.param({"amr": ["pwd"]}, "/account/code", id="a password"),
        pytest.param({"amr": "mfa"}, "/account/oidc/answer", id="methods that are no list"),
        pytest.param({"amr": ["pwd", "mfa"]}, "/rocket", id="more than a password"),
        pytest.param({"acr": "mfa"}, "/rocket", id="a class of that name"),
        pytest.param({"acr": "1"}, "/account/code", id="another class"),
    ],
)
def test_after_a_provider_comes_the_code_unless_it_says_that_more_was_shown(
    app: App, browser: Browser, school: Provider, claims: dict[str, object], place: str
) -> None:
    person = known_as(app, member(app), school.issuer)
    app.database.write(lambda session: factors.confirm(session, person.id, app.now()))
    school.says = claims

    answer = visit(browser, school, "/account/oidc/start?provider=school&next=/rocket")

    assert urlsplit(answer.headers["location"]).path == place
    opened = cookie(answer, "__Host-session").get("value", "")
    assert is_in(app, opened) == (place == "/rocket")
