"""What fails says so and no more, and the front door opens the real app."""

import importlib.util
import logging
from datetime import timedelta
from pathlib import Path

import pytest

from scorecard.app import App
from scorecard.store.sign_ins import sign_in
from scorecard.web.tokens import hash_of
from tests.web.conftest import opened
from tests.web.people import Browser, member, run, session_of

ROOT = Path(__file__).parents[2]


def test_a_page_that_fails_says_so_and_no_more(
    app: App, browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    browser.holds(session_of(app, member(app)))

    with caplog.at_level(logging.ERROR), browser.live_page() as socket:
        said = run(socket, query="fail=1")

    assert len(said) == 2
    assert said[1].startswith("Something failed on our side")
    assert "ZeroDivisionError" in caplog.text


def test_a_request_that_fails_says_so_and_no_more(app: App, browser: Browser) -> None:
    app.database.write(lambda s: s.connection().exec_driver_sql("DROP TABLE link"))

    answer = browser.get("/set-up/x", **{"accept-language": "fi"})

    assert answer.status_code == 500
    assert "Meillä tapahtui virhe" in answer.text
    assert not {"link", "sqlite", "Traceback"} & set(answer.text.split())
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"


def test_a_start_forgets_sessions_of_long_ago(app: App) -> None:
    person = member(app)
    gone, kept = (session_of(app, person, age=timedelta(days=days)) for days in (61, 59))

    with opened():
        pass

    with app.database.read() as session:
        found = [sign_in(session, hash_of(token)) is not None for token in (gone, kept)]
    assert found == [False, True]


def test_the_front_door_holds_the_gate_and_the_router(app: App) -> None:
    spec = importlib.util.spec_from_file_location("front_door", ROOT / "streamlit_app.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    assert module.app.script_path == ROOT / "scorecard" / "ui" / "router.py"
    middleware = [m.cls.__name__ for m in module.app._user_middleware]
    assert middleware == ["SafeHeaders", "Arrival", "Gate"]
