"""Without a session nothing but a few named paths answers, by whatever method."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from starlette.testclient import TestClient, WebSocketDenialResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocketDisconnect

from scorecard.app import App
from scorecard.domain.sign_ins import key_of
from scorecard.web.gate import Gate
from scorecard.web.surface import OPEN, STREAM
from scorecard.web.tokens import hash_of
from tests.web.conftest import opened
from tests.web.people import HOME, Browser, member, run, session_of
from tests.web.walking import METHODS, READING, streamlit_paths

# What GET and OPTIONS answer to somebody signed in. Everything here is Streamlit's, and each of
# its routes must have a row.
CLOSED = {
    "/": (200, 405),
    "/rocket": (200, 405),
    "/anything": (200, 405),
    "/media/{file_id:path}": (404, 204),
    "/component/{path:path}": (404, 204),
    "/_stcore/upload_file/{session_id}/{file_id}": (200, 204),
    "/_stcore/bidi-components/{path:path}": (404, 204),
    STREAM: (200, 405),
}
NEVER = (
    "/_stcore/metrics",
    "/_stcore/agent/interact",
    "/_stcore/agent/openapi.json",
    "/_stcore/agent/mcp",
    "/auth/login",
    "/auth/logout",
    "/oauth2callback",
    "/_stcore/script-health-check",
    "/account/../_stcore/metrics",
    "/static/..%2f..%2fsecrets.toml",
    "/account/%2e%2e/rocket",
    "/rocket//x",
    "/rocket%00",
    "/rocket%5c..",
)
OPEN_HERE = (
    *sorted(OPEN),
    "/account/login",
    "/account/logout",
    "/account/password",
    "/account/too-many-pages",
    "/account/forgot",
    "/account/style.css",
    "/account/rocket.svg",
    "/static/js/{file}",
)


def in_place(path: str) -> str:
    return path.replace("{", "").replace("}", "").replace(":path", "")


def answers(browser: Browser, path: str) -> dict[str, int]:
    asked = {m: browser.http.request(m, in_place(path)) for m in METHODS}
    return {method: answer.status_code for method, answer in asked.items()}


@pytest.mark.parametrize("token", ["", "never-given", "expired"])
def test_strangers_and_the_expired_find_nothing_at_all(
    app: App, browser: Browser, token: str
) -> None:
    if token == "expired":
        token = session_of(app, member(app), age=timedelta(hours=13))
    if token:
        browser.holds(token)

    found = {path: answers(browser, path) for path in (*CLOSED, *NEVER)}

    assert found == {path: dict.fromkeys(METHODS, 404) for path in (*CLOSED, *NEVER)}


def test_members_find_the_app_and_change_nothing_from_elsewhere(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    found = {path: answers(browser, path) for path in CLOSED}

    assert found == {
        path: {m: get if m != "OPTIONS" else options for m in READING}
        | dict.fromkeys(METHODS[3:], 403)
        for path, (get, options) in CLOSED.items()
    }


def test_some_paths_answer_nobody(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app, admin=True)))

    found = {path: answers(browser, path) for path in NEVER}

    assert found == {path: dict.fromkeys(METHODS, 404) for path in NEVER}


def test_the_open_paths_change_nothing_without_a_page_of_ours(browser: Browser) -> None:
    found = {path: answers(browser, path) for path in OPEN_HERE}

    assert {path: {a[m] for m in METHODS[3:]} for path, a in found.items()} == {
        path: {403} for path in OPEN_HERE
    }


def test_every_route_of_streamlit_stands_in_these_tables(browser: Browser) -> None:
    paths = {path for path in streamlit_paths(browser) if path}

    assert paths - {*CLOSED, *NEVER, *OPEN_HERE} == set()


@pytest.mark.parametrize(
    ("path", "login"),
    [
        pytest.param("/", "/account/login", id="home"),
        pytest.param("/month", "/account/login?next=%2Fmonth", id="a page"),
        pytest.param(
            "/rocket?team=ahjo&period=2026-H2",
            "/account/login?next=%2Frocket%3Fteam%3Dahjo%26period%3D2026-H2",
            id="a page with filters",
        ),
    ],
)
def test_who_opens_a_page_is_sent_to_sign_in_and_back(
    browser: Browser, path: str, login: str
) -> None:
    answer = browser.get(path)

    assert (answer.status_code, answer.headers["location"]) == (303, login)


@pytest.mark.parametrize("path", ["/_stcore/stream", "/media/abc.png", "/component/x/y"])
def test_nobody_is_sent_on_from_what_only_programs_ask_for(browser: Browser, path: str) -> None:
    assert browser.get(path).status_code == 404


def test_the_script_learns_who_it_is_from_the_gate_alone(app: App, browser: Browser) -> None:
    person = member(app)
    browser.holds(session_of(app, person))

    with browser.live_page(**{"X-App-User": "999"}) as socket:
        assert run(socket) == [f"id {person.id}, insecure None"]


def test_the_script_learns_which_session_it_is_but_not_its_hash(app: App, browser: Browser) -> None:
    token = session_of(app, member(app))
    browser.holds(token)

    with browser.live_page(**{"X-App-Session": "forged"}) as socket:
        assert run(socket, query="session=1")[1:] == [key_of(hash_of(token))]


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"cookie": ""}, id="without a cookie"),
        pytest.param({"cookie": "session=x"}, id="with a cookie of another name"),
        pytest.param({"origin": ""}, id="without an origin"),
        pytest.param({"origin": "null"}, id="from a page without an address"),
        pytest.param({"origin": "https://example.org"}, id="from another host"),
        pytest.param(
            {"origin": "https://scorecard.example.org.evil.example"}, id="from a lookalike"
        ),
        pytest.param({"origin": "http://localhost:3000"}, id="from this machine"),
        pytest.param({"cookie": "", "X-App-User": "1"}, id="with a forged identity"),
    ],
)
def test_the_websocket_refuses(app: App, browser: Browser, headers: dict[str, str]) -> None:
    browser.holds(session_of(app, member(app)))

    with (
        pytest.raises((WebSocketDisconnect, WebSocketDenialResponse)),
        browser.live_page(**headers) as socket,
    ):
        run(socket)


async def accepting(scope: Scope, receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "websocket.accept"})


@pytest.mark.parametrize("path", ["/rocket/_stcore/stream", "/", "/account/login"])
def test_there_is_one_websocket_only(app: App, path: str) -> None:
    cookie = f"__Host-session={session_of(app, member(app))}"
    client = TestClient(Gate(accepting))

    with client.websocket_connect(STREAM, headers={"origin": HOME, "cookie": cookie}):
        pass
    with (
        pytest.raises(WebSocketDisconnect),
        client.websocket_connect(path, headers={"origin": HOME, "cookie": cookie}),
    ):
        pass


def test_pages_learn_that_others_can_read_along(started: Callable[..., App]) -> None:
    app = started(BASE_URL="http://127.0.0.1:8501")

    with opened("http://192.168.1.20:8501") as browser:
        browser.holds(session_of(app, member(app)), "session")
        with browser.live_page() as socket:
            assert run(socket) == ["id 1, insecure 1"]
