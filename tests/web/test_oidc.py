"""Signing in with a provider: whom it knows is let in, where they wanted to go, and nobody else."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.web.tokens import hash_of
from tests.actions import factors
from tests.web.people import Browser, member, with_password
from tests.web.provider import SECRET, Provider
from tests.web.test_account import cookie, is_in
from tests.web.visits import (
    CLICKED,
    START,
    back,
    config_with,
    entry,
    known_as,
    school,
    sent,
    visit,
    why,
)

DEEP = "/rocket?team=usva&period=2026-H2"
__all__ = ["school"]


@pytest.fixture
def app(started: Callable[..., App], tmp_path: Path, school: Provider) -> App:
    """The app with the school's provider."""
    return started(CONFIG=config_with(tmp_path, entry(school)), OIDC_SCHOOL_SECRET=SECRET)


def known(app: App, school: Provider) -> Person:
    return known_as(app, member(app), school.issuer)


def test_the_sign_in_page_leads_to_each_provider(app: App, browser: Browser) -> None:
    page = browser.get(f"/account/login?next={DEEP.replace('&', '%26')}").text

    assert "Sign in with School" in page
    assert 'href="/account/oidc/start?provider=school&amp;next=%2Frocket%3Fteam%3Dusva' in page


def test_a_known_identity_opens_a_session_and_leads_on(
    app: App, browser: Browser, school: Provider
) -> None:
    known(app, school)

    answer = visit(browser, school, f"{START}&next=/rocket%3Fteam=usva%26period=2026-H2")

    assert (answer.status_code, answer.headers["location"]) == (303, DEEP)
    assert is_in(app, cookie(answer, "__Host-session")["value"])


def test_each_visit_has_secrets_of_its_own_and_asks_for_no_more_than_who_it_is(
    app: App, browser: Browser, school: Provider
) -> None:
    first, second = (dict(parse_qsl(urlsplit(sent(browser)).query)) for _ in range(2))

    for secret in ("state", "nonce", "code_challenge"):
        assert len(first[secret]) >= 43
        assert first[secret] != second[secret]
    assert first["code_challenge_method"] == "S256"
    assert first["scope"] == "openid"
    assert first["redirect_uri"] == "https://scorecard.example.org/account/oidc/callback"


def test_the_visits_cookie_is_short_out_of_reach_and_tells_nothing(
    app: App, browser: Browser, school: Provider
) -> None:
    answer = browser.get(START, **CLICKED)

    state = dict(parse_qsl(urlsplit(answer.headers["location"]).query))["state"]
    kept = cookie(answer, f"__Host-oidc-{hash_of(state)[:16]}")
    sealed = kept.pop("value")
    assert kept == {
        "path": "/",
        "secure": "True",
        "httponly": "True",
        "samesite": "lax",
        "max-age": "600",
    }
    assert state not in sealed


def test_on_ones_own_device_a_member_stays_signed_in(
    app: App, browser: Browser, school: Provider
) -> None:
    known(app, school)

    kept = cookie(visit(browser, school, f"{START}&mine=yes"), "__Host-session")

    assert kept["max-age"] == str(30 * 24 * 60 * 60)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"sec-fetch-site": "cross-site"}, id="another site"),
        pytest.param({"sec-fetch-site": "same-site"}, id="a neighbour"),
        pytest.param({"sec-fetch-site": "none"}, id="typed or kept as a bookmark"),
        pytest.param({"referer": "https://evil.example.org/"}, id="an old browser elsewhere"),
        pytest.param({}, id="a browser that says nothing"),
    ],
)
def test_nobody_is_signed_in_without_a_click_on_our_page(
    app: App, browser: Browser, school: Provider, headers: dict[str, str]
) -> None:
    answer = browser.get(START, **headers)

    assert answer.status_code == 200
    assert 'href="/account/oidc/start?provider=school"' in answer.text
    assert "oidc" not in answer.headers.get("set-cookie", "")
    assert school.asked == []


def test_an_old_browser_that_comes_from_our_page_goes_on(app: App, browser: Browser) -> None:
    answer = browser.get(START, referer="https://scorecard.example.org/account/login")

    assert answer.status_code == 303


def test_several_tabs_do_not_disturb_each_other(
    app: App, browser: Browser, school: Provider
) -> None:
    known(app, school)
    first, second = sent(browser, f"{START}&next=/month"), sent(browser, f"{START}&next=/rocket")

    answers = [back(browser, school.authorize(address)) for address in (second, first)]

    assert [answer.headers["location"] for answer in answers] == ["/rocket", "/month"]


def test_of_many_tabs_the_browser_keeps_the_newest(
    app: App, browser: Browser, school: Provider
) -> None:
    for _ in range(8):
        sent(browser)

    assert len([c for c in browser.http.cookies.jar if "oidc" in c.name]) == 5


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example.org/",
        "//evil.example.org",
        "/\\evil.example.org",
        "javascript:alert(1)",
        "/account/oidc/start?provider=school",
        "/%0d%0aset-cookie: x=1",
    ],
)
def test_nobody_is_led_elsewhere(app: App, browser: Browser, school: Provider, target: str) -> None:
    known(app, school)
    answer = browser.http.get(
        "/account/oidc/start", params={"provider": "school", "next": target}, headers=CLICKED
    )

    ended = back(browser, school.authorize(answer.headers["location"]))

    assert ended.headers["location"] in ("/", "/%0d%0aset-cookie:%20x=1")
    assert urlsplit(ended.headers["location"]).netloc == ""


@pytest.mark.parametrize("id", ["", "nobodys", "School", "school/../x"])
def test_a_provider_that_is_not_there_is_not_there(app: App, browser: Browser, id: str) -> None:
    assert browser.get(f"/account/oidc/start?provider={id}", **CLICKED).status_code == 404


def test_an_unknown_identity_is_told_what_to_do(
    app: App, browser: Browser, school: Provider
) -> None:
    with_password(app, member(app))

    answer = visit(browser, school)

    assert why(answer) == "unknown"
    assert cookie(answer, "__Host-session") == {}
    said = browser.get(answer.headers["location"])
    assert said.status_code == 403
    assert "is not connected to anybody in this academy" in said.text
    assert "invitation" in said.text


@pytest.mark.parametrize("claims", [{"amr": ["mfa"]}, {"acr": "mfa"}])
def test_the_code_is_asked_for_where_settings_do_not_believe_the_provider(
    app: App, browser: Browser, school: Provider, claims: dict[str, object]
) -> None:
    person = known(app, school)
    app.database.write(lambda session: factors.confirm(session, person.id, app.now()))
    school.says = claims

    answer = visit(browser, school)

    assert answer.headers["location"] == "/account/code"
    assert cookie(answer, "__Host-session") == {}
