"""Where a request comes from and where it may be sent: origins, loopback, own paths."""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

_OWN_PATH = re.compile(r"/(?![/\\])[A-Za-z0-9\-._~!$&'()*+,;=:@%/?]*")
_HOST = re.compile(r"(?:[A-Za-z0-9_.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
_LONGEST_PATH = 2_000
# Pages of signed-in people that somebody may come back to, too.
_ACCOUNT_PAGES = frozenset({"/account/second-factor", "/account/password", "/account/privacy"})


def is_own(origin: str | None, host: str, base_url: str) -> bool:
    """Return whether an Origin header names the place that the request was sent to."""
    if origin is None:
        return False
    if origin == base_url or base_url.startswith("https://"):
        return origin == base_url
    scheme, separator, place = origin.partition("://")
    return bool(separator) and scheme in ("http", "https") and bool(host) and place == host


def is_known_host(host: str, base_url: str) -> bool:
    """Return whether a Host header names us: as people type it, or the loopback.

    Without https the same machine may have names that nobody told us, so any will do that
    could be one.
    """
    if not _HOST.fullmatch(host):
        return False
    return (
        not base_url.startswith("https://")
        or _named(host) == _named(urlsplit(base_url).netloc)
        or is_loopback(host)
    )


def is_loopback(host: str) -> bool:
    """Return whether a Host header (with or without port) names this machine itself."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    return name == "localhost" or _is_loopback_address(name)


def is_from_here(scope: Scope) -> bool:
    """Return whether the request came in by the loopback, under a name of the loopback."""
    server = scope.get("server")
    host = Headers(scope=scope).get("host", "")
    return server is not None and is_loopback(host) and _is_loopback_address(server[0])


def own_path(target: str) -> str:
    """Return where to go after signing in: a path of ours, or home.

    Whatever could lead elsewhere or back to the sign-in page becomes `/`.
    """
    if len(target) > _LONGEST_PATH or not _OWN_PATH.fullmatch(target):
        return "/"
    path = target.partition("?")[0]
    if path in _ACCOUNT_PAGES:
        return target
    return "/" if path.startswith(("/account", "/_stcore", "/set-up")) else target


def path_of_referer(headers: Headers, base_url: str) -> str:
    """Return the page of ours that led here, or home."""
    referer = urlsplit(headers.get("referer", ""))
    if not is_own(f"{referer.scheme}://{referer.netloc}", headers.get("host", ""), base_url):
        return "/"
    return own_path(referer.path + (f"?{referer.query}" if referer.query else ""))


def is_clicked_here(headers: Headers, base_url: str) -> bool:
    """Return whether a page of ours led here, by the browser's own word."""
    if site := headers.get("sec-fetch-site"):
        return site == "same-origin"
    referer = urlsplit(headers.get("referer", ""))
    return is_own(f"{referer.scheme}://{referer.netloc}", headers.get("host", ""), base_url)


def client_address(scope: Scope) -> str:
    """Return who asks, an IPv6 network standing for all its addresses."""
    client = scope.get("client")
    try:
        address = ip_address(client[0] if client else "")
    except ValueError:
        return "unknown"
    if address.version == 4:
        return str(address)
    return ":".join(address.exploded.split(":")[:4])


def _named(host: str) -> str:
    return host.lower().removesuffix(":443")


def _is_loopback_address(name: str) -> bool:
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
