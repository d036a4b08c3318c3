"""Choosing a password behind a link: what invitations and links for a new password share.

Opening the link spends nothing, since programs that look through mail open links, too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from scorecard.actions.act import Act
from scorecard.actions.people import NewPassword, new_password
from scorecard.app import App, the_app
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.views.sight import Sight
from scorecard.web.forms import UnreadableFormError, read_our_form
from scorecard.web.markup import EMPTY, Html, notice
from scorecard.web.opening import led_on
from scorecard.web.signed_in import text_of
from scorecard.web.tokens import hash_of, new_token


class Holder(Protocol):
    """The view that tells whose a link is, while it counts."""

    def __call__(self, sight: Sight, token_hash: str, *, now: datetime) -> Person | None:
        """Return the person; None if the link is unknown, used or too old."""


class Choice(Protocol):
    """The act that spends a link and gives its person a password."""

    def __call__(self, act: Act, *, token_hash: str, password: NewPassword) -> Person:
        """Return the person."""


@dataclass(frozen=True, slots=True)
class PasswordByLink:
    """A page that asks for a new password; `form` draws it, `gone` says that the link is over."""

    holder: Holder
    choice: Choice
    form: Callable[[Request, App, Person, Html, int], Response]
    gone: Callable[[Request, App], Response]

    async def page(self, request: Request) -> Response:
        """Show the form to whoever holds the link, in the language of its person."""
        app = the_app()
        person = await self._person(request, app)
        if person is None:
            return self.gone(request, app)
        return self.form(request, app, person, EMPTY, 200)

    async def chosen(self, request: Request) -> Response:
        """Store the password that was chosen and lead on, or say why it will not do."""
        app = the_app()
        person = await self._person(request, app)
        if person is None:
            return self.gone(request, app)
        text = text_of(request, person)
        try:
            typed = (await read_our_form(request, app)).get("password", "")
            return await to_thread.run_sync(self._stored, request, app, person, typed)
        except UnreadableFormError:
            said = notice(text("account-form-refused"), bad=True)
            return self.form(request, app, person, said, 403)
        except NotAllowedError:
            return self.gone(request, app)
        except RefusedError as refused:
            return self.form(request, app, person, notice(text.refusal(refused), bad=True), 422)

    async def _person(self, request: Request, app: App) -> Person | None:
        token_hash, now = hash_of(request.path_params["token"]), app.now()
        return await to_thread.run_sync(
            lambda: app.look(None, lambda sight: self.holder(sight, token_hash, now=now))
        )

    def _stored(self, request: Request, app: App, person: Person, typed: str) -> Response:
        password = new_password(typed, email=person.email, name=person.name)
        token_hash = hash_of(request.path_params["token"])
        changed = app.perform(
            None,
            lambda act: self.choice(act, token_hash=token_hash, password=password),
            request=new_token(),
        )
        if changed is None:
            raise NotAllowedError
        return led_on(request, app, changed, target="/", remembered=False)
