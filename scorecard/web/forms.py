"""Forms that come in: read within limits, and shown to be ours before anything else."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import App
from scorecard.text import Text
from scorecard.views.sign_ins import SignedInView
from scorecard.web import cookies
from scorecard.web.markup import message_page
from scorecard.web.tokens import form_token_by_hash, new_token, same

MOST_BYTES = 16_384
MOST_FIELDS = 20


class UnreadableFormError(Exception):
    """The form is too large, not written as forms are, or from no page of ours."""


async def read_form(request: Request) -> Mapping[str, str]:
    """Return the fields of a posted form.

    Raises:
        UnreadableFormError: it has more than 16 kB or 20 fields, or is not UTF-8.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise UnreadableFormError
    try:
        written = body.decode("ascii")
        pairs = parse_qsl(
            written, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS
        )
    except ValueError:
        raise UnreadableFormError from None
    return dict(pairs)


async def read_our_form(request: Request, app: App) -> Mapping[str, str]:
    """Return the fields of a form that stood on a page which we gave to this browser.

    Raises:
        UnreadableFormError: it cannot be read, or did not stand there.
    """
    form = await read_form(request)
    if not is_ours(form, request, app):
        raise UnreadableFormError
    return form


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


def proof_of_form(request: Request, app: App) -> str:
    """Return what the browser's cookie and the form must both carry, new if there is none."""
    return cookies.read(request.scope, app.settings, cookies.FORM) or new_token()


def keep_proof(answer: Response, proof: str, request: Request, app: App) -> None:
    """Let the browser keep what the form must carry too."""
    cookies.keep(answer, cookies.FORM, proof, scope=request.scope, settings=app.settings)


def is_of(form: Mapping[str, str], visitor: SignedInView) -> bool:
    """Return whether the form stood on a page of this session, or of it before its renewal."""
    given, hashes = form.get("form", ""), (visitor.token_hash, visitor.former_hash)
    return any(same(given, form_token_by_hash(hash)) for hash in hashes if hash)


def is_ours(form: Mapping[str, str], request: Request, app: App) -> bool:
    """Return whether the form came from a page that we gave to this browser."""
    expected = cookies.read(request.scope, app.settings, cookies.FORM)
    return same(form.get("form", ""), expected)
