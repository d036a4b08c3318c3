"""What opens a second door stands in no log and no address: secrets, codes, a provider's word."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scorecard.app import App
from tests.web.people import Browser, member, session_of, with_password
from tests.web.provider import SECRET, Provider
from tests.web.test_canaries import told_by
from tests.web.test_second_factor import CODE, PAGE, do, key_on
from tests.web.test_second_factor_code import CODE_PAGE, shown
from tests.web.visits import config_with, entry, known_as, school, visit

__all__ = ["school"]


@pytest.fixture
def app(started: Callable[..., App], tmp_path: Path, school: Provider) -> App:
    """The app with the school's provider."""
    return started(CONFIG=config_with(tmp_path, entry(school)), OIDC_SCHOOL_SECRET=SECRET)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """The log of everything, at its most talkative."""
    with caplog.at_level(logging.DEBUG):
        yield caplog


def test_the_log_holds_no_secret_of_an_authenticator_and_no_recovery_code(
    app: App, browser: Browser, log: pytest.LogCaptureFixture
) -> None:
    maija = with_password(app, member(app))
    browser.holds(session_of(app, maija))
    do(browser, "begin")
    phone = key_on(browser)
    codes = CODE.findall(do(browser, "confirm", code=phone.code(app.now())).text)
    later = [browser.get(path) for path in (PAGE, "/me", "/account/again")]
    browser.http.cookies.clear()
    later.append(browser.sign_in(maija.email))
    later.append(shown(browser, phone.wrong(app.now())))
    later.append(shown(browser, codes[0], f"{CODE_PAGE}?lost=1"))

    told = told_by(log)
    heads = "".join(str(answer.headers) + str(answer.url) for answer in later)
    assert len(codes) == 10
    assert later[-1].status_code == 303
    for secret in (phone.secret, *codes, *(code.replace("-", "") for code in codes)):
        assert secret not in told
        assert secret not in heads
        assert all(secret not in answer.text for answer in later)


def test_the_log_holds_no_secret_of_a_provider(
    app: App, browser: Browser, school: Provider, log: pytest.LogCaptureFixture
) -> None:
    known_as(app, with_password(app, member(app)), school.issuer)

    answer = visit(browser, school)

    assert answer.status_code == 303
    told = told_by(log)
    assert SECRET not in told
    assert SECRET not in answer.text + str(answer.headers)
    assert "id_token" not in told
    assert "eyJ" not in told  # how every signed token begins
