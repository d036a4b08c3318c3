"""What comes of a provider's word: a session, a link, or the way on for whoever has neither."""

import logging
from collections.abc import Callable
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.act import Act
from scorecard.actions.identities import (
    accept_invitation_with_identity,
    link_identity,
    link_identity_by_address,
    sign_in_with_both_factors,
)
from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.providers import Provider, Vouched
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.views.identities import identities_view, known_by
from scorecard.web.oidc_flow import Flow, Purpose
from scorecard.web.oidc_pages import Answer, answered
from scorecard.web.opening import earlier_session, led_on, opened_response
from scorecard.web.signed_in import Caller, caller
from scorecard.web.tokens import hash_of, new_token

logger = logging.getLogger(__name__)
T = TypeVar("T")
AGAIN = "/account/again?next=/me"


def shown_lately(app: App, who: Caller) -> bool:
    """Return whether somebody signed in has shown lately who they are, as linking takes."""
    now = app.now()
    view = app.look(who.person_id, lambda sight: identities_view(sight, here=who.here, now=now))
    return view.shown_lately


def arrived(
    request: Request, app: App, provider: Provider, flow: Flow, vouched: Vouched
) -> Response:
    """Do what the visit was for; slow enough for a thread of its own."""
    match flow.purpose:
        case Purpose.SIGN_IN:
            person = _known(app, provider, vouched)
            if person is None:
                logger.warning("A sign-in with %s was refused: nobody's identity.", provider.id)
                return answered(Answer.UNKNOWN, provider, flow.target)
        case Purpose.INVITATION:
            try:
                person = _accepted(app, flow, vouched)
            except RefusedError as refused:
                gone = isinstance(refused, NotAllowedError)
                return answered(Answer.OVER if gone else Answer.TAKEN, provider)
        case Purpose.LINK:
            return _linked(request, app, provider, flow, vouched)
    if vouched.multi_factor:
        return _let_in(request, app, person, flow, vouched)
    return led_on(request, app, person, target=flow.target, remembered=flow.remembered)


def _let_in(request: Request, app: App, person: Person, flow: Flow, vouched: Vouched) -> Response:
    token, target, mine = new_token(), flow.target, flow.remembered
    app.perform(
        person.id,
        lambda act: sign_in_with_both_factors(
            act,
            vouched,
            token_hash=hash_of(token),
            remembered=mine,
            instead_of=earlier_session(request, app),
        ),
        request=new_token(),
    )
    return opened_response(request, app, person, token, target=target, remembered=mine)


def _known(app: App, provider: Provider, vouched: Vouched) -> Person | None:
    found = app.look(None, lambda sight: known_by(sight, vouched))
    if found is not None or not provider.link_verified_emails:
        return found
    try:
        return _done(app, None, lambda act: link_identity_by_address(act, vouched))
    except RefusedError:
        return None


def _accepted(app: App, flow: Flow, vouched: Vouched) -> Person:
    return _done(
        app,
        None,
        lambda act: accept_invitation_with_identity(act, vouched, token_hash=flow.bound_to),
    )


def _linked(
    request: Request, app: App, provider: Provider, flow: Flow, vouched: Vouched
) -> Response:
    who = caller(request, app)
    if who is None or str(who.person_id) != flow.bound_to:
        return answered(Answer.EXPIRED, provider, flow.target)
    try:
        _done(app, who.person_id, lambda act: link_identity(act, vouched, here=who.here))
    except RefusedError as refused:
        if refused.key == "password-again":
            return RedirectResponse(AGAIN, 303)
        return answered(Answer.TAKEN, provider, flow.target)
    return RedirectResponse(flow.target, 303)


def _done(app: App, who: int | None, deed: Callable[[Act], T]) -> T:
    found = app.perform(who, deed, request=new_token())
    if found is None:
        raise NotAllowedError
    return found
