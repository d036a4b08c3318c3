"""Who counts as us, and where somebody may be sent after signing in."""

import pytest
from starlette.datastructures import Headers

from scorecard.web.addresses import (
    client_address,
    is_from_here,
    is_loopback,
    own_path,
    path_of_referer,
)


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/month",
        "/rocket?team=ahjo&period=2026-H2",
        "/compare?by=age%20x",
        "/a-b_c.d",
        "/account/second-factor?next=/month",
        "/account/password",
        "/account/privacy",
    ],
)
def test_paths_of_ours_are_gone_back_to(target: str) -> None:
    assert own_path(target) == target


@pytest.mark.parametrize(
    "target",
    [
        "",
        "month",
        "//example.com",
        "///example.com",
        "/\\example.com",
        "\\\\example.com",
        "/\t/example.com",
        "/\n//example.com",
        "https://example.com",
        "https:example.com",
        "javascript:alert(1)",
        "data:text/html,x",
        "/month\r\nset-cookie: a=b",
        "/<script>",
        "/ä",
        "/" + "x" * 2_000,
        "/account/login",
        "/account/logout?x",
        "/account/code",
        "/account/again",
        "/account/second-factor/",
        "/account/passwords",
        "/_stcore/stream",
        "/set-up/x",
    ],
)
def test_everything_else_leads_home(target: str) -> None:
    assert own_path(target) == "/"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8501", "localhost:1", "[::1]:8501"])
def test_the_loopback_is_known(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "127.0.0.1.example.com", "192.168.1.5", "[", "localhost.evil"]
)
def test_other_hosts_are_not_the_loopback(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    ("server", "host", "here"),
    [
        pytest.param("127.0.0.1", "127.0.0.1:8501", True, id="on this machine"),
        pytest.param("192.168.1.5", "127.0.0.1:8501", False, id="by the network"),
        pytest.param("127.0.0.1", "rebound.example.com", False, id="under a foreign name"),
    ],
)
def test_from_here_means_by_the_loopback_under_its_name(server: str, host: str, here: bool) -> None:
    scope = {"server": (server, 8501), "type": "http", "headers": [(b"host", host.encode())]}

    assert is_from_here(scope) is here


@pytest.mark.parametrize(
    ("referer", "path"),
    [
        ("https://scorecard.example.org/rocket?team=ahjo", "/rocket?team=ahjo"),
        ("https://scorecard.example.org/account/login", "/"),
        ("https://example.com/rocket", "/"),
        ("", "/"),
    ],
)
def test_the_page_one_came_from_is_ours_or_home(referer: str, path: str) -> None:
    headers = Headers({"host": "scorecard.example.org", "referer": referer})

    assert path_of_referer(headers, "https://scorecard.example.org") == path


@pytest.mark.parametrize(
    ("client", "address"),
    [
        (("203.0.113.7", 1), "203.0.113.7"),
        (("2001:db8:1:2:3::4", 1), "2001:0db8:0001:0002"),
        (("testclient", 1), "unknown"),
        (None, "unknown"),
    ],
)
def test_a_network_of_version_six_counts_as_one_address(client: object, address: str) -> None:
    assert client_address({"client": client}) == address
