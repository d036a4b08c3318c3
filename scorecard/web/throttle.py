"""How many passwords and codes may be tried: per account, per address, per known browser.

At most 10 wrong ones in 15 minutes for one account, 20 in an hour from one address; then a
wait, and never a lock: the oldest attempt runs out by itself. Right ones do not count, so a
class behind one address can sign in together. On a browser where the person has signed in
before, 10 in 15 minutes of its own: whatever strangers guess, the owner gets in there.

The count stands in the database, so all servers share it and a restart forgets nothing.
Names of accounts and addresses stand there as hashes under a key of the academy's own.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from scorecard.app import App, the_app
from scorecard.domain.words import fold
from scorecard.store.attempts import (
    add_attempts,
    attempts,
    forget_attempts,
    take_back_attempts,
)
from scorecard.store.database import Session
from scorecard.store.known_devices import is_known_device
from scorecard.web.tokens import hash_of

T = TypeVar("T")
Limit = tuple[int, timedelta]
LONGEST = timedelta(hours=1)
SWEPT_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Limits:
    """How many attempts in which time, which is an hour at most."""

    per_account: Limit = (10, timedelta(minutes=15))
    per_address: Limit = (20, timedelta(hours=1))
    per_device: Limit = (10, timedelta(minutes=15))


class TooManyAttemptsError(Exception):
    """There were too many attempts; `seconds` says how long to wait for the next one."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"There are {seconds:.0f} seconds to wait.")
        self.seconds = seconds

    @property
    def minutes(self) -> int:
        """The whole minutes to wait, as people are told: at least one."""
        return int(self.seconds // 60) + 1


def account_of(email: str) -> str:
    """Return what attempts at an account are counted under, be there such an account or not."""
    return hash_of(fold(email))


def device_hash(account: str, device: str) -> str:
    """Return what a browser is known by for one account; the same browser for many people."""
    return hash_of(f"{account} {device}")


@dataclass
class Throttle:
    """Counts attempts before they are made, so that many at once count as many.

    It waits for the database, so it is never asked in the event loop. `purpose` keeps counts
    of different things apart.
    """

    limits: Limits = Limits()
    purpose: str = ""
    app: Callable[[], App] = the_app
    _swept_at: datetime | None = field(default=None)

    def tried(self, check: Callable[[], T], account: str, address: str, *, device: str = "") -> T:
        """Return what `check` comes to; an attempt that comes to something does not count.

        Counting and checking belong into one worker, so that those who wait for one do not
        count as attempts yet.

        Raises:
            TooManyAttemptsError: nothing was checked.
        """
        if seconds := self.wait(account, address, device=device):
            raise TooManyAttemptsError(seconds)
        found = check()
        if found is not None:
            self.forget(account, address, device=device)
        return found

    def wait(self, account: str, address: str, *, device: str = "") -> float:
        """Count an attempt and return 0, or return how many seconds there are to wait.

        `device` is what the browser holds as its device cookie, from whomever it may be.
        """
        app = self.app()

        def unit(session: Session) -> float:
            limits = self._limits(session, account, address, device)
            now = app.now()
            made = attempts(session, limits, since=now - LONGEST)
            longest = max(_wait(made[name], limit, now) for name, limit in limits.items())
            if longest > 0:
                return longest
            if self._swept_at is None or not timedelta() <= now - self._swept_at < SWEPT_EVERY:
                forget_attempts(session, now=now, longest=LONGEST)
                self._swept_at = now
            add_attempts(session, limits, at=now)
            return 0

        return app.database.write(unit)

    def forget(self, account: str, address: str, *, device: str = "") -> None:
        """Take back the attempt just counted: it was right."""

        def unit(session: Session) -> None:
            take_back_attempts(session, self._limits(session, account, address, device))

        self.app().database.write(unit)

    def _limits(
        self, session: Session, account: str, address: str, device: str
    ) -> Mapping[str, Limit]:
        known = device_hash(account, device)
        if device and is_known_device(session, known):
            return {self._counted("device", known): self.limits.per_device}
        return {
            self._counted("account", account): self.limits.per_account,
            self._counted("address", address): self.limits.per_address,
        }

    def _counted(self, kind: str, name: str) -> str:
        key = self.app().settings.key_for("attempt")
        said = f"{self.purpose} {kind} {name}".encode("utf-8", "surrogateescape")
        return f"{kind}:{hmac.new(key, said, hashlib.sha256).hexdigest()}"


def _wait(made: list[datetime], limit: Limit, now: datetime) -> float:
    # Both ways, so that a clock that was set back never makes anybody wait for longer.
    most, time = limit
    counting = [at for at in made if abs(now - at) < time]
    if len(counting) < most:
        return 0
    return min(time, counting[-most] + time - now).total_seconds()
