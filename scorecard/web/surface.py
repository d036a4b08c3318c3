"""Which paths there are for whom: what is open, what is never there, what only looks like one."""

import re

OPEN = frozenset(
    {
        "/healthz",
        "/readyz",
        "/robots.txt",
        "/favicon.png",
        "/manifest.json",
        "/_stcore/health",
        "/_stcore/host-config",
    }
)
OPEN_BELOW = ("/account/", "/answer/", "/calendar/", "/set-up/", "/static/")
STREAM = "/_stcore/stream"

# Streamlit's figures, its interface for programs, and its own signing in, which we do not use.
_NEVER = frozenset(
    {
        "/_stcore/metrics",
        "/_stcore/script-health-check",
        "/auth/login",
        "/auth/logout",
        "/oauth2callback",
    }
)
_NEVER_BELOW = ("/_stcore/agent/",)
_MACHINERY = ("/_stcore/", "/media/", "/component/", "/app/static/")
_PLAIN = re.compile(r"/|(?:/[A-Za-z0-9_~@!$&'()*+,;=:.-]+)+/?")


def is_plain(path: str) -> bool:
    """Return whether the path means what it says: no `..`, no `//`, nothing encoded twice."""
    return _PLAIN.fullmatch(path) is not None and not {".", ".."} & set(path.split("/"))


def is_open(path: str) -> bool:
    """Return whether the path answers without a session."""
    return path in OPEN or path.startswith(OPEN_BELOW)


def is_never_there(path: str) -> bool:
    """Return whether the path answers nobody."""
    slashed = path.rstrip("/") + "/"
    return slashed[:-1] in _NEVER or slashed.startswith(_NEVER_BELOW)


def is_machinery(path: str) -> bool:
    """Return whether only programs ask for the path, so that nobody is sent on from it."""
    return path.startswith(_MACHINERY)
