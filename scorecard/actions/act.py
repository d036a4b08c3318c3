"""What every act starts from: one transaction, one actor, one request, one log row."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from scorecard.domain.academy import Academy
from scorecard.domain.access import Actor, Subject, can
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.change_log import LogEntry, append
from scorecard.store.database import Session


class NotLoggedError(Exception):
    """An act must write exactly one row into the change log; this one did not."""

    def __init__(self, count: int) -> None:
        super().__init__(f"An act writes exactly one change-log row; this one wrote {count}.")


@dataclass(frozen=True, slots=True)
class Act:
    """A writing session together with who acts, when, and under which request id."""

    session: Session
    academy: Academy
    actor: Actor
    now: datetime
    today: date
    request: str
    log_key: bytes = field(repr=False)
    logged: list[LogEntry] = field(default_factory=list)

    def may(self, action: Action, subject: Subject) -> bool:
        """Return whether the policy lets the actor do this."""
        return can(self.actor, action, subject)

    def require(self, action: Action, subject: Subject) -> None:
        """Go on if the policy allows it; otherwise answer as if the thing did not exist."""
        if not self.may(action, subject):
            raise NotAllowedError

    def log(self, deed: str, subject: str, fields: Sequence[str], why: str = "") -> None:
        """Write the act's row: what was done to which thing, naming fields, never values."""
        entry = LogEntry(
            at=self.now,
            actor_id=self.actor.person_id,
            deed=deed,
            subject=subject,
            fields=tuple(fields),
            why=why,
            request=self.request,
        )
        append(self.session, entry, key=self.log_key)
        self.logged.append(entry)

    def finish(self) -> None:
        """Make sure that the act was logged, once."""
        if len(self.logged) != 1:
            raise NotLoggedError(len(self.logged))
