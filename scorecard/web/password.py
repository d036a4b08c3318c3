"""Changing one's own password, as a plain HTML page: only an answer can hand out a new cookie."""

import logging
from collections.abc import Mapping
from functools import partial

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.own_password import ShownPassword, change_own_password, shown_password
from scorecard.actions.people import new_password
from scorecard.app import App, the_app
from scorecard.domain.people import Person
from scorecard.domain.refusals import RefusedError
from scorecard.text import Text
from scorecard.views.sign_ins import CredentialsView, own_credentials
from scorecard.web import cookies
from scorecard.web.attempts import Attempts, put_off
from scorecard.web.forms import UnreadableFormError, form_refused, read_form
from scorecard.web.markup import EMPTY, Html, filled, notice, page
from scorecard.web.opening import keep_session
from scorecard.web.signed_in import text_of
from scorecard.web.throttle import TooManyAttemptsError
from scorecard.web.tokens import form_token, hash_of, new_token, same
from scorecard.web.visitors import visitor_now

logger = logging.getLogger(__name__)
HERE = "/account/password"
SIGN_IN_FIRST = "/account/login?next=/me"


class ChangingPassword:
    """The page on which people change their password; guesses count as those at sign-in."""

    def __init__(self, attempts: Attempts) -> None:
        self._attempts = attempts

    async def password_page(self, request: Request) -> Response:
        """Show the form, or that the password is changed."""
        app = the_app()
        found = await to_thread.run_sync(_visitor, request, app)
        if found is None:
            return RedirectResponse(SIGN_IN_FIRST, 303)
        text = text_of(request, found.person)
        if "changed" in request.query_params:
            return _said(request, app, text, "account-password-done-title", "account-password-done")
        if found.password_hash is None:
            return _said(request, app, text, "account-password-title", "account-password-none")
        return _form(request, app, text, found.person, EMPTY, 200)

    async def password(self, request: Request) -> Response:
        """Change the password of whoever shows the one that holds, or say what is wrong."""
        app = the_app()
        found = await to_thread.run_sync(_visitor, request, app)
        if found is None:
            return RedirectResponse(SIGN_IN_FIRST, 303)
        text = text_of(request, found.person)
        try:
            form = await read_form(request)
        except UnreadableFormError:
            return form_refused(request, app, text)
        if not same(form.get("form", ""), form_token(_token(request, app))):
            return form_refused(request, app, text)
        try:
            shown = await self._attempts.tried(
                request,
                app,
                found.person.email,
                lambda: shown_password(found.password_hash, form.get("current", "")),
            )
            return await self._attempts.worked(
                lambda: _changed(request, app, found.person, shown, form)
            )
        except TooManyAttemptsError as wait:
            return put_off(wait, text, partial(_form, request, app, text, found.person))
        except RefusedError as refused:
            logger.warning("A change of password was refused: %s.", refused.key)
            said = notice(text.refusal(refused), bad=True)
            return _form(request, app, text, found.person, said, 422)


def _changed(
    request: Request, app: App, person: Person, shown: ShownPassword, form: Mapping[str, str]
) -> Response:
    new = new_password(form.get("new", ""), email=person.email, name=person.name)
    earlier, token = hash_of(_token(request, app)), new_token()
    opened = app.perform(
        person.id,
        lambda act: change_own_password(
            act, shown=shown, new=new, token_hash=hash_of(token), instead_of=earlier
        ),
        request=new_token(),
    )
    answer = RedirectResponse(f"{HERE}?changed=1", 303)
    remembered = opened is not None and opened.remembered
    keep_session(answer, token, request, app, remembered=remembered)
    return answer


def _visitor(request: Request, app: App) -> CredentialsView | None:
    visitor = visitor_now(app, _token(request, app))
    return app.look(visitor.person_id, own_credentials) if visitor else None


def _token(request: Request, app: App) -> str:
    return cookies.read(request.scope, app.settings, cookies.SESSION)


def _said(request: Request, app: App, text: Text, title_key: str, message_key: str) -> Response:
    way_on = text("account-back-to-me")
    body = filled("message", message=text(message_key), href="/me", way_on=way_on)
    return page(request, app, text, title=text(title_key), body=body)


def _form(
    request: Request, app: App, text: Text, person: Person, said: Html, status: int
) -> Response:
    body = filled(
        "password",
        whose=text("account-password-whose", name=person.name, email=person.email),
        notice=said,
        form=form_token(_token(request, app)),
        email=person.email,
        current_label=text("account-password-current"),
        new_label=text("account-password-new"),
        new_help=text("account-password-help"),
        submit=text("account-password-submit"),
        cancel=text("common-cancel"),
        effect=text("account-password-effect"),
    )
    title = text("account-password-title")
    return page(request, app, text, title=title, body=body, status=status)
