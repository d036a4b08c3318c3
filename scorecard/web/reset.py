"""Choosing a new password, behind the link that somebody was mailed or handed.

Opening the link spends nothing, since programs that look through mail open links, too.
"""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from scorecard.actions.people import new_password
from scorecard.actions.resetting import reset_password
from scorecard.app import App, the_app
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.views.resets import resettable
from scorecard.web.account import keep_proof
from scorecard.web.forgot import MINUTES
from scorecard.web.forms import UnreadableFormError, is_ours, proof_of_form, read_form
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
from scorecard.web.opening import led_on
from scorecard.web.tokens import hash_of, new_token


async def reset_page(request: Request) -> Response:
    """Show the form to whoever holds the link, in the language of its person."""
    app = the_app()
    person = await _whose(request, app)
    return _gone(request, app) if person is None else _form(request, app, person, EMPTY)


async def reset(request: Request) -> Response:
    """Store the password that was chosen and lead on, or say why it will not do."""
    app = the_app()
    person = await _whose(request, app)
    if person is None:
        return _gone(request, app)
    text = _text(request, person)
    try:
        form = await read_form(request)
        if not is_ours(form, request, app):
            raise UnreadableFormError
        return await to_thread.run_sync(_chosen, request, app, person, form.get("password", ""))
    except UnreadableFormError:
        said = notice(text("account-form-refused"), bad=True)
        return _form(request, app, person, said, status=403)
    except NotAllowedError:
        return _gone(request, app)
    except RefusedError as refused:
        return _form(request, app, person, notice(text.refusal(refused), bad=True), status=422)


async def _whose(request: Request, app: App) -> Person | None:
    token_hash, now = hash_of(request.path_params["token"]), app.now()
    return await to_thread.run_sync(
        lambda: app.look(None, lambda sight: resettable(sight, token_hash, now=now))
    )


def _chosen(request: Request, app: App, person: Person, typed: str) -> Response:
    password = new_password(typed, email=person.email, name=person.name)
    token_hash = hash_of(request.path_params["token"])
    changed = app.perform(
        None,
        lambda act: reset_password(act, token_hash=token_hash, password=password),
        request=new_token(),
    )
    if changed is None:
        raise NotAllowedError
    return led_on(request, app, changed, target="/", remembered=False)


def _text(request: Request, person: Person) -> Text:
    asked = request.query_params.get("lang", "")
    return text_in(asked if asked in LANGUAGES else person.language)


def _gone(request: Request, app: App) -> Response:
    text = chosen_text(request, app)
    return message_page(
        request,
        app,
        title=text("reset-gone-title"),
        message=text("reset-gone", minutes=MINUTES),
        status=404,
        href="/account/forgot" if app.mailer else "/account/login",
        way_on=text("reset-gone-again" if app.mailer else "reset-forgot-back"),
    )


def _form(request: Request, app: App, person: Person, said: Html, *, status: int = 200) -> Response:
    text, proof = _text(request, person), proof_of_form(request, app)
    body = filled(
        "invitation",
        lead=text("reset-lead", email=person.email),
        notice=said,
        form=proof,
        email=person.email,
        email_label=text("account-email"),
        password_label=text("account-password-new"),
        password_help=text("account-password-help"),
        submit=text("reset-submit"),
        providers=EMPTY,
    )
    answer = page(request, app, text, title=text("reset-title"), body=body, status=status)
    keep_proof(answer, proof, request, app)
    return keep_language(answer, text, request, app)
