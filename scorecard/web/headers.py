"""What every answer tells the browser to forbid, and Streamlit's page made ours on the way."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from scorecard.app import the_app
from scorecard.settings import Settings
from scorecard.web import cookies
from scorecard.web.index_page import index_page, inline_script_hashes
from scorecard.web.languages import text_for

APP_POLICY = (
    "default-src 'self'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
    "worker-src 'self' blob:; frame-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
FIXED = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
ONE_YEAR = 365 * 24 * 60 * 60
_ABOUT_A_COPY = (b"if-none-match", b"if-modified-since", b"if-range", b"range")
_FILES = ("/static/", "/media/")


class SafeHeaders:
    """ASGI middleware that puts the headers on every answer, and words into Streamlit's page."""

    def __init__(self, app: ASGIApp) -> None:
        self._inside = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and complete the answer."""
        match scope["type"]:
            case "http":
                await self._http(scope, receive, send)
            case "websocket":
                await self._websocket(scope, receive, send)
            case _:
                await self._inside(scope, receive, send)

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        settings = the_app().settings

        async def completed(message: Message) -> None:
            refused = message["type"] == "websocket.http.response.start"
            await send(_with_headers(message, scope, settings) if refused else message)

        await self._inside(scope, receive, completed)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        settings = the_app().settings
        replaced, given = False, []

        async def completed(message: Message) -> None:
            nonlocal replaced, given
            if message["type"] == "http.response.start":
                replaced = _is_streamlit_page(message)
                given = Headers(raw=message["headers"]).getlist("set-cookie")
                if not replaced:
                    await send(_with_headers(message, scope, settings))
            elif not replaced:
                await send(message)
            elif not message.get("more_body", False):
                await _send_ours(scope, settings, receive, send, given)

        await self._inside(_asking_for_all(scope), receive, completed)


def complete(headers: MutableHeaders, scope: Scope, settings: Settings) -> None:
    """Add what every answer carries; a content policy of its own may stay."""
    for name in [name for name in headers if name.startswith("access-control-")]:
        del headers[name]  # no other origin is to read anything here
    for name, value in FIXED.items():
        headers[name] = value
    if "content-security-policy" not in headers:
        scripts = " ".join(f"'sha256-{hash}'" for hash in inline_script_hashes())
        headers["content-security-policy"] = APP_POLICY.format(scripts=scripts)
    if not scope["path"].startswith("/static/") or "cache-control" not in headers:
        headers["cache-control"] = "no-store"
    if settings.base_url.startswith("https://"):
        headers["strict-transport-security"] = f"max-age={ONE_YEAR}"


def _with_headers(message: Message, scope: Scope, settings: Settings) -> Message:
    headers = MutableHeaders(raw=list(message["headers"]))
    complete(headers, scope, settings)
    secure = cookies.is_secure(scope, settings)
    raw = [
        (name, _hardened(value, secure=secure) if name.lower() == b"set-cookie" else value)
        for name, value in headers.raw
    ]
    return {**message, "headers": raw}


def _hardened(cookie: bytes, *, secure: bool) -> bytes:
    # HttpOnly is not added: the page must read Streamlit's XSRF cookie to send it back.
    present = {part.strip().partition(b"=")[0].lower() for part in cookie.split(b";")[1:]}
    if secure and b"secure" not in present:
        cookie += b"; Secure"
    return cookie if b"samesite" in present else cookie + b"; SameSite=Lax"


def _is_streamlit_page(message: Message) -> bool:
    headers = Headers(raw=message["headers"])
    is_page = headers.get("content-type", "").startswith("text/html")
    return is_page and "content-security-policy" not in headers


async def _send_ours(
    scope: Scope, settings: Settings, receive: Receive, send: Send, given: list[str]
) -> None:
    async def completed(message: Message) -> None:
        if message["type"] == "http.response.start":
            for cookie in given:
                MutableHeaders(scope=message).append("set-cookie", cookie)
            message = _with_headers(message, scope, settings)
        await send(message)

    await _page(scope, settings)(scope, receive, completed)


def _page(scope: Scope, settings: Settings) -> Response:
    # Streamlit answers every path that it does not know with its page, files included.
    if scope["path"].startswith("/static/"):
        return PlainTextResponse("Not Found", 404)
    page = index_page(text_for(scope, settings).language)
    return Response(page, media_type="text/html")


def _asking_for_all(scope: Scope) -> Scope:
    # A page that depends on the reader's language is never "not modified".
    if scope["path"].startswith(_FILES):
        return scope
    headers = [(n, v) for n, v in scope["headers"] if n.lower() not in _ABOUT_A_COPY]
    return {**scope, "headers": headers}
