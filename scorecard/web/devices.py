"""Browsers on which somebody has signed in before, so that strangers' guesses lock nobody out."""

from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.store.known_devices import keep_device
from scorecard.web import cookies
from scorecard.web.throttle import account_of, device_hash
from scorecard.web.tokens import new_token

LONGEST = 100


def held_device(request: Request, app: App) -> str:
    """Return what the browser holds as its device cookie; empty if none, or none of ours."""
    held = cookies.read(request.scope, app.settings, cookies.DEVICE)
    return held if len(held) <= LONGEST else ""


def know_device(answer: Response, request: Request, app: App, person: Person) -> None:
    """Know this browser as one of the person's from now on, for a year since the last time.

    A browser that several people use is known for each of them. Call it only once they have
    shown everything that signing in takes.
    """
    device = held_device(request, app) or new_token()
    hash, now = device_hash(account_of(person.email), device), app.now()
    app.database.write(lambda session: keep_device(session, hash, person_id=person.id, at=now))
    cookies.keep(
        answer,
        cookies.DEVICE,
        device,
        scope=request.scope,
        settings=app.settings,
        seconds=cookies.YEAR,
    )
