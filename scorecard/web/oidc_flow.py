"""A visit to a provider: what it began with, sealed in a cookie of the browser that began it.

Each visit has a cookie of its own, so several tabs do not disturb each other; it lasts ten
minutes, and counts once. Nothing is stored here until somebody comes back.
"""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import App
from scorecard.store.sealing import SealBrokenError, seal, unseal
from scorecard.web import cookies
from scorecard.web.tokens import hash_of, new_token

LASTS = timedelta(minutes=10)
MOST_AT_ONCE = 5
_COOKIE = "oidc-"
_NOBODYS = 0  # it belongs to a browser and not to a person


class Purpose(StrEnum):
    """What somebody visits a provider for."""

    SIGN_IN = "sign-in"
    INVITATION = "invitation"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Flow:
    """A visit to a provider: its secrets, and what comes after it.

    `bound_to` is the hash of the invitation's or the session's token, for which the visit is.
    `started` is in Unix seconds.
    """

    provider: str
    state: str
    nonce: str
    verifier: str
    started: int
    purpose: Purpose = Purpose.SIGN_IN
    target: str = "/"
    remembered: bool = False
    bound_to: str = ""

    @property
    def expires_at(self) -> float:
        """When it ends, in Unix seconds."""
        return self.started + LASTS.total_seconds()


def new_flow(
    provider: str,
    now: datetime,
    *,
    purpose: Purpose = Purpose.SIGN_IN,
    target: str = "/",
    remembered: bool = False,
    bound_to: str = "",
) -> Flow:
    """Return a visit that begins now, with secrets of its own."""
    return Flow(
        provider,
        state=new_token(),
        nonce=new_token(),
        verifier=new_token(),
        started=int(now.timestamp()),
        purpose=purpose,
        target=target,
        remembered=remembered,
        bound_to=bound_to,
    )


def keep_flow(response: Response, flow: Flow, request: Request, app: App) -> None:
    """Let the browser keep the visit, and forget the oldest of too many."""
    sealed = seal(json.dumps(asdict(flow)), key=_key(app), whose=_NOBODYS)
    cookies.keep(
        response,
        _name(flow.state),
        sealed,
        scope=request.scope,
        settings=app.settings,
        seconds=int(LASTS.total_seconds()),
    )
    others = sorted(_flows(request, app), key=lambda other: -other.started)
    for other in others[MOST_AT_ONCE - 1 :]:
        forget_flow(response, other.state, request, app)


def flow_of(request: Request, app: App, state: str) -> Flow | None:
    """Return the visit that this browser began with this state, if it still lasts."""
    found = _opened(cookies.read(request.scope, app.settings, _name(state)), app)
    return found if found is not None and found.state == state else None


def forget_flow(response: Response, state: str, request: Request, app: App) -> None:
    """Take the visit's cookie back."""
    cookies.keep(response, _name(state), "", scope=request.scope, settings=app.settings, seconds=0)


def _name(state: str) -> str:
    return f"{_COOKIE}{hash_of(state)[:16]}"


def _flows(request: Request, app: App) -> list[Flow]:
    held = cookies.read_all(request.scope, app.settings, _COOKIE)
    return [flow for flow in (_opened(sealed, app) for sealed in held) if flow is not None]


def _opened(sealed: str, app: App) -> Flow | None:
    try:
        flow = Flow(**json.loads(unseal(sealed, key=_key(app), whose=_NOBODYS)))
    except (SealBrokenError, TypeError):  # or it was sealed by a version that kept other things
        return None
    lasts = flow.started <= app.now().timestamp() < flow.expires_at
    return replace(flow, purpose=Purpose(flow.purpose)) if lasts else None


def _key(app: App) -> bytes:
    return app.settings.key_for("oidc-flow")
