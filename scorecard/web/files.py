"""The few files that the plain pages need, read once."""

from functools import cache

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.web.markup import FOLDER

_TYPES = {
    "style.css": "text/css",
    "rocket.svg": "image/svg+xml",
    "recover.js": "text/javascript",
}


async def file_of_page(request: Request) -> Response:
    """Serve the style sheet, the rocket, or what brings a broken page back."""
    name = request.path_params["name"]
    if name not in _TYPES:
        return PlainTextResponse("Not Found", 404)
    return Response(_content(name), media_type=_TYPES[name])


async def robots(_: Request) -> Response:
    """Ask search engines to stay away: what they could find is a sign-in page."""
    return PlainTextResponse("User-agent: *\nDisallow: /\n")


@cache
def _content(name: str) -> bytes:
    return (FOLDER / name).read_bytes()
