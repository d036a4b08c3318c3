"""Pictures of celebrations and celebrations as posters, for whoever may see the celebration.

To everybody else there is neither, whether the celebration exists or not.
"""

from collections.abc import Callable

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.app import App, the_app
from scorecard.charts.poster import Sheet
from scorecard.domain.academy import Academy
from scorecard.domain.celebrations import WallPicture
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.exchange.pdf import NoPdfHereError
from scorecard.reporting.celebration_poster import celebration_drawing, celebration_pdf
from scorecard.text import Text, text_in
from scorecard.views.celebrations_alone import picture_view, poster_view
from scorecard.views.frame import frame_view
from scorecard.views.reached import Reached
from scorecard.web.markup import message_page

Make = Callable[[App, int, int, Sheet], bytes]
AT_ONCE = 2
_WORKERS = CapacityLimiter(AT_ONCE)
NOT_FOUND = PlainTextResponse("Not Found", 404)
LARGEST_ID = 2**63 - 1
POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'; sandbox"
)


async def celebration_picture(request: Request) -> Response:
    """Send the picture, which is nothing but pixels."""
    return await _sent(request, _picture, "image/jpeg", "celebration.jpg")


async def celebration_poster_page(request: Request) -> Response:
    """Send the poster as SVG."""
    return await _sent(request, _svg, "image/svg+xml", "celebration.svg")


async def celebration_poster_file(request: Request) -> Response:
    """Send the poster as PDF."""
    return await _sent(request, _pdf, "application/pdf", "celebration.pdf")


async def _sent(request: Request, make: Make, media_type: str, name: str) -> Response:
    id, sheet = request.path_params["id"], request.query_params.get("sheet", Sheet.A4.value)
    known = id.isascii() and id.isdecimal() and int(id) <= LARGEST_ID
    if not known or sheet not in list(Sheet):
        return NOT_FOUND
    app = the_app()
    # The gate has put the visitor's id there, and taken away what a client put there.
    who = int(request.headers["x-app-user"])
    try:
        content = await to_thread.run_sync(make, app, who, int(id), Sheet(sheet), limiter=_WORKERS)
    except NotAllowedError:
        return NOT_FOUND
    except RefusedError as refused:
        return await to_thread.run_sync(_told, request, app, who, refused)
    headers = {
        "content-disposition": f'inline; filename="{name}"',
        "content-security-policy": POLICY,
        "cache-control": "private, no-store",
    }
    return Response(content, media_type=media_type, headers=headers)


def _picture(app: App, who: int, id: int, _: Sheet) -> bytes:
    return app.look(who, lambda sight: picture_view(sight, id)).content


def _svg(app: App, who: int, id: int, sheet: Sheet) -> bytes:
    return celebration_drawing(*_poster(app, who, id), sheet).encode()


def _pdf(app: App, who: int, id: int, sheet: Sheet) -> bytes:
    return celebration_pdf(*_poster(app, who, id), sheet)


def _poster(app: App, who: int, id: int) -> tuple[Reached, WallPicture | None, Academy, Text]:
    reached, picture = app.look(who, lambda sight: poster_view(sight, id))
    return reached, picture, app.academy, _text(app, who)


def _text(app: App, who: int) -> Text:
    return text_in(app.look(who, frame_view).person.language)


def _told(request: Request, app: App, who: int, refused: RefusedError) -> Response:
    """Return a page that says why there is none."""
    text = _text(app, who)
    return message_page(
        request,
        app,
        title=text("report-none-title"),
        message=text.refusal(refused),
        status=503 if isinstance(refused, NoPdfHereError) else 404,
        href="/celebrations",
        way_on=text("nav-celebrations"),
    )
