"""Makes the pictures of the main pages, a dot session and a newcomer's walk, in docs/screenshots.

`make screenshots` runs it.

The academy is the demo's, whose dates follow today; names and numbers are always the same.
"""

import os
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from scorecard.domain.periods import Calendar
from scorecard.settings import ROOT
from tests.bench.servers import demo_server
from tests.browser.conftest import DESKTOP, PHONE, QUIET, Tab, chromium, tabs_of
from tests.browser.newcomer import Newcomer
from tests.browser.servers import Server, serving
from tests.browser.session_pictures import take_session
from tests.browser.stores import fill_full

FOLDER = ROOT / "docs" / "screenshots"
DRAWN = 2_500  # ms; charts appear, and screens follow a session, a moment later


@dataclass(frozen=True)
class Picture:
    """A page as somebody sees it; `height` is how much of it is shown."""

    name: str
    path: str
    kind: str = "member"
    language: str = "en"
    width: int = DESKTOP
    height: int = 800
    theme: Literal["light", "dark"] = "light"


PICTURES = (
    Picture("home", "/", height=1120),
    Picture("month", "/month", width=PHONE, height=800),
    Picture("rocket", "/rocket", height=1110),
    Picture("rocket-fi-dark", "/rocket", kind="leader", language="fi", theme="dark", height=1110),
    Picture("scorecard", "/scorecard", height=1000),
    Picture("goals", "/goals", height=1000),
    Picture("year", "/year", height=900),
    Picture("team", "/team", kind="leader", language="fi", height=1000),
    Picture("celebrations", "/celebrations", height=1120),
    Picture("compare", "/compare", kind="admin", theme="dark", height=1060),
    Picture("poster", "/poster/kaarna/{half_year}.svg?size=a4", "admin", width=794, height=1123),
)


def main() -> None:
    """Take every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder), fill_full) as server,
        sync_playwright() as playwright,
    ):
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *sandbox])
        for picture in PICTURES:
            _take(picture, server, browser)
        take_session(browser, _keep)
        take_walk(browser)
        browser.close()


def take_walk(browser: Browser) -> None:
    """Take the pictures of docs/newcomer.md, while somebody walks through a new demo."""
    with demo_server() as server, tabs_of(browser) as new_tab:
        Newcomer(new_tab(server.url, width=PHONE, in_hand=True), _take_step).walk()


def _take(picture: Picture, server: Server, browser: Browser) -> None:
    with tabs_of(browser) as new_tab:
        tab: Tab = new_tab(server.url, width=picture.width, theme=picture.theme)
        tab.page.set_viewport_size({"width": picture.width, "height": picture.height})
        tab.sign_in(server.readers[picture.kind, picture.language].email)
        if picture.path.startswith("/poster/"):
            last = Calendar().half_year_of(datetime.now(UTC).date()).predecessor
            tab.page.goto(picture.path.format(half_year=last.code))
        else:
            tab.open(picture.path)
        _keep(tab.page, picture.name)


def _take_step(page: Page, name: str) -> None:
    _keep(page, f"newcomer-{name}")


def _keep(page: Page, name: str) -> None:
    page.wait_for_timeout(DRAWN)
    shot = Image.open(BytesIO(page.screenshot())).convert("RGB")
    shot.save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
