"""What came of dot sessions, as an import sees it: a part of the picture."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from scorecard.domain.dot_sessions import Agreement, Confirmation, Reveal
from scorecard.domain.next_steps import NextStep
from scorecard.domain.periods import Period
from scorecard.domain.words import fold

RevealKey = tuple[int, Period, str]
"""Team, half-year and process."""
ConfirmationKey = tuple[int, Period, int, str]
"""Team, half-year, person and process."""


@dataclass(slots=True)
class SessionsHeld:
    """What was revealed, confirmed and decided; agreements by the rating that they belong to."""

    reveals: dict[RevealKey, Reveal] = field(default_factory=dict)
    confirmations: dict[ConfirmationKey, Confirmation] = field(default_factory=dict)
    next_steps: dict[int, NextStep] = field(default_factory=dict)
    agreements: dict[int, Agreement] = field(default_factory=dict)

    def put_reveal(self, reveal: Reveal) -> None:
        """Add that answers were revealed."""
        self.reveals[reveal.team_id, reveal.period, reveal.process] = reveal

    def put_confirmation(self, said: Confirmation) -> None:
        """Add what a member said openly."""
        self.confirmations[said.team_id, said.period, said.person_id, said.process] = said

    def put_next_step(self, step: NextStep) -> None:
        """Add a next step, or what has become of it."""
        self.next_steps[step.id] = step

    def steps_in(self, team_id: int, period: Period) -> list[NextStep]:
        """Return the next steps of a team's half-year."""
        every = self.next_steps.values()
        return [step for step in every if (step.team_id, step.period) == (team_id, period)]

    def steps_worded(self, team_id: int, period: Period, words: str) -> Iterator[NextStep]:
        """Yield those that say this, in any letter case: a team may decide the same twice."""
        for step in self.steps_in(team_id, period):
            if fold(step.words) == fold(words):
                yield step
