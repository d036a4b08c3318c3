"""Signing in and out, as plain HTML pages."""

import logging

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.signing_in import sign_out
from scorecard.app import App, the_app
from scorecard.text import Text
from scorecard.views.sign_ins import SignedInView
from scorecard.web import cookies, demo
from scorecard.web.addresses import client_address, own_path, path_of_referer
from scorecard.web.credentials import checked
from scorecard.web.devices import held_device
from scorecard.web.forms import UnreadableFormError, is_of, is_ours, proof_of_form, read_form
from scorecard.web.markup import (
    EMPTY,
    Html,
    chosen_text,
    filled,
    keep_language,
    message_page,
    notice,
    page,
)
from scorecard.web.oidc_pages import sign_in_links
from scorecard.web.opening import SET_UP_PAGE, led_on, with_next
from scorecard.web.throttle import Throttle, TooManyAttemptsError, account_of
from scorecard.web.tokens import form_token, new_token
from scorecard.web.visitors import visitor_now

logger = logging.getLogger(__name__)

AT_ONCE = 4


class SigningIn:
    """The sign-in page, with the count of attempts that it shares with others."""

    def __init__(self, throttle: Throttle) -> None:
        self._throttle = throttle
        self._workers = CapacityLimiter(AT_ONCE)

    async def login_page(self, request: Request) -> Response:
        """Show the form, or in the demo whom one can be."""
        app = the_app()
        text = chosen_text(request, app)
        target = _target(request, app)
        if demo.is_on(app, request):
            return await to_thread.run_sync(demo.people_page, request, app, text, target)
        if await to_thread.run_sync(_lacks_second_factor, request, app):
            return RedirectResponse(with_next(SET_UP_PAGE, target), 303)
        return _form(request, app, text, target=target, said=_news(request, text))

    async def login(self, request: Request) -> Response:
        """Let somebody in whose password fits, after as many tries as are allowed."""
        app = the_app()
        text = chosen_text(request, app)
        try:
            form = await read_form(request)
        except UnreadableFormError:
            return form_refused(request, app, text)
        if not is_ours(form, request, app):
            return form_refused(request, app, text)
        target, said = own_path(form.get("next", "/")), form.get("email", "")
        mine = form.get("mine") == "yes"
        try:
            found = await to_thread.run_sync(
                lambda: self._throttle.tried(
                    lambda: checked(app, said, form.get("password", "")),
                    account_of(said),
                    client_address(request.scope),
                    device=held_device(request, app),
                ),
                limiter=self._workers,
            )
        except TooManyAttemptsError as wait:
            logger.warning("A sign-in was put off: too many attempts.")
            sentence = notice(text("account-too-many", minutes=wait.minutes), bad=True)
            answer = _form(
                request, app, text, target=target, said=sentence, email=said, mine=mine, status=429
            )
            answer.headers["retry-after"] = str(int(wait.seconds) + 1)
            return answer
        if found is None:
            logger.warning("A sign-in was refused: the address or the password did not fit.")
            sentence = notice(text("account-refused"), bad=True)
            return _form(
                request, app, text, target=target, said=sentence, email=said, mine=mine, status=401
            )
        return await to_thread.run_sync(
            lambda: led_on(
                request,
                app,
                found.person,
                target=target,
                remembered=mine,
                renewed_hash=found.renewed_hash,
            )
        )


async def logout_page(request: Request) -> Response:
    """Ask whether to sign out, for whoever follows a link or types the address."""
    app = the_app()
    text = chosen_text(request, app)
    token = cookies.read(request.scope, app.settings, cookies.SESSION)
    if await to_thread.run_sync(visitor_now, app, token) is None:
        return RedirectResponse("/account/login", 303)
    body = filled(
        "logout",
        form=form_token(token),
        question=text("account-sign-out-question"),
        submit=text("common-sign-out"),
        cancel=text("account-stay"),
    )
    return page(request, app, text, title=text("common-sign-out"), body=body)


async def logout(request: Request) -> Response:
    """End the session, here and in every open page of this browser."""
    app = the_app()
    text = chosen_text(request, app)
    token = cookies.read(request.scope, app.settings, cookies.SESSION)
    visitor = await to_thread.run_sync(visitor_now, app, token)
    if visitor is not None:
        try:
            form = await read_form(request)
        except UnreadableFormError:
            return form_refused(request, app, text)
        if not is_of(form, visitor):
            return form_refused(request, app, text)
        await to_thread.run_sync(_end, app, visitor)
    answer = RedirectResponse("/account/login?ended=1", 303)
    cookies.keep(
        answer,
        cookies.SESSION,
        cookies.ENDED,
        scope=request.scope,
        settings=app.settings,
        seconds=cookies.DAY,
    )
    # Not "cookies": they show the browser's other tabs the way back, and hold no secret now.
    answer.headers["clear-site-data"] = '"storage"'
    return answer


def form_refused(request: Request, app: App, text: Text) -> Response:
    """Say that the form did not come from a page of ours, or came too late."""
    return message_page(
        request,
        app,
        title=text("account-form-refused-title"),
        message=text("account-form-refused"),
        status=403,
        href="/account/login",
        way_on=text("common-sign-in"),
    )


def _end(app: App, visitor: SignedInView) -> None:
    app.perform(
        visitor.person_id,
        lambda act: sign_out(act, token_hash=visitor.token_hash),
        request=new_token(),
    )


def _lacks_second_factor(request: Request, app: App) -> bool:
    # The pages of whoever must set one up lead here, and from here to setting it up.
    token = cookies.read(request.scope, app.settings, cookies.SESSION)
    found = visitor_now(app, token, used=False) if token else None
    return found is not None and found.lacks_second_factor


def _news(request: Request, text: Text) -> Html:
    if "ended" in request.query_params:
        return notice(text("common-signed-out"))
    if "late" in request.query_params:
        return notice(text("second-factor-too-late"))
    return EMPTY


def _target(request: Request, app: App) -> str:
    if "next" in request.query_params:
        return own_path(request.query_params["next"])
    return path_of_referer(request.headers, app.settings.base_url)


def _help(app: App, text: Text) -> str | Html:
    if app.mailer is None:
        return text("account-help")
    return filled("link", href="/account/forgot", words=text("reset-forgot-link"))


def _form(
    request: Request,
    app: App,
    text: Text,
    *,
    target: str,
    said: Html,
    email: str = "",
    mine: bool = False,
    status: int = 200,
) -> Response:
    proof = proof_of_form(request, app)
    focus = Html("autofocus")
    body = filled(
        "login",
        notice=said,
        form=proof,
        next=target,
        email=email,
        email_label=text("account-email"),
        password_label=text("account-password"),
        mine=Html("checked" if mine else ""),
        mine_label=text("account-mine"),
        mine_help=text("account-mine-help"),
        submit=text("common-sign-in"),
        providers=sign_in_links(app, text, target),
        help=_help(app, text),
        focus_email=EMPTY if email else focus,
        focus_password=focus if email else EMPTY,
    )
    answer = page(request, app, text, title=text("common-sign-in"), body=body, status=status)
    keep_proof(answer, proof, request, app)
    return keep_language(answer, text, request, app)


def keep_proof(answer: Response, proof: str, request: Request, app: App) -> None:
    """Let the browser keep what the form must carry too."""
    cookies.keep(answer, cookies.FORM, proof, scope=request.scope, settings=app.settings)
