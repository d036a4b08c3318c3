"""A tab notices errors and foreign hosts, and does not share cookies with another."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.browser.conftest import PHONE, NewTab

PAGE = b"<title>Home</title><img src='http://foreign.invalid/x.png'><script>boom()</script>"


class Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Set-Cookie", "seen=yes")
        self.end_headers()
        self.wfile.write(b"seen" if "Cookie" in self.headers else PAGE)

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_tab_remembers_errors_and_the_hosts_it_asked(site: str, new_tab: NewTab) -> None:
    tab = new_tab(site)

    tab.page.goto("/")

    assert tab.hosts == {site.removeprefix("http://"), "foreign.invalid"}
    assert any("boom is not defined" in error for error in tab.errors)


def test_two_tabs_are_two_people(site: str, new_tab: NewTab) -> None:
    first, second = new_tab(site), new_tab(site)

    first.page.goto("/")
    second.page.goto("/")

    assert second.page.title() == "Home"


def test_a_tab_is_as_wide_dark_and_finnish_as_asked_for(site: str, new_tab: NewTab) -> None:
    tab = new_tab(site, width=PHONE, theme="dark", language="fi-FI")

    tab.page.goto("/")

    assert tab.page.evaluate(
        "[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, navigator.language]"
    ) == [360, True, "fi-FI"]
