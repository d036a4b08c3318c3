"""Whoever is here for the first time comes to a metric, a goal and a curve of their own."""

import re
import sys
from collections.abc import Iterator
from time import monotonic

import pytest
from playwright.sync_api import expect

from tests.bench.servers import Server, demo_server
from tests.browser.conftest import PHONE, NewTab
from tests.browser.newcomer import METRIC, Newcomer

MOST_TOUCHES = 25


@pytest.fixture
def demo() -> Iterator[Server]:
    """The demo as `make run` starts it."""
    with demo_server() as server:
        yield server


def test_from_the_demo_to_ones_own_curve_in_25_touches(
    demo: Server, new_tab: NewTab, capsys: pytest.CaptureFixture[str]
) -> None:
    newcomer = Newcomer(new_tab(demo.url, width=PHONE, in_hand=True))
    begun = monotonic()

    hero = newcomer.walk()

    seconds = monotonic() - begun
    with capsys.disabled():
        sys.stdout.write(
            f"\nFrom the demo's first page to a curve of one's own, on 360 px:"
            f" {newcomer.touches} touches, {seconds:.0f} s; it says: {hero}\n"
        )
    assert re.match(r"\d+\spages so far, ", hero)
    expect(newcomer.curve).to_have_attribute("aria-label", re.compile(rf"^{METRIC}.*\b90\s"))
    assert newcomer.touches <= MOST_TOUCHES
    assert newcomer.tab.errors == []
