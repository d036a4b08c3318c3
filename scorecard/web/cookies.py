"""The cookies that are ours: the session, the device, the language, the proof of a form.

On TLS and on the loopback they are Secure and carry the `__Host-` prefix, which ties them to
this very host. On plain HTTP elsewhere a browser would drop those, so they have plain names,
and every page warns that others on the network can read along.
"""

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.responses import Response
from starlette.types import Scope

from scorecard.settings import Settings
from scorecard.web.addresses import is_loopback

SESSION = "session"
FORM = "form"
HALF_WAY = "half-way"
"""Held between the first proof and the code: opens nothing but the page that asks for it."""
LANGUAGE = "lang"
DEVICE = "device"
"""Says that somebody has signed in here before: no way in, but no stranger's guesses lock it."""
ENDED = "ended"
"""What a session cookie holds after signing out: no secret, but no stranger's either, so that
the browser's other tabs may still come and be shown the way back."""

DAY = 24 * 60 * 60
YEAR = 365 * DAY


def is_secure(scope: Scope, settings: Settings) -> bool:
    """Return whether Secure cookies arrive, by our settings and not by the request's scheme."""
    return settings.base_url.startswith("https://") or is_loopback(
        Headers(scope=scope).get("host", "")
    )


def read(scope: Scope, settings: Settings, name: str) -> str:
    """Return what a cookie of ours holds; empty if it did not come."""
    sent = "; ".join(Headers(scope=scope).getlist("cookie"))
    return cookie_parser(sent).get(_full_name(name, secure=is_secure(scope, settings)), "")


def read_all(scope: Scope, settings: Settings, prefix: str) -> list[str]:
    """Return what the cookies of ours hold whose names begin like this."""
    sent = "; ".join(Headers(scope=scope).getlist("cookie"))
    begins = _full_name(prefix, secure=is_secure(scope, settings))
    return [value for name, value in cookie_parser(sent).items() if name.startswith(begins)]


def keep(
    response: Response,
    name: str,
    value: str,
    *,
    scope: Scope,
    settings: Settings,
    seconds: int | None = None,
) -> None:
    """Let the browser keep a cookie, for so long or until it is closed."""
    secure = is_secure(scope, settings)
    response.set_cookie(
        _full_name(name, secure=secure),
        value,
        max_age=seconds,
        path="/",
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def _full_name(name: str, *, secure: bool) -> str:
    return f"__Host-{name}" if secure else name
