"""Choosing a new password: the page behind the link that somebody was mailed or handed."""

from starlette.requests import Request
from starlette.responses import Response

from scorecard.actions.resetting import reset_password
from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.views.resets import resettable
from scorecard.web.forgot import MINUTES
from scorecard.web.forms import keep_proof, proof_of_form
from scorecard.web.markup import EMPTY, Html, chosen_text, filled, keep_language, message_page, page
from scorecard.web.password_by_link import PasswordByLink
from scorecard.web.signed_in import text_of


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


def _form(request: Request, app: App, person: Person, said: Html, status: int) -> Response:
    text, proof = text_of(request, person), proof_of_form(request, app)
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


RESET_PAGE = PasswordByLink(resettable, reset_password, _form, _gone)
