"""The surface of the app as it really runs, asked byte by byte as no browser would."""

import http.client
import socket
from base64 import b64encode
from collections.abc import Iterator
from itertools import product
from urllib.parse import urlsplit

import pytest

from scorecard.app import App
from tests.browser.servers import Server, serving
from tests.browser.stores import Readers
from tests.web.people import NAVIGATION, member, session_of
from tests.web.walking import METHODS

CLOSED = ("/_stcore/metrics", "/_stcore/upload_file/a/b", "/media/x", "/component/x", "/month")
SPELLINGS = (
    "{path}",
    "{path}/",
    "{path}%00",
    "{path}%0d%0aset-cookie:a=b",
    "{path}%5c",
    "{path};/healthz",
    "{path}?next=/healthz",
    "{path}/../healthz",
    "/healthz/..{path}",
    "/static/..{path}",
    "/static/%2e%2e{path}",
    "/static/..%2f..{path}",
    "/account/%2e%2e{path}",
    "/account/..%2f{path}",
    "/account//..{path}",
    "/{path}",
    "/ACCOUNT/..{path}",
    "/%61ccount/..{path}",
    "/./{path}",
    "/%2e{path}",
    "//evil.example{path}",
    "http://evil.example{path}",
    "http://127.0.0.1/healthz@{path}",
)
TOKENS: dict[str, str] = {}


def one_person(app: App) -> Readers:
    person = member(app)
    TOKENS["held"] = session_of(app, person)
    return {("member", "fi"): person}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app as the command starts it, with one person in it."""
    with serving(tmp_path_factory.mktemp("surface"), one_person) as server:
        yield server


Said = tuple[int, dict[str, str], bytes]


def asked(server: Server, method: str, path: str, **headers: str) -> Said:
    """Send exactly this, and return status, headers and body."""
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=30)
    try:
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        said = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, said, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_spelling_of_a_closed_path_opens_it(server: Server, spelling: str) -> None:
    ways = product(METHODS, CLOSED, ("*/*", NAVIGATION["accept"]))

    found = {
        way: asked(server, way[0], spelling.format(path=way[1]), accept=way[2])[:2] for way in ways
    }

    assert {
        way: (status, said.get("location"))
        for way, (status, said) in found.items()
        if not (
            status in (400, 404, 421)
            or (status == 303 and said["location"].startswith("/account/login"))
            or (way[0] not in METHODS[:3] and status == 403)
        )
    } == {}
    assert not [said for _, said in found.values() if "a=b" in said.get("set-cookie", "")]


def handshake(server: Server, **headers: str | None) -> tuple[int, str]:
    """Ask for the websocket by hand; a header that is None is left out, one with | sent twice."""
    host = urlsplit(server.url).netloc
    sent: dict[str, str | None] = {
        "host": host,
        "origin": server.url,
        "cookie": f"__Host-session={TOKENS['held']}",
        "connection": "Upgrade",
        "upgrade": "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": b64encode(b"0123456789abcdef").decode(),
        "sec-websocket-protocol": "streamlit",
    } | headers
    lines = [f"{n}: {part}" for n, v in sent.items() if v is not None for part in v.split("|")]
    request = "\r\n".join(["GET /_stcore/stream HTTP/1.1", *lines, "", ""])
    with socket.create_connection((urlsplit(server.url).hostname, urlsplit(server.url).port)) as s:
        s.settimeout(30)
        s.sendall(request.encode())
        said = s.recv(8192).decode("latin-1")
    return int(said.split(" ")[1]), said.lower()


def test_the_page_of_somebody_signed_in_opens_its_websocket(server: Server) -> None:
    assert handshake(server)[0] == 101


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"cookie": None}, id="without a cookie"),
        pytest.param({"cookie": "session=x"}, id="with another cookie"),
        pytest.param({"origin": None}, id="without an origin"),
        pytest.param({"origin": "null"}, id="of a page without an address"),
        pytest.param({"origin": "https://evil.example"}, id="of a foreign page"),
        pytest.param({"origin": "http://evil.example|http://127.0.0.1"}, id="with two origins"),
        pytest.param({"host": "evil.example"}, id="under a foreign name"),
        pytest.param({"host": "127.0.0.1|evil.example"}, id="with two hosts"),
        pytest.param({"cookie": None, "x-app-user": "1"}, id="with a forged identity"),
    ],
)
def test_nobody_else_opens_it_and_the_refusal_is_as_safe_as_any_answer(
    server: Server, headers: dict[str, str | None]
) -> None:
    status, said = handshake(server, **headers)

    assert status in (400, 404)
    assert status == 400 or "content-security-policy" in said


def test_no_answer_names_a_version(server: Server) -> None:
    answers = [asked(server, "GET", path)[1] for path in ("/healthz", "/account/login", "/x")]

    assert {said.get("server", "") for said in answers} <= {"", "uvicorn"}
    assert not [said for said in answers if "x-powered-by" in said]


def test_nobody_moves_a_guess_to_another_address(server: Server) -> None:
    page = asked(server, "GET", "/account/login")[2]
    proof = page.decode().partition('name="form" value="')[2].partition('"')[0]
    cookie = f"__Host-form={proof}"

    statuses = [guess(server, proof, cookie, f"203.0.113.{number}") for number in range(21)]

    assert (statuses[0], statuses[-1]) == (401, 429)


def guess(server: Server, proof: str, cookie: str, address: str) -> int:
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=30)
    fields = f"form={proof}&email=nobody-{address}%40example.org&password=wrong-wrong-wrong"
    headers = {
        "origin": server.url,
        "cookie": cookie,
        "content-type": "application/x-www-form-urlencoded",
        "x-forwarded-for": address,
    }
    connection.request("POST", "/account/login", fields, headers)
    status = connection.getresponse().status
    connection.close()
    return status
