"""A member's phone in a browser of its own, to be touched like one by protocol."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from playwright.sync_api import Locator

from tests.browser.conftest import Tab
from tests.browser.phones import PATIENCE, NeverShownError

IDLE = '[data-testid="stApp"][data-test-script-state="notRunning"]'


@dataclass
class TabPhone:
    """What `phones.Phone` does, by a real thumb on a real page."""

    tab: Tab
    path: str
    touches: int = 0

    def connect(self) -> None:
        """Open the page, or come back after the line was lost."""
        self.tab.page.context.set_offline(False)
        self.tab.open(self.path)

    def cut(self) -> None:
        """Lose the line, as in a tunnel."""
        self.tab.page.context.set_offline(True)

    @property
    def shown(self) -> str:
        """Everything that can be read on the page; it may have led somewhere else."""
        return self.tab.page.locator("body").inner_text()

    @property
    def is_idle(self) -> bool:
        """Whether the page waits for a touch."""
        return self.tab.page.locator(IDLE).count() == 1

    def has(self, key: str) -> bool:
        """Return whether the page shows a widget of this key."""
        return self._found(key).count() > 0

    def wait_for(self, *wanted: str) -> float:
        """Wait until the page shows all of this; return seconds."""
        return self.wait_until(lambda: all(words in self.shown for words in wanted), str(wanted))

    def wait_until(self, is_there: Callable[[], bool], wanted: str) -> float:
        """Wait until something holds; return how long that took in seconds."""
        began = monotonic()
        while not is_there():
            if monotonic() - began > PATIENCE:
                raise NeverShownError(wanted, f"{self.tab.page.url}\n{self.shown}")
            self.tab.page.wait_for_timeout(50)
        return monotonic() - began

    def press(self, key: str) -> None:
        """Touch a button."""
        self.wait_until(lambda: self.has(key), f"the button {key}")
        self._found(key).get_by_role("button").first.click()
        self.touches += 1

    def choose(self, key: str, number: int) -> None:
        """Touch one of several choices, counted from 0."""
        self.wait_until(lambda: self.has(key), f"the choice {key}")
        self._found(key).locator("label").nth(number + 1).click()
        self.touches += 1

    def _found(self, key: str) -> Locator:
        return self.tab.page.locator(f".st-key-{key}")
