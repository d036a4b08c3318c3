"""Opening a session for somebody who has shown who they are, by whatever means."""

from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.second_factor import HALF_WAY_LIFE, ask_for_code
from scorecard.actions.signing_in import sign_in
from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.sign_ins import REMEMBERED
from scorecard.text import text_in
from scorecard.views.second_factor import WayIn, way_in
from scorecard.web import cookies
from scorecard.web.devices import know_device
from scorecard.web.markup import keep_language
from scorecard.web.tokens import hash_of, new_token

CODE_PAGE = "/account/code"
SET_UP_PAGE = "/account/second-factor"


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

    Who has a second factor is asked for its code, and signed in after that; who must have one
    and has none is signed in and led to setting it up. `target` is one of our own paths, and
    `renewed_hash` the password's if it was made anew.
    """
    way = app.look(person.id, way_in)
    if way is WayIn.CODE:
        return _asked_for_code(
            request,
            app,
            person,
            target=target,
            remembered=remembered,
            renewed_hash=renewed_hash,
        )
    return signed_in_response(
        request,
        app,
        person,
        target=with_next(SET_UP_PAGE, target) if way is WayIn.SET_UP else target,
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
    app.perform(
        person.id,
        lambda act: sign_in(
            act,
            token_hash=hash_of(token),
            remembered=remembered,
            instead_of=earlier_session(request, app),
            renewed_hash=renewed_hash,
        ),
        request=new_token(),
    )
    return opened_response(request, app, person, token, target=target, remembered=remembered)


def opened_response(
    request: Request, app: App, person: Person, token: str, *, target: str, remembered: bool
) -> Response:
    """Hand out the token of a session that was just opened, and lead on."""
    answer = RedirectResponse(target, 303)
    keep_session(answer, token, request, app, remembered=remembered)
    know_device(answer, request, app, person)
    return keep_language(answer, text_in(person.language), request, app)


def with_next(page: str, target: str, **also: str) -> str:
    """Return the address of a page of ours that leads on to `target`, which is another."""
    query = ({"next": target} if target != "/" else {}) | also
    return f"{page}?{urlencode(query)}" if query else page


def earlier_session(request: Request, app: App) -> str | None:
    """Return the hash of the session that the browser holds, which a new one takes the place of."""
    held = cookies.read(request.scope, app.settings, cookies.SESSION)
    return hash_of(held) if held else None


def _asked_for_code(
    request: Request,
    app: App,
    person: Person,
    *,
    target: str,
    remembered: bool,
    renewed_hash: str | None,
) -> Response:
    half_way = new_token()
    app.perform(
        person.id,
        lambda act: ask_for_code(act, token_hash=hash_of(half_way), renewed_hash=renewed_hash),
        request=new_token(),
    )
    mine = {"mine": "yes"} if remembered else {}
    answer = RedirectResponse(with_next(CODE_PAGE, target, **mine), 303)
    cookies.keep(
        answer,
        cookies.HALF_WAY,
        half_way,
        scope=request.scope,
        settings=app.settings,
        seconds=int(HALF_WAY_LIFE.total_seconds()),
    )
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
