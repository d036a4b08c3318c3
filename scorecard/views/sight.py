"""What every view starts from: a session to read with, and on whose behalf it reads."""

from dataclasses import dataclass
from datetime import date

from scorecard.domain.academy import Academy
from scorecard.domain.access import Actor, Subject, can
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.database import Session


@dataclass(frozen=True, slots=True)
class Sight:
    """A reading session together with the actor, the academy and today's date."""

    session: Session
    academy: Academy
    actor: Actor
    today: date

    def may(self, action: Action, subject: Subject) -> bool:
        """Return whether the policy lets the actor do this."""
        return can(self.actor, action, subject)

    def require(self, action: Action, subject: Subject) -> None:
        """Go on if the policy allows it; otherwise answer as if the thing did not exist."""
        if not self.may(action, subject):
            raise NotAllowedError
