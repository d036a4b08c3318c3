"""The whole application as a browser meets it: on TLS, on a database of the test's own.

The script behind the gate is a probe that says who it takes its visitor for; the real pages
have tests of their own.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
import streamlit as st
from httpx import Request
from starlette.middleware import Middleware
from starlette.testclient import TestClient
from streamlit.runtime import Runtime

from scorecard.app import App, the_app
from scorecard.ui.failure import on_script_error
from scorecard.web.addresses import is_loopback
from scorecard.web.arrival import Arrival
from scorecard.web.gate import Gate
from scorecard.web.headers import SafeHeaders
from scorecard.web.routes import EXCEPTION_HANDLERS, lifespan, routes
from tests.configs import config_asking
from tests.web.people import HOME, Browser


@pytest.fixture
def environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_template: str
) -> pytest.MonkeyPatch:
    """Where the app finds its settings, and a database of its own."""
    database = tmp_path / "scorecard.db"
    shutil.copyfile(sqlite_template, database)
    monkeypatch.setenv("SCORECARD_DATA", str(tmp_path))
    monkeypatch.setenv("SCORECARD_CONFIG", str(config_asking(tmp_path / "config")))
    monkeypatch.setenv("SCORECARD_DATABASE_URL", f"sqlite:///{database}")
    monkeypatch.setenv("SCORECARD_BASE_URL", HOME)
    monkeypatch.setenv("SCORECARD_LOG_KEY", "a key for tests")
    monkeypatch.delenv("SCORECARD_DEMO", raising=False)
    return monkeypatch


@pytest.fixture
def started(environment: pytest.MonkeyPatch) -> Iterator[Callable[..., App]]:
    """Starts the app that the routes use, with other settings where a test says so."""

    def start(**settings: str) -> App:
        for name, value in settings.items():
            environment.setenv(f"SCORECARD_{name}", value)
        the_app.cache_clear()
        return the_app()

    yield start
    the_app.cache_clear()


@pytest.fixture
def app(started: Callable[..., App]) -> App:
    """The app that the routes use."""
    return started()


@pytest.fixture
def browser(app: App) -> Iterator[Browser]:
    """Somebody's browser, not signed in."""
    with opened() as browser:
        yield browser


def opened(base_url: str = HOME, patrol: float = 20.0) -> "_Opened":
    """Return the application, to be entered; `patrol` is how often idle pages are looked at."""
    return _Opened(base_url, patrol)


class _Opened:
    def __init__(self, base_url: str, patrol: float) -> None:
        door = st.App(
            Path(__file__).with_name("probe.py"),
            routes=routes(),
            middleware=[
                Middleware(SafeHeaders),
                Middleware(Arrival),
                Middleware(Gate, patrol=patrol),
            ],
            lifespan=lifespan,
            exception_handlers=EXCEPTION_HANDLERS,
            on_script_error=on_script_error,
        )
        self._one_per_process = patch.object(Runtime, "_instance", None)
        self._client = TestClient(
            door, base_url=base_url, follow_redirects=False, raise_server_exceptions=False
        )
        if is_loopback(self._client.base_url.netloc.decode()):
            self._client.event_hooks = {"request": [self._with_secure_cookies]}

    def __enter__(self) -> Browser:
        self._one_per_process.start()
        return Browser(self._client.__enter__())

    def __exit__(self, *_: object) -> None:
        self._client.__exit__()
        self._one_per_process.stop()

    def _with_secure_cookies(self, request: Request) -> None:
        # Browsers trust the loopback with them; Python's clients do not by themselves.
        held = [f"{cookie.name}={cookie.value}" for cookie in self._client.cookies.jar]
        request.headers["cookie"] = "; ".join(held)
