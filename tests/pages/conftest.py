"""Runs whole pages, router included, as a person of the small academy."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from scorecard import app as app_module
from scorecard.app import App
from tests.academies import SmallAcademy, app, now, small
from tests.databases import migrated_copy
from tests.joiners import joined

__all__ = ["app", "joined", "now", "small"]
ROUTER = Path(__file__).parents[2] / "scorecard" / "ui" / "router.py"
Open = Callable[..., AppTest]


@pytest.fixture(params=["sqlite"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated and empty database.

    What pages do goes through acts and views, which are tried on both databases; of the pages
    themselves, those on which people enter things are, too.
    """
    with migrated_copy(request, tmp_path) as url:
        yield url


@pytest.fixture(scope="package", autouse=True)
def _components() -> Iterator[None]:
    """Let Streamlit look once, not for every test, for components among installed packages."""
    found = manifest_scanner.scan_component_manifests()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", lambda: found)
        yield


@pytest.fixture
def open_page(app: App, small: SmallAcademy, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """A function that opens a page as somebody: `open_page("ville", "month", period="2026-10")`."""
    monkeypatch.setattr("scorecard.ui.visit.the_app", lambda: app)

    def open_as(name: str, page: str = "home", **query: str) -> AppTest:
        run = AppTest.from_file(ROUTER, default_timeout=30)
        run.user = {"id": str(small.id(name))}
        for key, value in query.items():
            run.query_params[key] = value
        if page != "home":
            run.switch_page(f"../../pages/{page}.py")
        return run.run()

    yield open_as
    app_module.the_app.cache_clear()
