"""A person's dates for their own calendar, behind an address that only they were shown.

Whoever has the address reads it, without signing in, as calendars do; so it tells no number.
"""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.app import App, the_app
from scorecard.domain.refusals import NotAllowedError
from scorecard.exchange.calendar_file import MEDIA_TYPE, calendar_file, midnight
from scorecard.reporting.calendar import calendar_entries
from scorecard.text import text_in
from scorecard.views.calendar import calendar_view, reader_of_feed
from scorecard.web.tokens import hash_of

ENDING = ".ics"
NOT_FOUND = PlainTextResponse("Not Found", 404)


async def calendar_feed(request: Request) -> Response:
    """Send the calendar; an address that was revoked leads nowhere, as an unknown one does."""
    name = request.path_params["name"]
    if not name.endswith(ENDING):
        return NOT_FOUND
    token_hash = hash_of(name.removesuffix(ENDING))
    try:
        content = await to_thread.run_sync(_content, the_app(), token_hash)
    except NotAllowedError:
        return NOT_FOUND
    headers = {"content-disposition": 'inline; filename="rocket-scorecard.ics"'}
    return Response(content, headers=headers, media_type=MEDIA_TYPE)


def _content(app: App, token_hash: str) -> bytes:
    reader = app.look(None, lambda sight: reader_of_feed(sight, token_hash))
    view = app.look(reader, calendar_view)
    text = text_in(view.person.language)
    entries = calendar_entries(view, app.academy, text, home=app.settings.base_url)
    return calendar_file(text("calendar-name"), entries, at=midnight(app.today()))
