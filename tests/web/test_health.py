"""Whoever watches the server learns whether it lives, and whether it can work."""

from scorecard.app import App
from tests.web.people import Browser


def answers(browser: Browser) -> list[tuple[int, str]]:
    asked = [browser.http.get(path) for path in ("/healthz", "/readyz")]
    return [(answer.status_code, answer.text) for answer in asked]


def test_a_server_with_its_database_is_alive_and_ready(browser: Browser) -> None:
    assert answers(browser) == [(200, "ok"), (200, "ready")]


def test_a_database_that_is_not_migrated_makes_it_unready(app: App, browser: Browser) -> None:
    app.database.write(lambda s: s.connection().exec_driver_sql("DELETE FROM alembic_version"))

    assert answers(browser) == [(200, "ok"), (503, "not ready")]


def test_a_database_that_is_gone_makes_it_unready(app: App, browser: Browser) -> None:
    app.database.close()
    for path in app.settings.data_dir.glob("scorecard.db*"):
        path.unlink()
    app.settings.data_dir.joinpath("scorecard.db").mkdir()

    assert answers(browser) == [(200, "ok"), (503, "not ready")]
