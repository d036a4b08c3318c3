"""The gate before HTTP and websocket: without a session, only a few paths answer.

Everything else answers strangers as if it did not exist; a person who opens a page is sent to
sign in and comes back. Identity headers that clients send are dropped, and ours are set:

- `X-App-User`: the person's id, which Streamlit hands to the script as `st.user["id"]`
- `X-App-Form`: what a form posted to `/account/logout` must carry as `form`
- `X-App-Session`: what pages know this browser's session by
- `X-App-Insecure`: `1` where others on the network can read along, so that pages can warn
"""

from urllib.parse import quote

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from scorecard.app import App, the_app
from scorecard.domain.sign_ins import key_of
from scorecard.views.sign_ins import SignedInView
from scorecard.web import cookies
from scorecard.web.addresses import is_own
from scorecard.web.crowd import Crowd
from scorecard.web.live_page import LivePage, Standing
from scorecard.web.opening import SET_UP_PAGE, keep_session
from scorecard.web.surface import STREAM, is_machinery, is_never_there, is_open, is_plain
from scorecard.web.tokens import form_token
from scorecard.web.visitors import Visitors

READING = ("GET", "HEAD", "OPTIONS")
PATROL_SECONDS = 20.0
NOT_FOUND = PlainTextResponse("Not Found", 404)
FORBIDDEN = PlainTextResponse("Forbidden", 403)


class Gate:
    """ASGI middleware that lets only a valid session pass, and asks again all the time."""

    def __init__(self, app: ASGIApp, patrol: float = PATROL_SECONDS) -> None:
        self._inside = app
        self._patrol = patrol
        self._visitors = Visitors()
        self._crowd = Crowd()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, refuse or pass on."""
        match scope["type"]:
            case "http":
                await self._http(scope, receive, send)
            case "websocket":
                await self._websocket(scope, receive, send)
            case _:
                await self._inside(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        app, path, visitor = the_app(), scope["path"], None
        if not is_plain(path) or is_never_there(path):
            return await NOT_FOUND(scope, receive, send)
        if not is_open(path):
            visitor = await self._visitors.visitor(app, _token(scope, app))
            if visitor is None:
                return await _turned_away(scope)(scope, receive, send)
            if visitor.lacks_second_factor:
                return await _sent_to(SET_UP_PAGE, scope)(scope, receive, send)
        if scope["method"] not in READING and not _comes_from_us(scope, app):
            return await FORBIDDEN(scope, receive, send)
        if visitor and visitor.renewal_due and _opens_page(scope):
            send = await self._handing_out(app, visitor, scope, send)
        await self._inside(_introduced(scope, app, visitor), receive, send)

    async def _handing_out(self, app: App, visitor: SignedInView, scope: Scope, send: Send) -> Send:
        """Return a way to answer that gives the browser its new token, too."""
        token = await self._visitors.renewed(app, visitor)
        if token is None:
            return send
        given = Response()
        keep_session(given, token, Request(scope), app, remembered=visitor.remembered)

        async def answered(message: Message) -> None:
            if message["type"] == "http.response.start":
                cookie = ("set-cookie", given.headers["set-cookie"])
                MutableHeaders(scope=message).append(*cookie)
            await send(message)

        return answered

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = the_app()
        token = _token(scope, app)
        if scope["path"] != STREAM or not token or not _has_own_origin(scope, app):
            return await NOT_FOUND(scope, receive, send)
        visitor = await self._visitors.visitor(app, token)
        if visitor and visitor.lacks_second_factor:
            visitor = None  # as nobody they are shown the way: signing in leads on from there

        async def standing(*, used: bool) -> Standing:
            found = await self._visitors.visitor(app, token, used=used)
            if found is None:
                goes_on = await self._visitors.has_another_token(app, token)
                return Standing.REPLACED if goes_on else Standing.OVER
            if found.lacks_second_factor:
                return Standing.OVER
            return Standing.OUTDATED if found.outdated else Standing.HOLDS

        async with (
            LivePage(
                receive, send, standing=standing if visitor else None, patrol=self._patrol
            ) as page,
            self._crowd.joined(visitor.person_id if visitor else None, page),
        ):
            await self._inside(_introduced(scope, app, visitor), page.receive, page.send)


def _token(scope: Scope, app: App) -> str:
    return cookies.read(scope, app.settings, cookies.SESSION)


def _introduced(scope: Scope, app: App, visitor: SignedInView | None) -> Scope:
    headers = [
        (name, value) for name, value in scope["headers"] if not name.lower().startswith(b"x-app-")
    ]
    if visitor:
        headers.append((b"x-app-user", str(visitor.person_id).encode()))
        token = _token(scope, app)
        headers.append((b"x-app-form", form_token(token).encode()))
        headers.append((b"x-app-session", key_of(visitor.token_hash).encode()))
    if not cookies.is_secure(scope, app.settings):
        headers.append((b"x-app-insecure", b"1"))
    return {**scope, "headers": headers}


def _opens_page(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    return (
        scope["method"] == "GET"
        and not is_machinery(scope["path"])
        and "text/html" in headers.get("accept", "")
        and headers.get("sec-fetch-dest", "document") == "document"
    )


def _turned_away(scope: Scope) -> Response:
    return _sent_to("/account/login", scope)


def _sent_to(page: str, scope: Scope) -> Response:
    """Send whoever opens a page to another, which leads back; programs find nothing."""
    wants_page = "text/html" in Headers(scope=scope).get("accept", "")
    if scope["method"] not in ("GET", "HEAD") or not wants_page or is_machinery(scope["path"]):
        return NOT_FOUND
    query = scope["query_string"].decode("latin-1")
    here = quote(scope["path"], safe="/") + (f"?{query}" if query else "")
    back = f"?next={quote(here, safe='')}" if here != "/" else ""
    return RedirectResponse(f"{page}{back}", 303)


def _has_own_origin(scope: Scope, app: App) -> bool:
    headers = Headers(scope=scope)
    origins, hosts = headers.getlist("origin"), headers.getlist("host")
    if len(origins) != 1 or len(hosts) != 1:
        return False
    return is_own(origins[0], hosts[0], app.settings.base_url)


def _comes_from_us(scope: Scope, app: App) -> bool:
    site = Headers(scope=scope).get("sec-fetch-site", "same-origin")
    return site == "same-origin" and _has_own_origin(scope, app)
