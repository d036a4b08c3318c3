"""Showing one's password once more, before what an open browser alone may not do."""

import logging
from collections.abc import Mapping
from functools import partial

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.own_password import shown_password
from scorecard.actions.showing import Shown, show_again, shown_code
from scorecard.app import App, the_app
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.sign_ins import SignIn
from scorecard.store.sealing import PURPOSE
from scorecard.views.second_factor import ProofsView, own_proofs
from scorecard.web.addresses import own_path
from scorecard.web.attempts import Attempts, put_off
from scorecard.web.forms import UnreadableFormError, form_refused, read_form
from scorecard.web.markup import EMPTY, Html, filled, notice, page
from scorecard.web.opening import keep_session, with_next
from scorecard.web.signed_in import Caller, caller, text_of
from scorecard.web.throttle import TooManyAttemptsError
from scorecard.web.tokens import hash_of, new_token

logger = logging.getLogger(__name__)


class PasswordAgain:
    """The page that asks who is there; wrong answers count as those at the door do."""

    def __init__(self, attempts: Attempts) -> None:
        self._attempts = attempts

    async def again_page(self, request: Request) -> Response:
        """Show the form, with the way back to what was about to be done."""
        app = the_app()
        held = await to_thread.run_sync(_caller, request, app)
        return _form(request, app, *held, EMPTY, 200) if held else _sign_in_first(request)

    async def again(self, request: Request) -> Response:
        """Lead back whoever shows it, or say what is wrong."""
        app = the_app()
        held = await to_thread.run_sync(_caller, request, app)
        if held is None:
            return _sign_in_first(request)
        who, found = held
        text = text_of(request, found.person)
        try:
            form = await read_form(request)
            if not who.sent(form):
                raise UnreadableFormError
            token = new_token()
            shown = await self._attempts.tried(
                request, app, found.person.email, lambda: _shown(app, who, found, form, token)
            )
            return _led_back(request, app, shown, token)
        except UnreadableFormError:
            return form_refused(request, app, text)
        except TooManyAttemptsError as wait:
            return put_off(wait, text, partial(_form, request, app, who, found))
        except NotAllowedError:
            return _sign_in_first(request)
        except RefusedError as refused:
            logger.warning("Showing a password again was refused: %s.", refused.key)
            said = notice(text.refusal(refused), bad=True)
            return _form(request, app, who, found, said, 422)


def _led_back(request: Request, app: App, shown: SignIn | None, token: str) -> Response:
    if shown is None:
        raise NotAllowedError
    answer = RedirectResponse(_target(request), 303)
    keep_session(answer, token, request, app, remembered=shown.remembered)
    return answer


def _shown(
    app: App, who: Caller, found: ProofsView, form: Mapping[str, str], token: str
) -> SignIn | None:
    shown = _proof(app, found, form)
    return app.perform(
        who.person_id,
        lambda act: show_again(act, here=who.here, shown=shown, token_hash=hash_of(token)),
        request=new_token(),
    )


def _proof(app: App, found: ProofsView, form: Mapping[str, str]) -> Shown:
    if found.password_hash is not None:
        return shown_password(found.password_hash, form.get("password", ""))
    key = app.settings.key_for(PURPOSE)
    return shown_code(found.factor, form.get("code", ""), key=key, now=app.now())


def _caller(request: Request, app: App) -> tuple[Caller, ProofsView] | None:
    found = caller(request, app)
    return (found, app.look(found.person_id, own_proofs)) if found else None


def _target(request: Request) -> str:
    return own_path(request.query_params.get("next", "/"))


def _sign_in_first(request: Request) -> Response:
    return RedirectResponse(with_next("/account/login", _target(request)), 303)


def _form(
    request: Request, app: App, who: Caller, found: ProofsView, said: Html, status: int
) -> Response:
    text, target = text_of(request, found.person), _target(request)
    title = text("second-factor-again-title")
    if found.password_hash is None and found.factor is None:
        body = filled(
            "message",
            message=text("second-factor-again-anew"),
            href=with_next("/account/login", target),
            way_on=text("common-sign-in"),
        )
        return page(request, app, text, title=title, body=body, status=status)
    by_code = found.password_hash is None
    field = filled(
        "again_code" if by_code else "again_password",
        label=text("second-factor-label-code" if by_code else "account-password-current"),
        help=text("second-factor-help-code") if by_code else "",
        email=found.person.email,
    )
    body = filled(
        "again",
        lead=text("second-factor-again-lead", name=found.person.name),
        notice=said,
        form=who.proof,
        field=field,
        submit=text("second-factor-again-submit"),
        cancel=text("common-cancel"),
        back=target,
    )
    return page(request, app, text, title=title, body=body, status=status)
