"""The second step of signing in: a code, from whoever has shown the first proof."""

import logging
from functools import partial
from urllib.parse import urlencode

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.second_factor import sign_in_with_code
from scorecard.actions.showing import shown_code
from scorecard.app import App, the_app
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.one_time_codes import recovery_hash
from scorecard.store.sealing import PURPOSE
from scorecard.views.second_factor import ProofsView, half_way
from scorecard.web import cookies
from scorecard.web.addresses import own_path
from scorecard.web.attempts import Attempts, put_off
from scorecard.web.forms import (
    UnreadableFormError,
    form_refused,
    keep_proof,
    proof_of_form,
    read_our_form,
)
from scorecard.web.markup import EMPTY, Html, filled, notice, page
from scorecard.web.opening import earlier_session, opened_response
from scorecard.web.signed_in import text_of
from scorecard.web.throttle import TooManyAttemptsError
from scorecard.web.tokens import hash_of, new_token

logger = logging.getLogger(__name__)
TOO_LATE = "/account/login?late=1"


class ShowingCode:
    """The page that asks for a code; wrong ones count as wrong passwords do."""

    def __init__(self, attempts: Attempts) -> None:
        self._attempts = attempts

    async def code_page(self, request: Request) -> Response:
        """Show the form to whoever is half-way in; others begin at the beginning."""
        app = the_app()
        found = await to_thread.run_sync(_half_way, request, app)
        return _form(request, app, found, EMPTY, 200) if found else RedirectResponse(TOO_LATE, 303)

    async def code(self, request: Request) -> Response:
        """Sign in whoever's code fits, or say what is wrong with it."""
        app = the_app()
        found = await to_thread.run_sync(_half_way, request, app)
        if found is None:
            return RedirectResponse(TOO_LATE, 303)
        text = text_of(request, found.person)
        try:
            form = await read_our_form(request, app)
            # The act belongs into the attempt: only it knows whether a code was used before.
            return await self._attempts.tried(
                request,
                app,
                found.person.email,
                lambda: _opened(request, app, found, form.get("code", "")),
            )
        except UnreadableFormError:
            return form_refused(request, app, text)
        except TooManyAttemptsError as wait:
            return put_off(wait, text, partial(_form, request, app, found))
        except NotAllowedError:
            return RedirectResponse(TOO_LATE, 303)
        except RefusedError as refused:
            logger.warning("A code was refused: %s.", refused.key)
            return _form(request, app, found, notice(text.refusal(refused), bad=True), 401)


def _opened(request: Request, app: App, found: ProofsView, typed: str) -> Response:
    if "lost" in request.query_params and recovery_hash(typed) is None:
        raise RefusedError("second-factor-recovery-wrong")
    key, token = app.settings.key_for(PURPOSE), new_token()
    shown = shown_code(found.factor, typed, key=key, now=app.now())
    remembered = request.query_params.get("mine") == "yes"
    app.perform(
        found.person.id,
        lambda act: sign_in_with_code(
            act,
            half_way=hash_of(_held(request, app)),
            shown=shown,
            token_hash=hash_of(token),
            remembered=remembered,
            instead_of=earlier_session(request, app),
        ),
        request=new_token(),
    )
    target = own_path(request.query_params.get("next", "/"))
    answer = opened_response(
        request, app, found.person, token, target=target, remembered=remembered
    )
    cookies.keep(
        answer, cookies.HALF_WAY, "", scope=request.scope, settings=app.settings, seconds=0
    )
    return answer


def _half_way(request: Request, app: App) -> ProofsView | None:
    held, now = _held(request, app), app.now()
    if not held:
        return None
    return app.look(None, lambda sight: half_way(sight, hash_of(held), now=now))


def _held(request: Request, app: App) -> str:
    return cookies.read(request.scope, app.settings, cookies.HALF_WAY)


def _form(request: Request, app: App, found: ProofsView, said: Html, status: int) -> Response:
    text, proof = text_of(request, found.person), proof_of_form(request, app)
    lost = "lost" in request.query_params
    kind = "recovery" if lost else "code"
    kept = {n: v for n, v in request.query_params.items() if n in ("next", "mine", "lang")}
    body = filled(
        f"sign_in_{kind}",
        lead=text(f"second-factor-ask-{kind}"),
        notice=said,
        form=proof,
        label=text(f"second-factor-label-{kind}"),
        help=text(f"second-factor-help-{kind}"),
        submit=text("common-sign-in"),
        other=text("second-factor-have-phone" if lost else "second-factor-no-phone"),
        other_href="?" + urlencode(kept if lost else {**kept, "lost": "1"}),
        hint=text("second-factor-all-lost"),
    )
    title = text("second-factor-step-title")
    answer = page(request, app, text, title=title, body=body, status=status)
    keep_proof(answer, proof, request, app)
    return answer
