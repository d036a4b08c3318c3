"""Second factors for tests: in every state, on browsers that have shown who is there."""

from datetime import datetime

from scorecard.domain.second_factors import SecondFactor, step_before
from scorecard.store.database import Session
from scorecard.store.one_time_codes import recovery_hash
from scorecard.store.second_factors import keep_recovery_codes, keep_second_factor

RECOVERY = "7k3mq9xz0a1bvvvv"
SEALED = "sealed"


def begin(session: Session, person_id: int, now: datetime) -> None:
    """Let somebody have a second factor that waits to be confirmed."""
    keep_second_factor(session, SecondFactor(person_id, SEALED, step_before(now)))


def confirm(session: Session, person_id: int, now: datetime) -> None:
    """Let somebody have a second factor that counts, and one recovery code."""
    keep_second_factor(session, SecondFactor(person_id, SEALED, step_before(now), now))
    hash = recovery_hash(RECOVERY)
    assert hash
    keep_recovery_codes(session, person_id, [hash])
