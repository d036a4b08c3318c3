"""Forgot your password? A link for a new one goes by mail to whoever signs in with an address.

The answer is the same for every address and takes the same time: who it is, and whether there
is anybody, is found out by the worker that writes the mail.
"""

from datetime import timedelta
from functools import partial

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.resetting import LINK_LIFE, ask_for_reset
from scorecard.app import App, the_app
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import clean_email
from scorecard.mail.letters import reset_letter
from scorecard.mail.post_office import Letter
from scorecard.text import Text
from scorecard.web.addresses import client_address
from scorecard.web.attempts import put_off
from scorecard.web.forms import (
    UnreadableFormError,
    form_refused,
    keep_proof,
    proof_of_form,
    read_our_form,
)
from scorecard.web.markup import (
    EMPTY,
    Html,
    chosen_text,
    filled,
    keep_language,
    message_page,
    page,
)
from scorecard.web.throttle import Limits, Throttle, TooManyAttemptsError, account_of
from scorecard.web.tokens import hash_of, new_token

LETTERS = Limits(per_account=(3, timedelta(hours=1)))
MINUTES = int(LINK_LIFE.total_seconds() // 60)


class Forgetting:
    """The page on which people ask for a link, with the count of what they ask."""

    def __init__(self) -> None:
        self._throttle = Throttle(LETTERS, "reset")

    async def forgot_page(self, request: Request) -> Response:
        """Show the form, or that the mail is on its way; without mail, whom to ask."""
        app = the_app()
        text = chosen_text(request, app)
        if app.mailer is None:
            return _said(request, app, "reset-forgot-title", text("account-help"))
        if "asked" in request.query_params:
            return _said(request, app, "reset-asked-title", text("reset-asked", minutes=MINUTES))
        return _form(request, app, text, "", EMPTY, 200)

    async def forgot(self, request: Request) -> Response:
        """Let the mail be written if there is anybody to write to, and answer before it is."""
        app = the_app()
        text = chosen_text(request, app)
        try:
            form = await read_our_form(request, app)
        except UnreadableFormError:
            return form_refused(request, app, text)
        if app.mailer is None:
            return form_refused(request, app, text)
        email = form.get("email", "")
        seconds = await to_thread.run_sync(
            self._throttle.wait, account_of(email), client_address(request.scope)
        )
        if seconds:
            wait = TooManyAttemptsError(seconds)
            again = partial(_form, request, app, text, email)
            return put_off(wait, text, again, sentence="reset-too-many")
        app.mailer.send(lambda: letter_for(app, email))
        return RedirectResponse("/account/forgot?asked=1", 303)


def letter_for(app: App, email: str) -> Letter | None:
    """Make a link and write to whoever signs in with this address; None if nobody does."""
    token = new_token()
    try:
        address = clean_email(email)
        found = app.perform(
            None,
            lambda act: ask_for_reset(act, address, token_hash=hash_of(token)),
            request=new_token(),
        )
    except RefusedError:
        return None
    if found is None:
        return None
    return reset_letter(
        found,
        academy=app.academy.settings.name,
        link=f"{app.settings.base_url}/account/reset/{token}",
        minutes=MINUTES,
    )


def _said(request: Request, app: App, title_key: str, message: str) -> Response:
    text = chosen_text(request, app)
    return message_page(
        request,
        app,
        title=text(title_key),
        message=message,
        status=200,
        href="/account/login",
        way_on=text("reset-forgot-back"),
    )


def _form(request: Request, app: App, text: Text, email: str, said: Html, status: int) -> Response:
    proof = proof_of_form(request, app)
    body = filled(
        "forgot",
        lead=text("reset-forgot-lead"),
        notice=said,
        form=proof,
        email=email,
        email_label=text("account-email"),
        submit=text("reset-forgot-submit"),
        back=text("reset-forgot-back"),
    )
    answer = page(request, app, text, title=text("reset-forgot-title"), body=body, status=status)
    keep_proof(answer, proof, request, app)
    return keep_language(answer, text, request, app)
