"""Whoever asks for a plain page of signed-in people: what such pages have in common."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.requests import Request

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.sign_ins import key_of
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.web import cookies
from scorecard.web.tokens import form_token_by_hash, same
from scorecard.web.visitors import visitor_now


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody signed in: `here` is what pages know their browser by, `proof` what forms carry.

    Forms of pages that were open when the browser got a new token carry `former_proof`.
    """

    person_id: int
    here: str
    proof: str = field(repr=False)
    former_proof: str = field(default="", repr=False)

    def sent(self, form: Mapping[str, str]) -> bool:
        """Return whether the form came from a page that we gave to this browser."""
        return any(same(form.get("form", ""), one) for one in (self.proof, self.former_proof))


def caller(request: Request, app: App) -> Caller | None:
    """Return who asks; None if nobody is signed in. Waits for the database."""
    token = cookies.read(request.scope, app.settings, cookies.SESSION)
    found = visitor_now(app, token) if token else None
    if found is None:
        return None
    return Caller(
        found.person_id,
        key_of(found.token_hash),
        form_token_by_hash(found.token_hash),
        form_token_by_hash(found.former_hash) if found.former_hash else "",
    )


def text_of(request: Request, person: Person) -> Text:
    """Return the words for this person's page: `?lang=` first, then their own language."""
    asked = request.query_params.get("lang", "")
    return text_in(asked if asked in LANGUAGES else person.language)
