"""Visits to pages of several servers in turn, so that what disturbs one disturbs all."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median

from tests.bench.client import Run, Tab, load, open_tab
from tests.bench.servers import Server

ROUNDS = 11


@dataclass(frozen=True, slots=True)
class Visit:
    """A page of a server, as somebody opens it."""

    server: Server
    page: str = ""
    cookie: str = ""

    def load(self) -> Run:
        """Open the page anew."""
        return load(self.server.url, self.page, self.cookie)


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds to open a page and to run it again once it is open, and the bytes of opening."""

    load: float
    again: float
    bytes: int


def side_by_side(visits: Sequence[Visit]) -> list[Cost]:
    """Return what each visit costs, the medians of several rounds."""
    for visit in visits:
        visit.load()  # imports, templates, and fanfares that are seen once
    loads = [[visit.load() for visit in visits] for _ in range(ROUNDS)]
    with ExitStack() as opened:
        tabs: list[Tab] = [
            opened.enter_context(open_tab(v.server.url, v.page, v.cookie)) for v in visits
        ]
        for tab in tabs:
            tab.run()
        again = [[tab.run().seconds for tab in tabs] for _ in range(ROUNDS)]
    return [
        Cost(
            median(run.seconds for run in runs),
            median(seconds),
            int(median(run.bytes for run in runs)),
        )
        for runs, seconds in zip(zip(*loads, strict=True), zip(*again, strict=True), strict=True)
    ]
