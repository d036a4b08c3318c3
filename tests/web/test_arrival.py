"""Under foreign names nobody answers, and only the named proxy is believed about who asks."""

from collections.abc import Callable
from ipaddress import ip_network

import pytest
from httpx import Response
from starlette.testclient import TestClient, WebSocketDenialResponse
from starlette.types import Receive, Scope, Send

from scorecard.app import App
from scorecard.settings import UnknownProxyError, settings_from_env
from scorecard.web.addresses import client_address
from scorecard.web.arrival import Arrival, asker
from tests.web.people import HOME, Browser, member, session_of

PROXIES = (ip_network("10.0.0.0/24"), ip_network("2001:db8::7/128"))
CLAIMS = {
    "x-forwarded-for": "203.0.113.66",
    "x-forwarded-proto": "http",
    "x-forwarded-host": "evil.example",
    "x-forwarded-user": "1",
    "x-forwarded-prefix": "/evil",
    "forwarded": "for=203.0.113.66;host=evil.example;proto=http",
    "x-real-ip": "203.0.113.66",
    "x-original-url": "/_stcore/metrics",
    "x-rewrite-url": "/_stcore/metrics",
}


@pytest.mark.parametrize(
    ("peer", "said", "found"),
    [
        pytest.param("10.0.0.5", "203.0.113.7", "203.0.113.7", id="by the proxy"),
        pytest.param("10.0.0.5", "1.1.1.1, 203.0.113.7", "203.0.113.7", id="with a lie in front"),
        pytest.param("10.0.0.5", "203.0.113.7, 10.0.0.9", "203.0.113.7", id="by two proxies"),
        pytest.param("10.0.0.5", "2001:db8::1", "2001:db8::1", id="from a newer address"),
        pytest.param("2001:db8::7", "203.0.113.7", "203.0.113.7", id="by a newer proxy"),
        pytest.param("::ffff:10.0.0.5", "203.0.113.7", "203.0.113.7", id="by a wrapped address"),
        pytest.param("10.0.0.5", "10.0.0.6", "10.0.0.5", id="from another proxy"),
        pytest.param("10.0.0.5", "unknown", "10.0.0.5", id="by a word"),
        pytest.param("10.0.0.5", "1.1.1.1,", "10.0.0.5", id="with nothing at the end"),
        pytest.param("10.0.0.5", "1.1.1.1, <b>", "10.0.0.5", id="with junk at the end"),
        pytest.param("192.0.2.1", "203.0.113.7", "192.0.2.1", id="by a stranger"),
        pytest.param("127.0.0.1", "203.0.113.7", "127.0.0.1", id="by this machine"),
        pytest.param("testclient", "203.0.113.7", "testclient", id="by no address"),
    ],
)
def test_who_asks_is_told_by_named_proxies_alone(peer: str, said: str, found: str) -> None:
    assert asker(peer, said, PROXIES) == found


@pytest.mark.parametrize("peer", ["192.0.2.1", "10.0.0.5"])
def test_nothing_inside_sees_what_a_proxy_could_have_said(
    started: Callable[..., App], peer: str
) -> None:
    started(PROXY="10.0.0.0/24")
    inside = arrived(CLAIMS, peer)

    names = {name.decode() for name, _ in inside["headers"]}
    assert not names & set(CLAIMS)
    assert client_address(inside) == ("203.0.113.66" if peer == "10.0.0.5" else peer)


def arrived(headers: dict[str, str], peer: str) -> Scope:
    """Return the request as it is behind `Arrival`."""
    seen: list[Scope] = []

    async def inside(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(scope)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body"})

    TestClient(Arrival(inside), base_url=HOME, client=(peer, 1)).get("/month", headers=headers)
    return seen[0]


@pytest.mark.parametrize("named", ["proxy.example.org", "10.0.0.300", "10.0.0.1/8", "*"])
def test_a_proxy_is_named_by_its_address(named: str) -> None:
    with pytest.raises(UnknownProxyError, match="SCORECARD_PROXY"):
        settings_from_env({"SCORECARD_PROXY": named, "SCORECARD_LOG_KEY": "ours"})


def test_several_proxies_can_be_named() -> None:
    named = {"SCORECARD_PROXY": "127.0.0.1, 10.0.0.0/24,", "SCORECARD_LOG_KEY": "ours"}

    assert [str(one) for one in settings_from_env(named).proxies] == ["127.0.0.1/32", "10.0.0.0/24"]


HOSTS = [
    pytest.param("scorecard.example.org", 200, id="ours"),
    pytest.param("SCORECARD.example.org", 200, id="ours in capitals"),
    pytest.param("scorecard.example.org:443", 200, id="ours with its port"),
    pytest.param("127.0.0.1:8501", 200, id="this machine"),
    pytest.param("scorecard.example.org:444", 421, id="another port"),
    pytest.param("evil.example", 421, id="another name"),
    pytest.param("scorecard.example.org.evil.example", 421, id="a longer name"),
    pytest.param("evil.scorecard.example.org", 421, id="a name below"),
    pytest.param("scorecard.example.org@evil.example", 421, id="a name behind a person"),
    pytest.param("scorecard.example.org/.evil.example", 421, id="a path in the name"),
    pytest.param("203.0.113.9", 421, id="a number"),
    pytest.param("", 421, id="none"),
]


@pytest.mark.parametrize(("host", "status"), HOSTS)
def test_under_foreign_names_nobody_answers(browser: Browser, host: str, status: int) -> None:
    assert browser.get("/account/login", host=host).status_code == status


def test_who_watches_servers_asks_by_any_name(browser: Browser) -> None:
    found = [browser.get(path, host="10.1.2.3:80").status_code for path in ("/healthz", "/readyz")]

    assert found == [200, 200]


def test_a_request_has_one_host(browser: Browser) -> None:
    twice = [("host", "scorecard.example.org"), ("host", "evil.example")]

    answer: Response = browser.http.get("/account/login", headers=twice)

    assert answer.status_code == 400


@pytest.mark.parametrize("host", ["evil.example", "scorecard.example.org:444"])
def test_no_page_lives_under_a_foreign_name(app: App, browser: Browser, host: str) -> None:
    browser.holds(session_of(app, member(app)))

    with pytest.raises(WebSocketDenialResponse) as refused, browser.live_page(host=host):
        pass

    assert refused.value.status_code == 421


@pytest.mark.parametrize("host", ["192.168.1.20:8501", "mittaristo.local", "[fe80::1]:8501"])
def test_without_tls_a_machine_may_have_any_name(
    started: Callable[..., App], browser: Browser, host: str
) -> None:
    started(BASE_URL="http://127.0.0.1:8501")

    assert browser.get("/account/login", host=host).status_code == 200
