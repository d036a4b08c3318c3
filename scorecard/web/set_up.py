"""Making the first administrator, behind the one-time link that the console prints."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.actions.people import new_password
from scorecard.actions.setting_up import PURPOSE, add_first_administrator, offer_set_up
from scorecard.app import App, the_app
from scorecard.domain.access import OPERATOR
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.people import people
from scorecard.text import Text
from scorecard.views.sign_ins import may_set_up
from scorecard.web.forms import UnreadableFormError, keep_proof, proof_of_form, read_our_form
from scorecard.web.markup import EMPTY, Html, chosen_text, filled, keep_language, notice, page
from scorecard.web.opening import led_on
from scorecard.web.tokens import hash_of, new_token


def setup_link(app: App) -> str | None:
    """Return a new link that makes the first administrator; None if somebody is there."""
    if app.look(OPERATOR, lambda sight: bool(people(sight.session))):
        return None
    token = new_token()
    app.perform(
        OPERATOR, lambda act: offer_set_up(act, token_hash=hash_of(token)), request=new_token()
    )
    return f"{app.settings.base_url}/set-up/{token}"


async def set_up_page(request: Request) -> Response:
    """Show the form to whoever holds the link."""
    app = the_app()
    if not await _is_open(request, app):
        return PlainTextResponse("Not Found", 404)
    return _form(request, app, chosen_text(request, app), {}, EMPTY)


async def set_up(request: Request) -> Response:
    """Add the first administrator and sign them in, or say what is wrong with the form."""
    app = the_app()
    if not await _is_open(request, app):
        return PlainTextResponse("Not Found", 404)
    text = chosen_text(request, app)
    try:
        form = dict(await read_our_form(request, app))
        return await to_thread.run_sync(_added, request, app, form, text.language)
    except UnreadableFormError:
        said = text("account-form-refused")
        return _form(request, app, text, {}, notice(said, bad=True), status=403)
    except NotAllowedError:
        return PlainTextResponse("Not Found", 404)
    except RefusedError as refused:
        said = text.refusal(refused)
        return _form(request, app, text, form, notice(said, bad=True), status=422)


async def _is_open(request: Request, app: App) -> bool:
    token_hash, now = hash_of(request.path_params["token"]), app.now()
    return await to_thread.run_sync(
        lambda: app.look(None, lambda sight: may_set_up(sight, token_hash, PURPOSE, now=now))
    )


def _added(request: Request, app: App, form: dict[str, str], language: str) -> Response:
    email, name = form.get("email", ""), form.get("name", "")
    password = new_password(form.get("password", ""), email=email, name=name)
    added = app.perform(
        None,
        lambda act: add_first_administrator(
            act,
            token_hash=hash_of(request.path_params["token"]),
            email=email,
            name=name,
            language=app.academy.settings.offered(language),
            password=password,
        ),
        request=new_token(),
    )
    if added is None:
        raise NotAllowedError
    return led_on(request, app, added, target="/", remembered=False)


def _form(
    request: Request,
    app: App,
    text: Text,
    typed: dict[str, str],
    said: Html,
    *,
    status: int = 200,
) -> Response:
    proof = proof_of_form(request, app)
    body = filled(
        "set_up",
        lead=text("account-set-up-lead"),
        notice=said,
        form=proof,
        name=typed.get("name", ""),
        email=typed.get("email", ""),
        name_label=text("account-name"),
        email_label=text("account-email"),
        password_label=text("account-password"),
        password_help=text("account-password-help"),
        submit=text("account-set-up-submit"),
    )
    answer = page(request, app, text, title=text("account-set-up-title"), body=body, status=status)
    keep_proof(answer, proof, request, app)
    return keep_language(answer, text, request, app)
