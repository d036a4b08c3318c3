"""The links to providers, and the page that says why somebody who was there is not let in."""

from collections.abc import Iterable
from enum import StrEnum
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from scorecard.app import App, the_app
from scorecard.domain.providers import Provider
from scorecard.text import Text
from scorecard.web.addresses import own_path
from scorecard.web.markup import EMPTY, Html, chosen_text, filled, joined, page


class Answer(StrEnum):
    """Why somebody who came back from a provider is not let in."""

    EXPIRED = "expired"
    DECLINED = "declined"
    UNSOUND = "unsound"
    UNKNOWN = "unknown"
    TAKEN = "taken"
    OVER = "over"


_STATUS = {
    Answer.EXPIRED: 400,
    Answer.DECLINED: 403,
    Answer.UNSOUND: 502,
    Answer.UNKNOWN: 403,
    Answer.TAKEN: 409,
    Answer.OVER: 404,
}


def answered(why: Answer, provider: Provider | None, target: str = "/") -> Response:
    """Send the browser to the page that says why, away from the address that holds the code."""
    query = {"why": why.value}
    if provider is not None:
        query["provider"] = provider.id
    if target != "/":
        query["next"] = target
    return RedirectResponse(f"/account/oidc/answer?{urlencode(query)}", 303)


async def answer_page(request: Request) -> Response:
    """Say why somebody was not let in, and what to do."""
    app = the_app()
    provider = app.academy.settings.sign_in.provider(request.query_params.get("provider", ""))
    asked = request.query_params.get("why", "")
    if asked not in list(Answer) or (provider is None and asked != Answer.EXPIRED):
        return PlainTextResponse("Not Found", 404)
    why, text = Answer(asked), chosen_text(request, app)
    name = provider.name if provider else ""
    target = own_path(request.query_params.get("next", "/"))
    linking = target == "/me"
    body = filled(
        "message",
        message=text(f"providers-{why.value}", provider=name),
        href="/me" if linking else f"/account/login?next={quote(target, safe='')}",
        way_on=text("account-back-to-me" if linking else "providers-back"),
    )
    title = text(f"providers-{why.value}-title", provider=name)
    return page(request, app, text, title=title, body=body, status=_STATUS[why])


def asking_page(request: Request, app: App, provider: Provider) -> Response:
    """Ask whoever did not come by a link of ours whether they mean it."""
    text = chosen_text(request, app)
    query = f"?{request.url.query}" if request.url.query else ""
    body = filled(
        "message",
        message=text("providers-asking", provider=provider.name),
        href=f"{request.url.path}{query}",
        way_on=text("providers-sign-in", provider=provider.name),
    )
    title = text("providers-asking-title", provider=provider.name)
    return page(request, app, text, title=title, body=body)


def sign_in_links(app: App, text: Text, target: str) -> Html:
    """Return the links of the sign-in page; each twice, for a device of one's own and others.

    The tick "this is my device" chooses which of the two is to be seen.
    """
    return _links(
        text("providers-or"),
        (
            filled(
                "provider_link",
                kind=kind,
                href=_start(provider, target, mine=kind == "mine"),
                label=text("providers-sign-in", provider=provider.name),
            )
            for provider in app.academy.settings.sign_in.providers
            for kind in ("once", "mine")
        ),
    )


def invitation_links(app: App, text: Text, path: str) -> Html:
    """Return the links by which an invitation at this path is accepted with a provider."""
    return _links(
        text("providers-or-accept"),
        (
            filled(
                "provider_link",
                kind="",
                href=f"{path}/with/{provider.id}",
                label=text("providers-accept", provider=provider.name),
            )
            for provider in app.academy.settings.sign_in.providers
        ),
    )


def _links(label: str, links: Iterable[Html]) -> Html:
    shown = joined(links)
    return filled("providers", label=label, links=shown) if shown.markup else EMPTY


def _start(provider: Provider, target: str, *, mine: bool) -> str:
    query = {"provider": provider.id}
    if target != "/":
        query["next"] = target
    if mine:
        query["mine"] = "yes"
    return f"/account/oidc/start?{urlencode(query)}"
