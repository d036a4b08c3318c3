"""Choosing a password, behind the link that somebody was given and that works once."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.actions.inviting import accept_invitation
from scorecard.actions.people import new_password
from scorecard.app import App, the_app
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.views.invitations import invited
from scorecard.web import cookies
from scorecard.web.forms import UnreadableFormError, is_ours, proof_of_form, read_form
from scorecard.web.markup import EMPTY, Html, filled, keep_language, notice, page
from scorecard.web.oidc_pages import invitation_links
from scorecard.web.opening import led_on
from scorecard.web.tokens import hash_of, new_token


async def invitation_page(request: Request) -> Response:
    """Show the form to whoever holds the link, in the language of the invited person."""
    app = the_app()
    person = await _invited(request, app)
    if person is None:
        return PlainTextResponse("Not Found", 404)
    return _form(request, app, person, EMPTY)


async def accept(request: Request) -> Response:
    """Store the password that was chosen and sign its owner in, or say why it will not do."""
    app = the_app()
    person = await _invited(request, app)
    if person is None:
        return PlainTextResponse("Not Found", 404)
    text = _text(request, person)
    try:
        form = await read_form(request)
        if not is_ours(form, request, app):
            raise UnreadableFormError
        return await to_thread.run_sync(_accepted, request, app, person, form.get("password", ""))
    except UnreadableFormError:
        said = notice(text("account-form-refused"), bad=True)
        return _form(request, app, person, said, status=403)
    except NotAllowedError:
        return PlainTextResponse("Not Found", 404)
    except RefusedError as refused:
        return _form(request, app, person, notice(text.refusal(refused), bad=True), status=422)


async def _invited(request: Request, app: App) -> Person | None:
    token_hash, now = hash_of(request.path_params["token"]), app.now()
    return await to_thread.run_sync(
        lambda: app.look(None, lambda sight: invited(sight, token_hash, now=now))
    )


def _accepted(request: Request, app: App, person: Person, typed: str) -> Response:
    password = new_password(typed, email=person.email, name=person.name)
    token_hash = hash_of(request.path_params["token"])
    accepted = app.perform(
        None,
        lambda act: accept_invitation(act, token_hash=token_hash, password=password),
        request=new_token(),
    )
    if accepted is None:
        raise NotAllowedError
    return led_on(request, app, accepted, target="/", remembered=False)


def _text(request: Request, person: Person) -> Text:
    asked = request.query_params.get("lang", "")
    return text_in(asked if asked in LANGUAGES else person.language)


def _form(request: Request, app: App, person: Person, said: Html, *, status: int = 200) -> Response:
    text, proof = _text(request, person), proof_of_form(request, app)
    body = filled(
        "invitation",
        lead=text("people-accept-lead", academy=app.academy.settings.name),
        notice=said,
        form=proof,
        email=person.email,
        email_label=text("account-email"),
        password_label=text("account-password"),
        password_help=text("account-password-help"),
        submit=text("account-set-up-submit"),
        providers=invitation_links(app, text, request.url.path),
    )
    title = text("people-accept-title", name=person.name)
    answer = page(request, app, text, title=title, body=body, status=status)
    cookies.keep(answer, cookies.FORM, proof, scope=request.scope, settings=app.settings)
    return keep_language(answer, text, request, app)
