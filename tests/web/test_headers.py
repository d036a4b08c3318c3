"""Every answer forbids what it can, and Streamlit's page speaks the reader's language."""

import re
from http.cookies import SimpleCookie
from pathlib import Path

import pytest

from scorecard.app import App
from scorecard.web.headers import FIXED
from scorecard.web.index_page import index_page
from tests.web.people import Browser, member, session_of

ROOT = Path(__file__).parents[2]
PATHS = (
    "/",
    "/account/login",
    "/account/nothing",
    "/account/style.css",
    "/set-up/wrong",
    "/healthz",
    "/readyz",
    "/robots.txt",
    "/_stcore/health",
    "/_stcore/host-config",
    "/_stcore/metrics",
    "/favicon.png",
    "/static/nothing.js",
    "/media/nothing",
    "/rocket//x",
)


@pytest.mark.parametrize("signed_in", [True, False])
@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_headers(
    app: App, browser: Browser, path: str, signed_in: bool
) -> None:
    if signed_in:
        browser.holds(session_of(app, member(app)))

    headers = browser.get(path).headers

    assert {name: headers[name] for name in FIXED} == FIXED
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["strict-transport-security"] == "max-age=31536000"
    assert path.startswith("/static/") or headers["cache-control"] == "no-store"


def test_scripts_run_only_if_streamlit_shipped_them(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    policy = browser.get("/").headers["content-security-policy"]
    scripts = re.search(r"script-src ([^;]+)", policy)

    assert scripts
    assert scripts[1] == "'self' 'sha256-THxz9J9+wf7rhwR2YkXJoSZ13UCmYyC+3lNDv2+8ugA='"


def test_the_plain_pages_run_no_script_at_all(browser: Browser) -> None:
    assert (
        browser.get("/account/login")
        .headers["content-security-policy"]
        .startswith("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'")
    )


def test_files_with_a_hash_in_their_name_are_kept(browser: Browser) -> None:
    script = re.search(rb"static/js/index\.[^\"]+", index_page("en"))
    assert script

    answer = browser.http.get(f"/{script[0].decode()}")

    assert (answer.status_code, "immutable" in answer.headers["cache-control"]) == (200, True)


def test_what_is_no_file_is_not_found(browser: Browser) -> None:
    assert browser.get("/static/js/nothing.js").status_code == 404


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Rocket Scorecard"), ("fi", "Raketin mittaristo")]
)
def test_streamlits_page_is_ours(language: str, title: str) -> None:
    page = index_page(language).decode()

    assert f'<html lang="{language}">' in page
    assert f"<title>{title}</title>" in page
    assert page.count("<noscript>") == 1
    assert page.count("shortcut icon") == 1
    assert not re.search(r"agent|Streamlit<|You need to enable|service-desc", page)


def test_the_look_is_there_before_any_page_and_stands_below_streamlits_own() -> None:
    page = index_page("en").decode()

    root, rules = page.index('<div id="root">'), page.index("<style>")
    assert root < rules < page.index("</body>")
    assert all(mark in page[rules:] for mark in (".st-key-frame", ".st-key-wall", "st-key-year"))


def test_no_rule_of_the_look_comes_with_a_page_and_moves_it() -> None:
    drawn = [*(ROOT / "pages").rglob("*.py"), *(ROOT / "scorecard" / "ui").rglob("*.py")]

    assert [path for path in drawn if "<style" in path.read_text(encoding="utf-8")] == []


def test_the_page_follows_the_readers_language_even_if_the_browser_has_it(
    app: App, browser: Browser
) -> None:
    browser.holds(session_of(app, member(app)))
    kept = {"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT", "accept-language": "fi"}

    answer = browser.get("/", **kept)

    assert (answer.status_code, '<html lang="fi">' in answer.text) == (200, True)


def test_asking_for_the_head_of_the_page_brings_no_body(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    answer = browser.http.head("/")

    assert (answer.status_code, answer.content) == (200, b"")
    assert "text/html" in answer.headers["content-type"]


def test_streamlits_cookies_are_secure_and_its_own_page_can_read_them(
    app: App, browser: Browser
) -> None:
    browser.holds(session_of(app, member(app)))

    lines = browser.get("/_stcore/host-config").headers.get_list("set-cookie")
    lines += browser.get("/_stcore/health").headers.get_list("set-cookie")
    xsrf = [m for line in lines if (m := SimpleCookie(line).get("_streamlit_xsrf"))]

    assert xsrf
    assert {(m["secure"], m["samesite"], m["httponly"]) for m in xsrf} == {(True, "Lax", "")}
