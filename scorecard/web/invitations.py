"""Accepting an invitation: the page behind the link that somebody was given."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.actions.inviting import accept_invitation
from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.views.invitations import invited
from scorecard.web.forms import keep_proof, proof_of_form
from scorecard.web.markup import Html, filled, keep_language, page
from scorecard.web.oidc_pages import invitation_links
from scorecard.web.password_by_link import PasswordByLink
from scorecard.web.signed_in import text_of


def _gone(_: Request, __: App) -> Response:
    return PlainTextResponse("Not Found", 404)


def _form(request: Request, app: App, person: Person, said: Html, status: int) -> Response:
    text, proof = text_of(request, person), proof_of_form(request, app)
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
    keep_proof(answer, proof, request, app)
    return keep_language(answer, text, request, app)


INVITATION_PAGE = PasswordByLink(invited, accept_invitation, _form, _gone)
