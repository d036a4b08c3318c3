"""A workbook to fill in, for administrators; whoever else asks hears that it is not there."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.app import App, the_app
from scorecard.domain.refusals import NotAllowedError
from scorecard.text import LANGUAGES
from scorecard.views.importing import template_workbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NAMES = {"en": "empty-workbook.xlsx", "fi": "tyhja-tyokirja.xlsx"}


async def empty_workbook(request: Request) -> Response:
    """Send the workbook in the language that is asked for."""
    language = request.query_params.get("language", "en")
    if language not in LANGUAGES:
        return PlainTextResponse("Not Found", 404)
    try:
        content = await to_thread.run_sync(_content, request, the_app(), language)
    except NotAllowedError:
        return PlainTextResponse("Not Found", 404)
    named = {"content-disposition": f'attachment; filename="{NAMES[language]}"'}
    return Response(content, media_type=XLSX, headers=named)


def _content(request: Request, app: App, language: str) -> bytes:
    # The gate has put the visitor's id there, and taken away what a client put there.
    who = int(request.headers["x-app-user"])
    return app.look(who, lambda sight: template_workbook(sight, language))
