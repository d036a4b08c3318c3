"""What a page that follows along costs while nobody touches it, against a run of a bare page."""

from collections.abc import Iterator
from contextlib import ExitStack
from statistics import median

import pytest

from tests.bench.client import open_tab
from tests.bench.figures import Figures
from tests.bench.servers import Server, bare_server, demo_server, faces, signed_in

PAGES = {"team": "coach", "compare": "coach", "": "coach"}
QUESTIONS = 60


@pytest.fixture(scope="module")
def bare() -> Iterator[Server]:
    """The page that everything is compared with."""
    with bare_server() as server:
        yield server


@pytest.fixture(scope="module")
def demo() -> Iterator[Server]:
    """The demo academy as it is given to people."""
    with demo_server() as server:
        yield server


def test_a_page_left_open(bare: Server, demo: Server, figures: Figures) -> None:
    cast = faces(demo)
    with ExitStack() as opened:
        bare_tab = opened.enter_context(open_tab(bare.url))
        tabs = {
            page or "home": opened.enter_context(
                open_tab(demo.url, page, signed_in(demo, cast[kind]))
            )
            for page, kind in PAGES.items()
        }
        for tab in (bare_tab, *tabs.values()):
            tab.run()
        asked: dict[str, list[float]] = {name: [] for name in tabs}
        run: list[float] = []
        for _ in range(QUESTIONS):  # in turn, so that what else the machine does meets all
            run.append(bare_tab.run().seconds)
            for name, tab in tabs.items():
                asked[name].append(tab.follow().seconds)
    for name, seconds in asked.items():
        question = median(seconds)
        columns = {"ms a second": question * 1000, "× a run of a bare page": question / median(run)}
        figures.note("live", name, columns)
