"""What a team does next: at most three steps, decided at the end of a dot session."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.domain.periods import Period

MOST_STEPS = 3
"""How many next steps a session ends with at most: more would not be taken."""


class StepState(StrEnum):
    """How a next step stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What a team decided to do next: by whom, until when, and what became of it."""

    team_id: int
    period: Period
    words: str
    person_id: int | None = None
    due: date | None = None
    process: str | None = None
    state: StepState = StepState.OPEN
    settled_on: date | None = None
    given_by: int | None = None
    version: int = 1
    id: int = 0


def carried_over(steps: Iterable[NextStep], period: Period) -> tuple[NextStep, ...]:
    """Return the last session's steps before a half-year, which the next one begins with.

    Those of the latest half-year before that has any, and whatever is still open from earlier.
    """
    before = [step for step in steps if step.period < period]
    last = max((step.period for step in before), default=None)
    return tuple(
        sorted(
            (s for s in before if s.period == last or s.state is StepState.OPEN),
            key=lambda s: (s.state is not StepState.OPEN, s.period, s.id),
        )
    )
