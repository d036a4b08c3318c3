"""Signed-in browsers, how long each stays signed in, and links that work once."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

REMEMBERED = timedelta(days=30)
NOT_REMEMBERED = timedelta(hours=12)
STAFF_AT_MOST = timedelta(hours=12)
STAFF_IDLE = timedelta(minutes=60)
CLOCK_SLACK = timedelta(minutes=5)
SHOWN_FOR = timedelta(minutes=30)
FORMER_FOR = timedelta(seconds=60)
"""How long the token before a renewal still counts, for what was on its way with it."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """A signed-in browser; `remembered` if its owner said that the device is theirs.

    Only the hash of its token is known here. `used_at` never lies before `opened_at`. After
    a change of rights `renewal_due_at` is set until the browser gets a new token; the one
    before, `former_hash`, counts until `former_until`. `shown_at` is when its owner last
    proved who they are, by a password or a code; `vouched_at` is set if a provider vouched
    for a second factor then.
    """

    token_hash: str
    person_id: int
    opened_at: datetime
    used_at: datetime
    remembered: bool = False
    ended_at: datetime | None = None
    renewal_due_at: datetime | None = None
    former_hash: str | None = None
    former_until: datetime | None = None
    shown_at: datetime | None = None
    vouched_at: datetime | None = None

    @property
    def key(self) -> str:
        """What pages know this browser by."""
        return key_of(self.token_hash)

    def has_key(self, key: str) -> bool:
        """Return whether pages know it by this key, or have known it so before a renewal."""
        hashes = (self.token_hash, self.former_hash)
        return key in {key_of(hash) for hash in hashes if hash}

    def holds(self, token_hash: str, now: datetime) -> bool:
        """Return whether a browser with this token is the one: the token, or the one before.

        The one before counts for 60 seconds, and no longer when the clock goes back.
        """
        if token_hash == self.token_hash:
            return True
        if token_hash != self.former_hash or self.former_until is None:
            return False
        return now < self.former_until <= now + FORMER_FOR + CLOCK_SLACK


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


def was_shown_lately(sign_in: SignIn, now: datetime) -> bool:
    """Return whether its owner proved who they are within the last 30 minutes.

    Somebody else could have come to an open browser since then. A clock that was set back
    gains nobody anything.
    """
    if sign_in.shown_at is None:
        return False
    return -CLOCK_SLACK <= now - sign_in.shown_at < SHOWN_FOR


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
