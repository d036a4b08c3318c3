"""How many pages one person has open at a time, on this server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import the_app
from scorecard.web.addresses import path_of_referer
from scorecard.web.live_page import LivePage
from scorecard.web.markup import chosen_text, message_page

MOST = 20


class Crowd:
    """The live pages of everybody; of too many of one person the oldest closes, and says why."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._pages: dict[int, list[LivePage]] = {}

    @asynccontextmanager
    async def joined(self, person_id: int | None, page: LivePage) -> AsyncIterator[None]:
        """Count a page while the block lasts; those of nobody lead away by themselves."""
        if person_id is None:
            yield
            return
        pages = self._pages.setdefault(person_id, [])
        pages.append(page)
        for oldest in pages[: -self._most]:
            pages.remove(oldest)
            await oldest.make_room()
        try:
            yield
        finally:
            if page in pages:
                pages.remove(page)
            if not pages:
                self._pages.pop(person_id, None)


async def too_many_pages(request: Request) -> Response:
    """Say that a page was closed because too many are open, with the way back to it."""
    app = the_app()
    text = chosen_text(request, app)
    return message_page(
        request,
        app,
        title=text("account-too-many-pages-title"),
        message=text("account-too-many-pages", most=MOST),
        status=200,
        href=path_of_referer(request.headers, app.settings.base_url),
        way_on=text("account-too-many-pages-back"),
    )
