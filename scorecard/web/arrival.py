"""How a request arrived: under which name of ours, and from where, by the word of a proxy.

A proxy in front says in `X-Forwarded-For` who asked it. That counts from the addresses that
`SCORECARD_PROXY` names and from nobody else, and reaches nothing behind this: neither
Streamlit nor our own code can come to believe such a header.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from scorecard.app import the_app
from scorecard.settings import Network
from scorecard.web.addresses import is_known_host

BY_ANY_NAME = frozenset({"/healthz", "/readyz"})
"""What watches servers asks each of several by its number."""

_BAD_REQUEST = PlainTextResponse("Bad Request", 400)
_SAID_BY_PROXIES = (b"x-forwarded-", b"forwarded", b"x-real-ip", b"x-original-", b"x-rewrite-")


class Arrival:
    """ASGI middleware that refuses foreign names, and finds out who asks behind a proxy."""

    def __init__(self, app: ASGIApp) -> None:
        self._inside = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on with the asker's own address."""
        if scope["type"] not in ("http", "websocket"):
            return await self._inside(scope, receive, send)
        settings = the_app().settings
        hosts = Headers(scope=scope).getlist("host")
        if len(hosts) != 1:
            return await _BAD_REQUEST(scope, receive, send)
        if scope["path"] not in BY_ANY_NAME and not is_known_host(hosts[0], settings.base_url):
            return await _misdirected(settings.base_url)(scope, receive, send)
        await self._inside(_without_hearsay(scope, settings.proxies), receive, send)


def asker(peer: str, said: str, proxies: tuple[Network, ...]) -> str:
    """Return who asked: the last address in `said` that is no proxy of ours, or else the peer.

    What stands further left was written by whoever asked, and may be anything.
    """
    if not _is_one_of(peer, proxies):
        return peer
    for name in reversed([part.strip() for part in said.split(",")]):
        if _address(name) is None:
            return peer
        if not _is_one_of(name, proxies):
            return name
    return peer


def _without_hearsay(scope: Scope, proxies: tuple[Network, ...]) -> Scope:
    said = ",".join(Headers(scope=scope).getlist("x-forwarded-for"))
    headers = [(n, v) for n, v in scope["headers"] if not n.lower().startswith(_SAID_BY_PROXIES)]
    peer = scope.get("client")
    if peer is None or not said:
        return {**scope, "headers": headers}
    return {**scope, "headers": headers, "client": (asker(peer[0], said, proxies), peer[1])}


def _is_one_of(name: str, proxies: tuple[Network, ...]) -> bool:
    address = _address(name)
    return address is not None and any(address in network for network in proxies)


def _address(name: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(name)
    except ValueError:
        return None
    # A socket for both kinds shows the older addresses inside the newer ones.
    return getattr(address, "ipv4_mapped", None) or address


def _misdirected(base_url: str) -> PlainTextResponse:
    return PlainTextResponse(f"Misdirected Request: this server answers as {base_url}", 421)
