"""A real Chromium, and pages in it that remember what went wrong and whom they asked."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    expect,
    sync_playwright,
)

from tests.browser.servers import Server, serving
from tests.browser.stores import PASSWORD, fill_bare, fill_empty, fill_full

PHONE, DESKTOP = 360, 1280
PATIENCE = 20_000  # milliseconds, on a busy machine
# What a phone calls itself; Streamlit closes its menu behind a touch there, and only there.
HELD_IN_A_HAND = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/142.0.0.0 Mobile Safari/537.36"
)
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
# What a browser does besides, and nobody asked it to: no other host may hear of the tests.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)


class ChromiumMissingError(Exception):
    """There is no Chromium on this machine."""

    def __init__(self) -> None:
        super().__init__(
            f"The browser tests need Chromium, but none of {', '.join(PROGRAMS)} is on the PATH."
            " Install it: make system-packages, or: apt-get install chromium;"
            " or name one in the environment variable CHROMIUM."
        )


def chromium() -> str:
    """Return the path of the browser: what CHROMIUM names, else the first on the PATH."""
    named = os.environ.get("CHROMIUM")
    found = named or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if found is None:
        raise ChromiumMissingError
    return found


@dataclass
class Tab:
    """A page, with the errors of its console and the hosts it asked for something."""

    page: Page
    errors: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", self._request)

    def settled(self) -> None:
        """Wait until Streamlit is connected, no script runs, and nothing is a grey box any more.

        What is drawn later moves what stands below it, and a touch then misses it.
        """
        self.page.locator(
            '[data-testid="stApp"][data-test-connection-state="CONNECTED"]'
            '[data-test-script-state="notRunning"]'
        ).wait_for()
        self.page.locator('[data-testid="stSkeleton"]').first.wait_for(state="detached")

    def sign_in(self, email: str, password: str = PASSWORD) -> None:
        """Fill in the form that everybody fills in, and wait for home."""
        self.page.goto("/account/login")
        self.page.locator("#email").fill(email)
        self.page.locator("#password").fill(password)
        self.page.locator("form button[type=submit]").click()
        self.page.wait_for_url("/")
        self.settled()

    def open(self, path: str) -> None:
        """Go to a page of the app and wait until it is drawn."""
        self.page.goto(path)
        self.settled()
        self.page.get_by_role("heading", level=1).wait_for()

    def _console(self, message: ConsoleMessage) -> None:
        # Streamlit looks for its health under the page's path first; the miss is its own.
        probe = "/_stcore/" in message.location["url"]
        if message.type == "error" and not probe:
            self.errors.append(message.text)

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob"):
            self.hosts.add(parts.netloc)


NewTab = Callable[..., Tab]
GROWN = """async part => {
  for (let held = -1, same = 0; same < 3;) {
    await new Promise(done => setTimeout(done, 100));
    const height = part.getBoundingClientRect().height;
    [same, held] = [height === held ? same + 1 : 0, height];
  } }"""


def unfold(part: Locator) -> None:
    """Open a part that may be folded (`details`), and wait until it has grown.

    Until then what is in it moves, and a touch quicker than anybody's misses it.
    """
    if part.get_attribute("open") is None:
        part.locator("summary").click()
    expect(part).to_have_attribute("open", "")
    part.evaluate(GROWN)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of this process; each tab is a person of its own."""
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not start for root, as in a container.
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *sandbox])
        expect.set_options(timeout=PATIENCE)
        yield browser
        browser.close()


@pytest.fixture
def new_tab(browser: Browser) -> Iterator[NewTab]:
    """Open a tab of a new person: no cookies shared with any other, no motion."""
    with tabs_of(browser) as open_tab:
        yield open_tab


@pytest.fixture(scope="module")
def lasting_tab(browser: Browser) -> Iterator[NewTab]:
    """Open a tab that stays for all tests of a file."""
    with tabs_of(browser) as open_tab:
        yield open_tab


@contextmanager
def tabs_of(browser: Browser) -> Iterator[NewTab]:
    """Lend a function that opens tabs, and close them all in the end."""
    contexts = []

    def open_tab(
        base_url: str,
        *,
        width: int = DESKTOP,
        theme: Literal["light", "dark"] = "light",
        language: str = "en-GB",
        motion: Literal["reduce", "no-preference"] = "reduce",
        in_hand: bool = False,
    ) -> Tab:
        context = browser.new_context(
            base_url=base_url,
            viewport={"width": width, "height": 800},
            color_scheme=theme,
            locale=language,
            reduced_motion=motion,
            user_agent=HELD_IN_A_HAND if in_hand else None,
            is_mobile=in_hand,
            has_touch=in_hand,
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        return Tab(context.new_page())

    yield open_tab
    for context in contexts:
        context.close()


Folder = pytest.TempPathFactory


@pytest.fixture(scope="session")
def empty(tmp_path_factory: Folder) -> Iterator[Server]:
    """An academy without teams: administrators, and people who belong nowhere."""
    with serving(tmp_path_factory.mktemp("empty"), fill_empty) as server:
        yield server


@pytest.fixture(scope="session")
def bare(tmp_path_factory: Folder) -> Iterator[Server]:
    """An academy with one team that has done nothing yet."""
    with serving(tmp_path_factory.mktemp("bare"), fill_bare) as server:
        yield server


@pytest.fixture(scope="session")
def full(tmp_path_factory: Folder) -> Iterator[Server]:
    """The demo academy, with three years of data."""
    with serving(tmp_path_factory.mktemp("full"), fill_full) as server:
        yield server
