"""Signing out, as a plain HTML page: here, and in every open page of this browser."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.signing_in import sign_out
from scorecard.app import App, the_app
from scorecard.views.sign_ins import SignedInView
from scorecard.web import cookies
from scorecard.web.forms import UnreadableFormError, form_refused, is_of, read_form
from scorecard.web.markup import chosen_text, filled, page
from scorecard.web.tokens import form_token, new_token
from scorecard.web.visitors import visitor_now


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


def _end(app: App, visitor: SignedInView) -> None:
    app.perform(
        visitor.person_id,
        lambda act: sign_out(act, token_hash=visitor.token_hash),
        request=new_token(),
    )
