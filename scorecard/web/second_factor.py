"""The page on one's second factor: setting it up, its recovery codes, turning it off."""

import logging
from collections.abc import Callable, Mapping

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.second_factor import (
    RecoveryCodes,
    begin_second_factor,
    confirm_second_factor,
    recovery_codes,
    renew_recovery_codes,
    turn_off_second_factor,
)
from scorecard.actions.showing import ShownCode, shown_code
from scorecard.app import App, the_app
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.sign_ins import SignIn
from scorecard.store.one_time_codes import new_secret
from scorecard.store.sealing import PURPOSE, seal
from scorecard.views.second_factor import SecondFactorView, second_factor_view
from scorecard.web.addresses import own_path
from scorecard.web.forms import UnreadableFormError, form_refused, read_form
from scorecard.web.markup import EMPTY, Html, notice
from scorecard.web.opening import SET_UP_PAGE, keep_session, with_next
from scorecard.web.second_factor_pages import codes_page, state_page
from scorecard.web.signed_in import Caller, caller, text_of
from scorecard.web.tokens import hash_of, new_token

logger = logging.getLogger(__name__)
Done = Callable[[Request, App, Caller, SecondFactorView, Mapping[str, str]], Response]


async def second_factor_page(request: Request) -> Response:
    """Show how it stands, and what can be done."""
    app = the_app()
    held = await to_thread.run_sync(_caller, request, app)
    if held is None:
        return _sign_in_first(request)
    return await to_thread.run_sync(state_page, request, app, *held, EMPTY)


async def change_second_factor(request: Request) -> Response:
    """Do what a form of this page asks for, or say why not."""
    app = the_app()
    held = await to_thread.run_sync(_caller, request, app)
    if held is None:
        return _sign_in_first(request)
    who, view = held
    text = text_of(request, view.person)
    try:
        form = await read_form(request)
        if not who.sent(form) or form.get("do") not in DEEDS:
            raise UnreadableFormError
        return await to_thread.run_sync(DEEDS[form["do"]], request, app, who, view, form)
    except UnreadableFormError:
        return form_refused(request, app, text)
    except NotAllowedError:
        return _sign_in_first(request)
    except RefusedError as refused:
        if refused.key == "password-again":
            return RedirectResponse(with_next("/account/again", _here(request)), 303)
        logger.warning("A change of a second factor was refused: %s.", refused.key)
        said = notice(text.refusal(refused), bad=True)
        return await to_thread.run_sync(_stated, request, app, said)


def _begun(
    request: Request, app: App, who: Caller, view: SecondFactorView, _: Mapping[str, str]
) -> Response:
    key = app.settings.key_for(PURPOSE)
    sealed = seal(new_secret(), key=key, whose=view.person.id)
    app.perform(
        who.person_id,
        lambda act: begin_second_factor(act, here=who.here, sealed_secret=sealed),
        request=new_token(),
    )
    return RedirectResponse(_here(request), 303)


def _confirmed(
    request: Request, app: App, who: Caller, view: SecondFactorView, form: Mapping[str, str]
) -> Response:
    if view.begun is None:
        raise RefusedError("second-factor-none-begun")
    key, token, recovery = app.settings.key_for(PURPOSE), new_token(), recovery_codes()
    shown = shown_code(view.begun, form.get("code", ""), key=key, now=app.now())
    if not isinstance(shown, ShownCode):
        raise RefusedError("second-factor-code-wrong")
    here = app.perform(
        who.person_id,
        lambda act: confirm_second_factor(
            act, here=who.here, shown=shown, recovery=recovery, token_hash=hash_of(token)
        ),
        request=new_token(),
    )
    answer = _codes(request, app, view, recovery, said="second-factor-confirmed")
    return _held_on(answer, request, app, here, token)


def _turned_off(
    request: Request, app: App, who: Caller, _: SecondFactorView, __: Mapping[str, str]
) -> Response:
    token = new_token()
    here = app.perform(
        who.person_id,
        lambda act: turn_off_second_factor(act, here=who.here, token_hash=hash_of(token)),
        request=new_token(),
    )
    answer = RedirectResponse(f"{SET_UP_PAGE}?off=1", 303)
    return _held_on(answer, request, app, here, token)


def _renewed(
    request: Request, app: App, who: Caller, view: SecondFactorView, _: Mapping[str, str]
) -> Response:
    recovery = recovery_codes()
    app.perform(
        who.person_id,
        lambda act: renew_recovery_codes(act, here=who.here, recovery=recovery),
        request=new_token(),
    )
    return _codes(request, app, view, recovery, said="second-factor-codes-renewed")


DEEDS: Mapping[str, Done] = {
    "begin": _begun,
    "confirm": _confirmed,
    "turn-off": _turned_off,
    "new-codes": _renewed,
}
"""What the forms of the page ask for."""


def _codes(
    request: Request, app: App, view: SecondFactorView, recovery: RecoveryCodes, *, said: str
) -> Response:
    text = text_of(request, view.person)
    way_on = own_path(request.query_params.get("next", "/me"))
    return codes_page(request, app, text, recovery, said=text(said), way_on=way_on)


def _held_on(
    answer: Response, request: Request, app: App, here: SignIn | None, token: str
) -> Response:
    remembered = here is not None and here.remembered
    keep_session(answer, token, request, app, remembered=remembered)
    return answer


def _caller(request: Request, app: App) -> tuple[Caller, SecondFactorView] | None:
    found, now = caller(request, app), app.now()
    if found is None:
        return None
    view = app.look(
        found.person_id, lambda sight: second_factor_view(sight, here=found.here, now=now)
    )
    return found, view


def _stated(request: Request, app: App, said: Html) -> Response:
    held = _caller(request, app)
    if held is None:
        return _sign_in_first(request)
    return state_page(request, app, *held, said, status=422)


def _here(request: Request) -> str:
    return with_next(SET_UP_PAGE, own_path(request.query_params.get("next", "/")))


def _sign_in_first(request: Request) -> Response:
    return RedirectResponse(with_next("/account/login", _here(request)), 303)
