"""The page on privacy, open to everybody: what is stored, who sees it, how long, one's rights."""

from collections.abc import Iterable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import App, the_app
from scorecard.text import Text
from scorecard.web import cookies
from scorecard.web.markup import Html, chosen_text, filled, joined, page
from scorecard.web.tokens import form_token_by_hash
from scorecard.web.visitors import visitor_now

PRIVACY = "/account/privacy"


async def privacy_page(request: Request) -> Response:
    """Show the page; whoever is signed in can take their data along from here."""
    return await to_thread.run_sync(_page, request, the_app())


def _page(request: Request, app: App) -> Response:
    text, academy = chosen_text(request, app), app.academy.settings
    if academy.privacy_contact:
        ask = text("privacy-ask-contact", contact=academy.privacy_contact)
    else:
        ask = text("privacy-ask-admins", academy=academy.name)
    body = filled(
        "privacy",
        lead=text("privacy-lead", academy=academy.name),
        parts=joined(_parts(text)),
        rights_title=text("privacy-rights"),
        rights=_lines(
            text("privacy-rights-see"),
            text("privacy-rights-take"),
            text("privacy-rights-erase"),
            text("privacy-rights-complain"),
        ),
        take=_take_along(request, app, text),
        ask_title=text("privacy-ask"),
        ask=ask,
        back=text("privacy-back"),
    )
    return page(request, app, text, title=text("privacy-title"), body=body, wide=True)


def _parts(text: Text) -> Iterable[Html]:
    yield _part(
        text("privacy-stored"),
        text("privacy-stored-you"),
        text("privacy-stored-numbers"),
        text("privacy-stored-celebrations"),
        text("privacy-stored-answers"),
        text("privacy-stored-customers"),
        text("privacy-stored-door"),
        text("privacy-stored-deeds"),
        text("privacy-stored-not"),
    )
    yield _part(
        text("privacy-seen"),
        text("privacy-seen-metric"),
        text("privacy-seen-month"),
        text("privacy-seen-answers"),
        text("privacy-seen-customers"),
        text("privacy-seen-celebrations"),
        text("privacy-seen-team"),
        text("privacy-seen-admin"),
        text("privacy-seen-few"),
        text("privacy-seen-operator"),
    )
    yield _part(
        text("privacy-kept"),
        text("privacy-kept-here"),
        text("privacy-kept-door"),
        text("privacy-kept-links"),
        text("privacy-kept-looks"),
        text("privacy-kept-log"),
        text("privacy-kept-backups"),
    )


def _part(title: str, *lines: str) -> Html:
    return filled("privacy_part", title=title, lines=_lines(*lines))


def _lines(*lines: str) -> Html:
    return joined(_line(line) for line in lines)


def _line(line: str) -> Html:
    # What stands before a colon says what the line is about: eyes find it sooner in bold.
    about, colon, said = line.partition(": ")
    return filled("privacy_line", about=f"{about}{colon}" if said else "", said=said or line)


def _take_along(request: Request, app: App, text: Text) -> Html:
    token = cookies.read(request.scope, app.settings, cookies.SESSION)
    visitor = visitor_now(app, token) if token else None
    if visitor is None:
        return filled("privacy_hint", line=text("privacy-sign-in-first"))
    return filled(
        "take_along",
        form=form_token_by_hash(visitor.token_hash),
        json=text("privacy-take-json"),
        xlsx=text("privacy-take-xlsx"),
    )
