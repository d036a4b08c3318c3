"""The same way through a provider that somebody else has made, by its own real process."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from oidc_provider_mock import User, run_server_in_thread

from scorecard.app import App
from tests.web.people import Browser, member
from tests.web.test_account import cookie, is_in
from tests.web.visits import START, back, config_with, identities, known_as, sent, why


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a provider that insists on a nonce, and knows Maija's address."""
    maija = User(sub="17", claims={"email": "maija@example.org", "email_verified": True})
    with run_server_in_thread(
        require_nonce=True, user_claims=[maija], access_token_max_age=timedelta(minutes=5)
    ) as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture
def app(started: Callable[..., App], tmp_path: Path, address: str) -> App:
    """The app with that provider, which is believed about addresses."""
    provider = {
        "id": "school",
        "name": "School",
        "issuer": address,
        "client_id": "scorecard",
        "link_verified_emails": "true",
    }
    return started(CONFIG=config_with(tmp_path, provider), OIDC_SCHOOL_SECRET="any")


def agreed(place: str, subject: str) -> str:
    """Agree at the provider, and return the path to which it sends the browser."""
    answer = httpx.post(place, data={"sub": subject})
    returned = urlsplit(answer.headers["location"])
    return f"{returned.path}?{returned.query}"


def test_somebody_known_is_let_in_and_led_on(app: App, browser: Browser, address: str) -> None:
    known_as(app, member(app, name="Veikko Vuori"), address, subject="18")

    answer = back(browser, agreed(sent(browser, f"{START}&next=/month"), "18"))

    assert answer.headers["location"] == "/month"
    assert is_in(app, cookie(answer, "__Host-session")["value"])


def test_a_verified_address_links_and_an_unknown_one_does_not(
    app: App, browser: Browser, address: str
) -> None:
    maija = member(app)

    assert why(back(browser, agreed(sent(browser), "a stranger"))) == "unknown"
    assert why(back(browser, agreed(sent(browser), "17"))) == "led on to /"
    assert identities(app, maija) == [(address, "17")]


def test_a_code_is_taken_once(app: App, browser: Browser, address: str) -> None:
    known_as(app, member(app), address)
    came = agreed(sent(browser), "17")

    assert [why(back(browser, came)) for _ in range(2)] == ["led on to /", "expired"]
