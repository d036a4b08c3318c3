"""The half-year report and the poster of a team, for whoever may see its dots."""

from collections.abc import Callable
from dataclasses import dataclass

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.app import App, the_app
from scorecard.charts.poster import Sheet
from scorecard.domain.periods import NotAPeriodError, Period, PeriodKind
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.exchange.paper import POLICY
from scorecard.exchange.pdf import NoPdfHereError, pdf_of
from scorecard.reporting.addresses import from_path, in_path
from scorecard.reporting.poster import poster_drawing, poster_pdf
from scorecard.reporting.report import report_html
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.views.frame import frame_view
from scorecard.views.report import ReportView, report_view
from scorecard.web.markup import message_page

AT_ONCE = 2
_WORKERS = CapacityLimiter(AT_ONCE)
NOT_FOUND = PlainTextResponse("Not Found", 404)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asks for, read from the address; `language` is "" for their own."""

    who: int
    team_key: str
    half_year: Period
    sheet: Sheet
    language: str


Make = Callable[[App, ReportView, Text, Sheet], bytes]


async def report_page(request: Request) -> Response:
    """Send the report as a page that prints well."""
    return await _sent(request, "html", "text/html", _html)


async def report_file(request: Request) -> Response:
    """Send the report as PDF."""
    return await _sent(request, "pdf", "application/pdf", _pdf)


async def poster_page(request: Request) -> Response:
    """Send the poster as SVG."""
    return await _sent(request, "svg", "image/svg+xml", _poster)


async def poster_file(request: Request) -> Response:
    """Send the poster as PDF."""
    return await _sent(request, "pdf", "application/pdf", _poster_pdf)


async def _sent(request: Request, ending: str, media_type: str, make: Make) -> Response:
    wanted = _wanted(request)
    if wanted is None:
        return NOT_FOUND
    app = the_app()
    try:
        content = await to_thread.run_sync(_made, app, wanted, make, limiter=_WORKERS)
    except NotAllowedError:
        return NOT_FOUND
    except RefusedError as refused:
        return await to_thread.run_sync(_told, request, app, wanted, refused)
    name = f"{in_path(wanted.team_key)}-{wanted.half_year.code}.{ending}"
    headers = {
        "content-disposition": f'inline; filename="{name}"',
        "content-security-policy": POLICY,
    }
    return Response(content, media_type=media_type, headers=headers)


def _wanted(request: Request) -> Wanted | None:
    """Return what is asked for; None where the address means nothing."""
    language = request.query_params.get("language", "")
    size = request.query_params.get("size", Sheet.A3.value)
    try:
        half_year = Period.parse(request.path_params["period"], PeriodKind.HALF_YEAR)
    except NotAPeriodError:
        return None
    if language not in ("", *LANGUAGES) or size not in list(Sheet):
        return None
    # The gate has put the visitor's id there, and taken away what a client put there.
    who = int(request.headers["x-app-user"])
    return Wanted(who, from_path(request.path_params["team"]), half_year, Sheet(size), language)


def _made(app: App, wanted: Wanted, make: Make) -> bytes:
    view = app.look(wanted.who, lambda s: report_view(s, wanted.team_key, wanted.half_year))
    return make(app, view, _text(app, wanted), wanted.sheet)


def _text(app: App, wanted: Wanted) -> Text:
    return text_in(wanted.language or app.look(wanted.who, frame_view).person.language)


def _html(app: App, view: ReportView, text: Text, _: Sheet) -> bytes:
    return report_html(view, app.academy, text, on=app.today()).encode()


def _pdf(app: App, view: ReportView, text: Text, _: Sheet) -> bytes:
    return pdf_of(report_html(view, app.academy, text, on=app.today()))


def _poster(app: App, view: ReportView, text: Text, sheet: Sheet) -> bytes:
    return poster_drawing(view, app.academy, text, sheet).encode()


def _poster_pdf(app: App, view: ReportView, text: Text, sheet: Sheet) -> bytes:
    return poster_pdf(view, app.academy, text, sheet)


def _told(request: Request, app: App, wanted: Wanted, refused: RefusedError) -> Response:
    """Return a page that says why there is none, and leads on to where there is something."""
    text = _text(app, wanted)
    return message_page(
        request,
        app,
        title=text("report-none-title"),
        message=text.refusal(refused),
        status=503 if isinstance(refused, NoPdfHereError) else 404,
        href="/rocket",
        way_on=text("nav-rocket"),
    )
