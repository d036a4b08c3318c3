"""Taking one's own data along, as a file that only its owner's browser gets."""

from collections.abc import Callable
from io import BytesIO

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from scorecard.actions.taking_along import take_along
from scorecard.app import App, the_app
from scorecard.exchange.own_data_writing import own_json, write_own_workbook
from scorecard.text import Text, text_in
from scorecard.views.own_data import OwnData, own_data
from scorecard.web import cookies
from scorecard.web.empty_workbook import XLSX
from scorecard.web.forms import UnreadableFormError, is_of, read_form
from scorecard.web.privacy import PRIVACY
from scorecard.web.tokens import new_token
from scorecard.web.visitors import visitor_now

Write = Callable[[App, OwnData, Text], bytes]
AT_ONCE = 2
_WORKERS = CapacityLimiter(AT_ONCE)


async def own_json_file(request: Request) -> Response:
    """Send everything about the visitor, for machines."""
    return await _sent(request, "json", "application/json", _json)


async def own_workbook(request: Request) -> Response:
    """Send everything about the visitor, to read."""
    return await _sent(request, "xlsx", XLSX, _workbook)


async def _sent(request: Request, ending: str, media_type: str, write: Write) -> Response:
    app = the_app()
    if request.method == "POST":
        try:
            form = await read_form(request)
        except UnreadableFormError:
            return PlainTextResponse("Bad Request", 400)
        token = cookies.read(request.scope, app.settings, cookies.SESSION)
        visitor = await to_thread.run_sync(visitor_now, app, token)
        if visitor is None or not is_of(form, visitor):
            return RedirectResponse(PRIVACY, 303)
    elif request.headers.get("sec-fetch-site") != "same-origin":
        # Another page must not make the browser fetch it; the button here does.
        return RedirectResponse(PRIVACY, 303)
    # The gate has put the visitor's id there, and taken away what a client put there.
    who = int(request.headers["x-app-user"])
    name, content = await to_thread.run_sync(_content, app, who, write, limiter=_WORKERS)
    named = {"content-disposition": f'attachment; filename="{name}.{ending}"'}
    return Response(content, media_type=media_type, headers=named)


def _content(app: App, who: int, write: Write) -> tuple[str, bytes]:
    app.perform(who, take_along, request=new_token())
    data = app.look(who, own_data)
    text = text_in(data.person.language)
    return text("privacy-file-name"), write(app, data, text)


def _json(app: App, data: OwnData, _: Text) -> bytes:
    return own_json(data.person, data.tables, at=app.now(), withheld=data.withheld)


def _workbook(_: App, data: OwnData, text: Text) -> bytes:
    file = BytesIO()
    write_own_workbook(file, data.tables, text)
    return file.getvalue()
