"""What people have on their phones: an authenticator that shows the codes of a secret."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pyotp

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.second_factors import SecondFactor, step_before
from scorecard.store.database import Session
from scorecard.store.one_time_codes import new_secret, recovery_hash
from scorecard.store.sealing import PURPOSE, seal
from scorecard.store.second_factors import keep_recovery_codes, keep_second_factor

RECOVERY = ("7k3mq9xz0a1bvvvv", "0123456789abcdef")


@dataclass(frozen=True)
class Authenticator:
    """An app on a phone that took this secret in."""

    secret: str

    def code(self, now: datetime, *, steps: int = 0) -> str:
        """Return the code of now, or of so many steps later."""
        return pyotp.TOTP(self.secret).at(now + steps * timedelta(seconds=30))

    def wrong(self, now: datetime) -> str:
        """Return a code that does not fit now."""
        near = {self.code(now, steps=steps) for steps in range(-3, 4)}
        return next(code for code in map("{:06}".format, range(10)) if code not in near)


def with_second_factor(
    app: App, person: Person, *, recovery: Sequence[str] = RECOVERY
) -> Authenticator:
    """Let somebody have a second factor that counts, and these recovery codes."""
    secret, now = new_secret(), app.now()
    sealed = seal(secret, key=app.settings.key_for(PURPOSE), whose=person.id)
    hashes = [hash for code in recovery if (hash := recovery_hash(code))]

    def unit(session: Session) -> None:
        keep_second_factor(session, SecondFactor(person.id, sealed, step_before(now), now))
        if hashes:
            keep_recovery_codes(session, person.id, hashes)

    app.database.write(unit)
    return Authenticator(secret)
