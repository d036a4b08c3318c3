"""Signed-in browsers, how long each stays signed in, and links that work once."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

REMEMBERED = timedelta(days=30)
NOT_REMEMBERED = timedelta(hours=12)
STAFF_AT_MOST = timedelta(hours=12)
STAFF_IDLE = timedelta(minutes=60)
CLOCK_SLACK = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class SignIn:
    """A signed-in browser; `remembered` if its owner said that the device is theirs.

    Only the hash of its token is known here. `used_at` never lies before `opened_at`.
    """

    token_hash: str
    person_id: int
    opened_at: datetime
    used_at: datetime
    remembered: bool = False
    ended_at: datetime | None = None

    @property
    def key(self) -> str:
        """What pages know this browser by."""
        return key_of(self.token_hash)


@dataclass(frozen=True, slots=True)
class Link:
    """A link that works once, for one purpose, until it expires; it may be for nobody yet."""

    token_hash: str
    purpose: str
    person_id: int | None
    expires_at: datetime
    used_at: datetime | None = None


def key_of(token_hash: str) -> str:
    """Return what pages know a signed-in browser by.

    Neither the token nor its hash can be told from it, so it may stand in a page.
    """
    return hashlib.sha256(f"key of {token_hash}".encode()).hexdigest()[:20]


def is_valid(sign_in: SignIn, now: datetime, *, staff: bool) -> bool:
    """Return whether the browser is still signed in.

    Members: 30 days from the last use on a device of their own, else 12 hours from it.
    Staff, who are coaches and administrators: 60 minutes from the last use, and 12 hours
    from signing in at the most, wherever they are. Nobody gains time by a clock that was
    set back: who was last here in the future is not signed in.
    """
    if sign_in.ended_at is not None or sign_in.used_at - now > CLOCK_SLACK:
        return False
    idle = now - sign_in.used_at
    if staff:
        return idle < STAFF_IDLE and now - sign_in.opened_at < STAFF_AT_MOST
    return idle < (REMEMBERED if sign_in.remembered else NOT_REMEMBERED)
