"""What the pages cost: against a bare page with one chart, and as the academy grows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, BrowserContext

from scorecard.app import App, build_app
from scorecard.settings import settings_from_env
from scorecard.views.celebrations import celebrations_view
from scorecard.views.compare import compare_view
from scorecard.views.frame import frame_view
from scorecard.views.home import home_view
from scorecard.views.month import month_view
from scorecard.views.process import process_view
from scorecard.views.rocket import rocket_view
from scorecard.views.sight import Sight
from scorecard.views.team import team_view
from tests.bench.figures import Figures
from tests.bench.grown import Faces, grow
from tests.bench.servers import (
    Server,
    academy_server,
    bare_server,
    demo_server,
    faces,
    signed_in,
)
from tests.bench.side_by_side import ROUNDS, Visit, side_by_side
from tests.browser.conftest import browser

__all__ = ["browser"]

PAGES = {
    "home": "member",
    "month": "member",
    "rocket": "leader",
    "team": "member",
    "celebrations": "member",
    "compare": "coach",
}
WHO_LOOKS = {
    "home": "member",
    "month": "member",
    "rocket": "leader",
    "team": "member",
    "celebrations": "member",
    "home, coach": "coach",
    "compare, coach": "coach",
    "compare, administrator": "admin",
}
SIZES = (1, 10, 100)
BROWSED = 5
DRAWN = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const charts = [...document.querySelectorAll('[data-testid="stVegaLiteChart"]')];
  return app?.dataset.testConnectionState === 'CONNECTED'
    && app.dataset.testScriptState === 'notRunning'
    && document.querySelector('h1') !== null
    && charts.every(chart => chart.querySelector('canvas, svg') !== null);
}"""


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


def test_the_demo_starts(bare: Server, demo: Server, figures: Figures) -> None:
    figures.note(
        "start",
        "scorecard demo",
        {
            "seconds to the first answer": demo.seconds,
            "× bare page": demo.seconds / bare.seconds,
        },
    )


def test_pages_against_a_bare_page(bare: Server, demo: Server, figures: Figures) -> None:
    cookies = {kind: signed_in(demo, id) for kind, id in faces(demo).items()}
    for page, kind in PAGES.items():
        ours, least = side_by_side([Visit(demo, _path(page), cookies[kind]), Visit(bare)])
        figures.note(
            "pages",
            page,
            {
                "load, server": ours.load / least.load,
                "load, bytes": ours.bytes / least.bytes,
                "run again, server": ours.again / least.again,
            },
        )


def test_pages_in_a_browser(browser: Browser, bare: Server, demo: Server, figures: Figures) -> None:
    with _context(browser) as context:
        least = _settling(context, bare.url)
    for page, kind in PAGES.items():
        with _context(browser) as context:
            _sign_in(context, demo, kind)
            seconds = _settling(context, f"{demo.url}/{_path(page)}")
        figures.note("pages", page, {"load, browser": seconds / least})


def test_pages_as_the_academy_grows(tmp_path: Path, figures: Figures) -> None:
    with ExitStack() as opened:
        sizes = [opened.enter_context(_grown(tmp_path / str(size), size)) for size in SIZES]
        for name, kind in WHO_LOOKS.items():
            views = _looked([_looking(grown, name, kind) for grown in sizes])
            runs = side_by_side([_visit(grown, name, kind) for grown in sizes])
            row: dict[str, float] = {}
            for size, seconds in zip(SIZES[1:], views[1:], strict=True):
                row[f"views, {size} teams"] = seconds / views[0]
            for size, run in zip(SIZES[1:], runs[1:], strict=True):
                row[f"whole run, {size} teams"] = run.load / runs[0].load
            row["statements"], row[f"statements, {SIZES[-1]} teams"] = (
                float(_statements(_looking(grown, name, kind))) for grown in (sizes[0], sizes[-1])
            )
            figures.note("growth", name, row)


def _path(page: str) -> str:
    return "" if page == "home" else page


@contextmanager
def _context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 1280, "height": 800})
    yield context
    context.close()


def _sign_in(context: BrowserContext, server: Server, kind: str) -> None:
    page = context.new_page()
    page.goto(f"{server.url}/account/login")
    page.locator(f"button.face.{kind}").click()
    page.wait_for_function(DRAWN)
    page.close()


def _settling(context: BrowserContext, address: str) -> float:
    page = context.new_page()
    times = []
    for _ in range(BROWSED + 1):
        began = perf_counter()
        page.goto(address)
        page.wait_for_function(DRAWN, polling=10)
        times.append(perf_counter() - began)
    return median(times[1:])  # the first one fills the browser's cache


@dataclass(frozen=True, slots=True)
class Grown:
    """A grown academy, opened here and served by another process."""

    app: App
    people: Faces
    server: Server
    cookies: Mapping[str, str]


@contextmanager
def _grown(folder: Path, teams: int) -> Iterator[Grown]:
    app = build_app(settings_from_env({"SCORECARD_DATA": str(folder)}))
    people = grow(app, teams)
    with academy_server(folder) as server:
        cookies = {
            kind: signed_in(server, getattr(people, kind)) for kind in set(WHO_LOOKS.values())
        }
        yield Grown(app, people, server, cookies)
    app.database.close()


def _visit(grown: Grown, name: str, kind: str) -> Visit:
    return Visit(grown.server, _path(name.partition(",")[0]), grown.cookies[kind])


Looking = Callable[[], App]


def _looking(grown: Grown, name: str, kind: str) -> Looking:
    """Return what gathers a page's data, in the order of the page."""
    app, who = grown.app, getattr(grown.people, kind)
    team = app.look(grown.people.leader, frame_view).teams[0]
    code = app.academy.model.processes[0].code

    def process(sight: Sight) -> object:
        return process_view(sight, rocket_view(sight, team.id), code)

    views: dict[str, Callable[[Sight], object]] = {
        "home": home_view,
        "month": month_view,
        "rocket": process,
        "team": lambda sight: team_view(sight, team.id),
        "celebrations": celebrations_view,
        "compare": compare_view,
    }

    def look() -> App:
        for view in (frame_view, frame_view, views[name.partition(",")[0]]):
            app.look(who, view)
        return app

    return look


def _looked(several: Sequence[Looking]) -> list[float]:
    times: list[list[float]] = [[] for _ in several]
    for _ in range(ROUNDS):
        for look, found in zip(several, times, strict=True):
            began = perf_counter()
            look()
            found.append(perf_counter() - began)
    return [median(found) for found in times]


def _statements(look: Looking) -> int:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    reader = look().database.reader
    sa.event.listen(reader, "before_cursor_execute", note)
    look()
    sa.event.remove(reader, "before_cursor_execute", note)
    return len(statements)
