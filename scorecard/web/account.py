"""Signing in by password, as a plain HTML page."""

import logging

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.app import App, the_app
from scorecard.text import Text
from scorecard.web import cookies, demo
from scorecard.web.addresses import own_path, path_of_referer
from scorecard.web.attempts import Attempts, put_off
from scorecard.web.credentials import checked
from scorecard.web.forms import (
    UnreadableFormError,
    form_refused,
    keep_proof,
    proof_of_form,
    read_our_form,
)
from scorecard.web.markup import EMPTY, Html, chosen_text, filled, keep_language, notice, page
from scorecard.web.oidc_pages import sign_in_links
from scorecard.web.opening import SET_UP_PAGE, led_on, with_next
from scorecard.web.throttle import TooManyAttemptsError
from scorecard.web.visitors import visitor_now

logger = logging.getLogger(__name__)


class SigningIn:
    """The sign-in page, with the count of attempts that it shares with others."""

    def __init__(self, attempts: Attempts) -> None:
        self._attempts = attempts

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
            form = await read_our_form(request, app)
        except UnreadableFormError:
            return form_refused(request, app, text)
        target, email = own_path(form.get("next", "/")), form.get("email", "")
        mine = form.get("mine") == "yes"

        def again(said: Html, status: int) -> Response:
            return _form(
                request, app, text, target=target, said=said, email=email, mine=mine, status=status
            )

        try:
            found = await self._attempts.tried(
                request, app, email, lambda: checked(app, email, form.get("password", ""))
            )
        except TooManyAttemptsError as wait:
            return put_off(wait, text, again)
        if found is None:
            logger.warning("A sign-in was refused: the address or the password did not fit.")
            return again(notice(text("account-refused"), bad=True), 401)
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
