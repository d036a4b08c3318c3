"""What the pages cost: against a bare page with one chart, and as the academy grows."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, BrowserContext

from scorecard.app import App, build_app
from scorecard.domain.people import Team
from scorecard.settings import settings_from_env
from scorecard.views.celebrations import celebrations_view
from scorecard.views.compare import compare_view
from scorecard.views.frame import frame_view
from scorecard.views.home import home_view
from scorecard.views.month import month_view
from scorecard.views.rocket import process_view, rocket_view
from scorecard.views.sight import Sight
from scorecard.views.team import team_view
from tests.bench.client import load, open_tab
from tests.bench.figures import Figures
from tests.bench.grown import Faces, grow
from tests.bench.servers import (
    Server,
    app_server,
    bare_server,
    demo_server,
    faces,
    signed_in,
)
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
SIZES = (1, 10, 100)
ROUNDS = 15
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
    cookies = _cookies(demo)
    load_time, size, again = _loads(bare.url)
    least, least_again = load_time, again
    for page, kind in PAGES.items():
        load_time, size_of_page, again = _loads(demo.url, _path(page), cookies[kind])
        figures.note(
            "pages",
            page,
            {
                "load, server": load_time / least,
                "load, bytes": size_of_page / size,
                "run again, server": again / least_again,
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
    looked: dict[int, dict[str, tuple[float, int]]] = {}
    served: dict[int, dict[str, float]] = {}
    for size in SIZES:
        environment = {"SCORECARD_DATA": str(tmp_path / str(size))}
        app = build_app(settings_from_env(environment))
        people = grow(app, size)
        looked[size] = {name: _look(app, *view) for name, view in _views(app, people).items()}
        app.database.close()
        with app_server(environment) as server:
            served[size] = _served(server, people)
    for name, alone in looked[SIZES[0]].items():
        for size in SIZES[1:]:
            figures.note(
                "growth",
                name,
                {f"views, {size} teams": looked[size][name][0] / alone[0]},
            )
        for size in SIZES[1:]:
            ratio = served[size][name] / served[SIZES[0]][name]
            figures.note("growth", name, {f"whole run, {size} teams": ratio})
        for size in SIZES:
            label = f"statements, {size} {'team' if size == 1 else 'teams'}"
            figures.note("growth", name, {label: looked[size][name][1]})


def _path(page: str) -> str:
    return "" if page == "home" else page


def _cookies(demo: Server) -> dict[str, str]:
    return {kind: signed_in(demo, id) for kind, id in faces(demo).items()}


def _loads(url: str, page: str = "", cookie: str = "") -> tuple[float, int, float]:
    load(url, page, cookie)  # imports, templates, and fanfares that are seen once
    runs = [load(url, page, cookie) for _ in range(ROUNDS)]
    with open_tab(url, page, cookie) as tab:
        tab.run()
        again = [tab.run().seconds for _ in range(ROUNDS)]
    return median(r.seconds for r in runs), int(median(r.bytes for r in runs)), median(again)


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


Looking = tuple[int, list[Callable[[Sight], object]]]


def _views(app: App, people: Faces) -> dict[str, Looking]:
    """Return by page who looks and what the page gathers, in the order of the page."""
    team: Team = app.look(people.leader, frame_view).teams[0]
    code = app.academy.model.processes[0].code

    def rocket(sight: Sight) -> object:
        return process_view(sight, rocket_view(sight, team.id), code)

    return {
        "home": (people.member, [frame_view, home_view]),
        "month": (people.member, [frame_view, month_view, month_view]),
        "rocket": (people.leader, [frame_view, rocket]),
        "team": (people.member, [frame_view, lambda sight: team_view(sight, team.id)]),
        "celebrations": (people.member, [frame_view, celebrations_view]),
        "compare, coach": (people.coach, [frame_view, compare_view, compare_view]),
        "compare, administrator": (people.admin, [frame_view, compare_view, compare_view]),
    }


def _look(app: App, who: int, views: Sequence[Callable[[Sight], object]]) -> tuple[float, int]:
    def look() -> float:
        began = perf_counter()
        for view in views:
            app.look(who, view)
        return perf_counter() - began

    with _counted(app) as statements:
        look()
    return median(look() for _ in range(ROUNDS)), len(statements)


@contextmanager
def _counted(app: App) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    sa.event.listen(app.database.reader, "before_cursor_execute", note)
    yield statements
    sa.event.remove(app.database.reader, "before_cursor_execute", note)


def _served(server: Server, people: Faces) -> dict[str, float]:
    visits = {page: (page, getattr(people, kind)) for page, kind in PAGES.items()}
    del visits["compare"]
    visits["compare, coach"] = ("compare", people.coach)
    visits["compare, administrator"] = ("compare", people.admin)
    cookies = {who: signed_in(server, who) for who in {who for _, who in visits.values()}}
    return {
        name: _loads(server.url, _path(page), cookies[who])[0]
        for name, (page, who) in visits.items()
    }
