"""Every route of the running app, ours and Streamlit's, taken from the app itself."""

import re
from collections.abc import Iterable, Iterator

from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute

from scorecard.settings import ROOT
from scorecard.web.routes import routes
from tests.web.people import Browser

METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE")
READING = METHODS[:3]
CHANGING = METHODS[3:]
NOWHERE = "/there-is-no-such-page"


def all_paths(browser: Browser) -> list[str]:
    """Return a path for each route there is and for each page, and one for none."""
    routed = _paths(browser.http.app._starlette_app.routes)  # type: ignore[attr-defined]
    pages = {f"/{page.stem}" for page in (ROOT / "pages").glob("*.py")}
    return sorted({filled(path) for path in routed} | pages | {NOWHERE, f"{NOWHERE}/below"})


def our_routes() -> list[Route]:
    """Return the routes that we add, each with its methods."""
    return [route for route in routes() if isinstance(route, Route)]


def streamlit_paths(browser: Browser) -> set[str]:
    """Return the patterns of the routes that Streamlit brings."""
    found = set(_paths(browser.http.app._starlette_app.routes))  # type: ignore[attr-defined]
    return found - {route.path for route in our_routes()}


def changing_paths() -> list[str]:
    """Return the patterns of our routes that take anything but reading."""
    return sorted({r.path for r in our_routes() if not {*(r.methods or ())} <= {*READING}})


def filled(pattern: str) -> str:
    """Return a path that fits a route's pattern."""
    return re.sub(r"\{(\w+)(:path)?\}", r"\1", pattern)


def _paths(routes: Iterable[BaseRoute], above: str = "") -> Iterator[str]:
    for route in routes:
        match route:
            case Mount():
                yield from _paths(route.routes, above + route.path)
                yield f"{above}{route.path}/anything"
            case Route() | WebSocketRoute():
                yield above + route.path
            case _:
                raise AssertionError(route)  # a kind of route that nobody has looked at
