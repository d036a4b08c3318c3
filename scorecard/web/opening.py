"""Opening a session for somebody who has shown who they are, by whatever means."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.signing_in import sign_in
from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.sign_ins import REMEMBERED
from scorecard.text import text_in
from scorecard.web import cookies
from scorecard.web.devices import know_device
from scorecard.web.markup import keep_language
from scorecard.web.tokens import hash_of, new_token


def led_on(
    request: Request,
    app: App,
    person: Person,
    *,
    target: str,
    remembered: bool,
    renewed_hash: str | None = None,
) -> Response:
    """Answer whoever has shown the first proof of who they are, by whatever door they came.

    `target` is one of our own paths, and `renewed_hash` the password's if it was made anew.
    """
    return signed_in_response(
        request,
        app,
        person,
        target=target,
        remembered=remembered,
        renewed_hash=renewed_hash,
    )


def signed_in_response(
    request: Request,
    app: App,
    person: Person,
    *,
    target: str,
    remembered: bool,
    renewed_hash: str | None = None,
) -> Response:
    """Open a session under a new token, end the browser's earlier one, and lead on."""
    token = new_token()
    earlier = cookies.read(request.scope, app.settings, cookies.SESSION)
    app.perform(
        person.id,
        lambda act: sign_in(
            act,
            token_hash=hash_of(token),
            remembered=remembered,
            instead_of=hash_of(earlier) if earlier else None,
            renewed_hash=renewed_hash,
        ),
        request=new_token(),
    )
    answer = RedirectResponse(target, 303)
    keep_session(answer, token, request, app, remembered=remembered)
    know_device(answer, request, app, person)
    return keep_language(answer, text_in(person.language), request, app)


def keep_session(
    answer: Response, token: str, request: Request, app: App, *, remembered: bool
) -> None:
    """Let the browser hold the session: for 30 days on its owner's device, else until closed."""
    cookies.keep(
        answer,
        cookies.SESSION,
        token,
        scope=request.scope,
        settings=app.settings,
        seconds=int(REMEMBERED.total_seconds()) if remembered else None,
    )
