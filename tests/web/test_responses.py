"""Every answer forbids what it can and sets no cookie that is laxer than it must be.

Walked over all routes of the running app, read and written to, by a stranger and by somebody
signed in, and over what goes wrong on the way.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from http.cookies import Morsel, SimpleCookie
from itertools import product

import pytest
from httpx import Headers, Response
from starlette.testclient import WebSocketDenialResponse

from scorecard.app import App
from tests.web.conftest import opened
from tests.web.people import NAVIGATION, Browser, member, session_of, with_password
from tests.web.walking import METHODS, all_paths

READABLE = "_streamlit_xsrf"
"""The one cookie that a script may read: Streamlit's page sends it back with what it uploads."""

FIXED = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "strict-transport-security": "max-age=31536000",
}
PROMISED = ("default-src ", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
NEVER = ("unsafe-eval", "http:", "https:", "*", "wasm")
FEATURES = ("camera", "geolocation", "microphone", "payment", "usb")


def faults(headers: Headers, path: str) -> list[str]:
    """Return what an answer of ours lacks, or has and should not."""
    policy = headers.get("content-security-policy", "")
    scripts = "".join(part for part in policy.split(";") if "script-src" in part)
    permissions = headers.get("permissions-policy", "")
    cookies = [m for line in headers.get_list("set-cookie") for m in SimpleCookie(line).values()]
    return [
        *(name for name, value in FIXED.items() if headers.get_list(name) != [value]),
        *(part for part in PROMISED if part not in policy),
        *(part for part in NEVER if part in policy),
        *(["unsafe-inline"] if "unsafe-inline" in scripts else []),
        *(feature for feature in FEATURES if f"{feature}=()" not in permissions),
        *(["kept"] if not path.startswith("/static/") and kept(headers) else []),
        *(["a version"] if re.search(r"\d", headers.get("server", "")) else []),
        *(name for name in ("x-powered-by", "access-control-allow-origin") if name in headers),
        *(f"cookie {cookie.key}" for cookie in cookies if not is_strict(cookie)),
    ]


def kept(headers: Headers) -> bool:
    return headers.get_list("cache-control") != ["no-store"]


def is_strict(cookie: "Morsel[str]") -> bool:
    """Return whether a cookie is as closed as it can be, one named exception aside."""
    if not cookie["secure"] or cookie["samesite"].lower() not in ("lax", "strict"):
        return False
    if cookie["domain"] or cookie["path"] != "/":
        return False
    if cookie.key == READABLE:
        return True
    ours = cookie.key.startswith("__Host-") or cookie.key.startswith("_streamlit")
    return bool(cookie["httponly"]) and ours


def faulty(answers: Iterable[tuple[object, Response, str]]) -> dict[object, list[str]]:
    found = {what: faults(answer.headers, path) for what, answer, path in answers}
    assert found
    return {what: lacking for what, lacking in found.items() if lacking}


@pytest.fixture(params=["a stranger", "somebody signed in", "somebody whose session ended"])
def visitor(app: App, browser: Browser, request: pytest.FixtureRequest) -> Browser:
    """A browser, with a session or without."""
    if request.param == "somebody signed in":
        browser.holds(session_of(app, member(app, admin=True)))
    if request.param == "somebody whose session ended":
        browser.holds("ended")
    return browser


def test_every_answer_on_every_route_by_every_method(visitor: Browser) -> None:
    origins: tuple[dict[str, str], ...] = ({}, {"origin": visitor.origin})

    assert faulty(walked(visitor, origins)) == {}


def walked(
    browser: Browser, origins: tuple[dict[str, str], ...]
) -> Iterator[tuple[object, Response, str]]:
    for path, method, origin in product(all_paths(browser), METHODS, origins):
        answer = browser.http.request(method, path, headers=NAVIGATION | origin)
        yield (method, path, *origin), answer, path


def test_every_answer_that_goes_wrong(app: App, browser: Browser) -> None:
    with_password(app, member(app))
    big = {"form": "x" * 20_000}
    twice = [("host", "scorecard.example.org"), ("host", "evil.example")]

    answers = {
        "400, two hosts": browser.http.get("/", headers=twice),
        "401, a wrong password": browser.sign_in("maija@example.org", "never that one"),
        "403, a foreign form": browser.post("/account/login", {"form": "never given"}),
        "403, too large a form": browser.post("/account/login", big),
        "403, from elsewhere": browser.post("/account/login", {}, origin="https://evil.example"),
        "404, unknown link": browser.get("/set-up/never-given"),
        "404, no such file": browser.get("/static/js/nothing.js"),
        "404, no such style": browser.get("/account/nothing.css"),
        "405, a method": browser.http.options("/account/login"),
        "421, another name": browser.get("/", host="evil.example"),
        "303, to sign in": browser.get("/rocket?team=ahjo"),
    }
    app.database.write(lambda s: s.connection().exec_driver_sql("DROP TABLE link"))
    answers["500, a failure"] = browser.get("/account/invitation/x")

    assert {what: what[:3] for what in answers} == {
        what: str(answer.status_code) for what, answer in answers.items()
    }
    assert faulty((what, answer, "/") for what, answer in answers.items()) == {}


def test_too_many_guesses_are_answered_as_safely(app: App, browser: Browser) -> None:
    with_password(app, member(app))

    answers = [browser.sign_in("maija@example.org", "never that one") for _ in range(11)]

    assert answers[-1].status_code == 429
    assert faults(answers[-1].headers, "/") == []


def test_a_refused_websocket_is_answered_as_safely(browser: Browser) -> None:
    with pytest.raises(WebSocketDenialResponse) as refused, browser.live_page():
        pass

    assert faults(Headers(refused.value.headers), "/") == []


def test_uploads_are_answered_as_safely_however_large(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))
    sent = {"origin": browser.origin}

    answers = [
        browser.http.put("/_stcore/upload_file/a/b", headers=sent, files={"f": b"x" * size})
        for size in (1, 11_000_000)
    ]

    assert {answer.status_code for answer in answers} <= {400, 403, 413}
    assert faulty((a.status_code, a, "/") for a in answers) == {}


def test_signing_in_and_out_hands_out_closed_cookies_only(app: App, browser: Browser) -> None:
    with_password(app, member(app))

    signed_in = browser.sign_in("maija@example.org", mine="yes")
    signed_out = browser.post("/account/logout", {"form": browser.proof("/account/logout")})

    lines = [line for a in (signed_in, signed_out) for line in a.headers.get_list("set-cookie")]
    names = {name for line in lines for name in SimpleCookie(line)}
    assert names >= {"__Host-session", "__Host-lang"}
    assert faulty([("in", signed_in, "/"), ("out", signed_out, "/")]) == {}
    assert signed_out.headers["clear-site-data"] == '"storage"'


def test_nothing_but_the_address_decides_whether_cookies_are_secure(browser: Browser) -> None:
    claims = {"x-forwarded-proto": "http", "x-forwarded-host": "192.168.1.20"}

    assert faults(browser.get("/account/login", **claims).headers, "/") == []


def test_without_tls_off_this_machine_names_are_plain_and_every_page_warns(
    started: Callable[..., App],
) -> None:
    started(BASE_URL="http://127.0.0.1:8501")

    with opened("http://192.168.1.20:8501") as browser:
        answer = browser.get("/account/login")

    lines = answer.headers.get_list("set-cookie")
    cookies = [m for line in lines for m in SimpleCookie(line).values()]
    assert {(c.key, c["secure"], c["httponly"], c["samesite"]) for c in cookies} == {
        (name, "", True, "lax") for name in ("form", "lang")
    }
    assert "others on the same network can read along" in answer.text
    assert "strict-transport-security" not in answer.headers


def test_on_this_machine_nobody_is_warned(started: Callable[..., App]) -> None:
    started(BASE_URL="http://127.0.0.1:8501")

    with opened("http://127.0.0.1:8501") as browser:
        answer = browser.get("/account/login")

    names = {n for line in answer.headers.get_list("set-cookie") for n in SimpleCookie(line)}
    assert names == {"__Host-form", "__Host-lang"}
    assert "others on the same network" not in answer.text
