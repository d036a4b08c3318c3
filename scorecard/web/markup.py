"""Plain HTML pages: templates whose blanks are always escaped, in one frame."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import App
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.web import cookies
from scorecard.web.languages import text_for

FOLDER = Path(__file__).parent
PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)


@dataclass(frozen=True, slots=True)
class Html:
    """Text that is markup already, and so goes into a blank as it is."""

    markup: str


EMPTY = Html("")


def filled(template: str, **blanks: str | int | Html) -> Html:
    """Return a template with its blanks filled; what is not `Html` is escaped."""
    written = {n: v.markup if isinstance(v, Html) else escape(str(v)) for n, v in blanks.items()}
    return Html(_template(template).substitute(written))


def joined(parts: Iterable[Html]) -> Html:
    """Return markup one after another."""
    return Html("\n".join(part.markup for part in parts))


def notice(message: str, *, bad: bool = False) -> Html:
    """Return a sentence that stands out; bad news are read out at once."""
    kind, role = ("bad", "alert") if bad else ("", "status")
    return filled("notice", kind=kind, role=role, message=message)


def page(
    request: Request,
    app: App,
    text: Text,
    *,
    title: str,
    body: Html,
    wide: bool = False,
    status: int = 200,
) -> Response:
    """Return a whole page, with a warning where others on the network can read along."""
    if not cookies.is_secure(request.scope, app.settings):
        body = joined([notice(text("account-insecure")), body])
    whole = filled(
        "frame",
        language=text.language,
        title=title,
        app_name=text("app-name"),
        kind="wide" if wide else "",
        rocket=Html((FOLDER / "rocket.svg").read_text(encoding="utf-8")),
        language_label=text("common-language"),
        languages=joined(_language(request, name, text) for name in LANGUAGES),
        body=body,
        privacy=text("privacy-link"),
    )
    return Response(
        whole.markup,
        status,
        media_type="text/html",
        headers={"content-security-policy": PAGE_POLICY},
    )


def message_page(
    request: Request, app: App, *, title: str, message: str, status: int, href: str, way_on: str
) -> Response:
    """Return a page that says one thing and where to go on."""
    text = text_for(request.scope, app.settings)
    body = filled("message", message=message, href=href, way_on=way_on)
    return page(request, app, text, title=title, body=body, status=status)


def chosen_text(request: Request, app: App) -> Text:
    """Return the words for this page: `?lang=` first, then as for every other answer."""
    asked = request.query_params.get("lang", "")
    return text_in(asked) if asked in LANGUAGES else text_for(request.scope, app.settings)


def keep_language(response: Response, text: Text, request: Request, app: App) -> Response:
    """Let the browser keep the language of this page for the next ones."""
    cookies.keep(
        response,
        cookies.LANGUAGE,
        text.language,
        scope=request.scope,
        settings=app.settings,
        seconds=cookies.YEAR,
    )
    return response


def _language(request: Request, language: str, text: Text) -> Html:
    query = urlencode({**request.query_params, "lang": language})
    return filled(
        "language",
        href=f"?{query}",
        language=language,
        current=Html('aria-current="true"' if language == text.language else ""),
        name=text_in(language)("account-language-name"),
    )


@cache
def _template(name: str) -> Template:
    return Template((FOLDER / "templates" / f"{name}.html").read_text(encoding="utf-8"))
