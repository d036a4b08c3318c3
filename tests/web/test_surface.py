"""Without a session exactly the allow-list answers; all else is as if it did not exist.

The paths are taken from the running app, so that a route that anybody adds, Streamlit included,
is walked without being named here.
"""

import re
from datetime import timedelta

import pytest
from httpx import Headers, Response
from starlette.testclient import WebSocketDenialResponse

from scorecard.app import App
from scorecard.web.surface import STREAM, is_open
from tests.web.people import Browser, member, session_of
from tests.web.walking import CHANGING, METHODS, NOWHERE, READING, all_paths, our_routes

# DESIGN's list, written anew: what the code says is open must not be what the test believes.
OPEN = re.compile(
    r"/account/.+|/set-up/.+|/static/.*|/healthz|/readyz|/_stcore/health|/_stcore/host-config"
    r"|/favicon\.png|/manifest\.json|/robots\.txt|/calendar/.+|/answer/.+"
)
HELD = ("", "ended", "QxB0s1v9hJ0T9mS0c2nJx7wqkLhY6ZbVfP3uN8eRtdA", "' OR 1=1 --", "expired")
IDS = ["nothing", "an ended session", "an invented one", "an injected one", "an expired one"]


def told(answer: Response) -> tuple[int, bytes, dict[str, str]]:
    """Return all that an answer tells about a path."""
    said = {n: v for n, v in answer.headers.items() if n not in ("set-cookie", "location")}
    return answer.status_code, answer.content, said


@pytest.fixture(params=HELD, ids=IDS)
def stranger(app: App, browser: Browser, request: pytest.FixtureRequest) -> Browser:
    """A browser with everything but a session."""
    token = request.param
    if token == "expired":
        token = session_of(app, member(app), age=timedelta(hours=13))
    if token:
        browser.holds(token)
    return browser


def test_what_is_not_open_answers_strangers_like_nothing_at_all(stranger: Browser) -> None:
    nothing = {method: told(stranger.http.request(method, NOWHERE)) for method in METHODS}

    closed = [path for path in all_paths(stranger) if not OPEN.fullmatch(path)]
    found = {
        (method, path): told(stranger.http.request(method, path))
        for method in METHODS
        for path in closed
    }

    assert {status for status, _, _ in nothing.values()} == {404}
    assert len(closed) > 15
    assert {key: told for key, told in found.items() if told != nothing[key[0]]} == {}


def test_a_person_is_sent_to_sign_in_from_any_page_that_could_be(stranger: Browser) -> None:
    pages = [path for path in all_paths(stranger) if not OPEN.fullmatch(path)]

    found = {path: stranger.get(path) for path in pages}

    assert {
        path: (a.status_code, a.headers.get("location"))
        for path, a in found.items()
        if a.status_code != 404
        and not re.fullmatch(r"/account/login(\?next=[^&]+)?", a.headers.get("location", ""))
    } == {}
    assert found[NOWHERE].status_code == 303


def test_the_list_of_the_code_is_the_list_of_the_design(browser: Browser) -> None:
    paths = all_paths(browser)

    assert {p for p in paths if is_open(p)} == {p for p in paths if OPEN.fullmatch(p)}


def test_what_is_open_answers_and_changes_nothing_for_who_sends_no_form_of_ours(
    stranger: Browser,
) -> None:
    paths = [path for path in all_paths(stranger) if OPEN.fullmatch(path)]

    read = {(m, p): stranger.http.request(m, p).status_code for m in READING for p in paths}
    changed = {(m, p): stranger.http.request(m, p).status_code for m in CHANGING for p in paths}

    assert {key: s for key, s in read.items() if s not in (200, 204, 303, 400, 404, 405)} == {}
    assert {key: s for key, s in changed.items() if s != 403} == {}


def test_every_path_of_ours_is_walked(browser: Browser) -> None:
    assert {r.path for r in our_routes() if "{" not in r.path} <= {*all_paths(browser)}


SOCKETS = [
    pytest.param({}, 0, id="of our own page"),
    pytest.param({"cookie": ""}, 404, id="without a cookie"),
    pytest.param({"cookie": "session=x; __Secure-session=x"}, 404, id="with foreign cookies"),
    pytest.param({"cookie": "", "x-app-user": "1"}, 404, id="with a forged identity"),
    pytest.param({"origin": ""}, 404, id="with an empty origin"),
    pytest.param({"origin": "null"}, 404, id="of a page without an address"),
    pytest.param({"origin": "https://evil.example"}, 404, id="of a foreign page"),
    pytest.param({"origin": "http://scorecard.example.org"}, 404, id="of our page without TLS"),
    pytest.param({"origin": "https://scorecard.example.org:444"}, 404, id="of another port"),
    pytest.param({"origin": "https://scorecard.example.org/"}, 404, id="with a path"),
    pytest.param({"origin": "https://scorecard.example.org.evil.example"}, 404, id="alike"),
    pytest.param({"origin": "https://evil.example", "host": "evil.example"}, 421, id="rebound"),
    pytest.param({"host": "127.0.0.1", "origin": "http://127.0.0.1"}, 404, id="as this machine"),
    pytest.param({"host": "scorecard.example.org, evil.example"}, 421, id="with two hosts in one"),
]


@pytest.mark.parametrize(("headers", "status"), SOCKETS)
def test_the_websocket_opens_for_pages_of_ours_alone(
    app: App, browser: Browser, headers: dict[str, str], status: int
) -> None:
    sent = dict(sent_by_our_page(app, browser)) | headers

    assert refused(browser, STREAM, [*sent.items()]) == status


@pytest.mark.parametrize("doubled", ["origin", "host"])
def test_the_websocket_wants_each_header_once(app: App, browser: Browser, doubled: str) -> None:
    sent = sent_by_our_page(app, browser)

    assert refused(browser, STREAM, [*sent, (doubled, dict(sent)[doubled])]) in (400, 404)


@pytest.mark.parametrize("path", ["/", "/month", "/account/login", "/rocket/_stcore/stream"])
def test_nowhere_else_there_is_a_websocket(app: App, browser: Browser, path: str) -> None:
    assert refused(browser, path, sent_by_our_page(app, browser)) == 404


def sent_by_our_page(app: App, browser: Browser) -> list[tuple[str, str]]:
    token = session_of(app, member(app))
    host = browser.origin.partition("://")[2]
    return [("host", host), ("origin", browser.origin), ("cookie", f"__Host-session={token}")]


def refused(browser: Browser, path: str, headers: list[tuple[str, str]]) -> int:
    """Return with what a socket was refused; 0 for one that opened."""
    try:
        with browser.http.websocket_connect(path, headers=Headers(headers)):
            return 0
    except WebSocketDenialResponse as answer:
        return answer.status_code
