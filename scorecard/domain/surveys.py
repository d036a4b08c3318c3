"""The outside view: what customers answer by link, anonymously, about the processes they meet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from scorecard.domain.dot_sessions import Spread
from scorecard.domain.periods import Period

OPEN_DAYS = 21
"""How long a survey takes answers unless the leader says otherwise."""
MOST_OPEN_DAYS = 60
MOST_ASKED = 9
"""How many processes customers are asked about: nobody answers more on a phone, unpaid."""
MOST_ANSWERS = 300
"""How many answers a survey takes: more come from no team's customers."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A link by which customers answer about a team's half-year, until it closes by itself.

    `closes_on` is the first day on which nothing is taken any more.
    """

    team_id: int
    period: Period
    opened_on: date
    closes_on: date
    processes: tuple[str, ...]
    opened_by: int | None = None
    version: int = 1
    id: int = 0

    def is_open(self, today: date) -> bool:
        """Return whether answers are taken."""
        return today < self.closes_on


@dataclass(frozen=True, slots=True)
class OutsideAnswer:
    """One customer's answer: dots by process. Nothing in it says whose it is, or when."""

    survey_id: int
    dots: Mapping[str, int]


def outside_spread(answers: Iterable[OutsideAnswer], process: str, most: int) -> Spread:
    """Count what customers say of one process; those who left it out are not counted."""
    counts = [0] * (most + 1)
    for answer in answers:
        if process in answer.dots:
            counts[min(answer.dots[process], most)] += 1
    return Spread(tuple(counts))
