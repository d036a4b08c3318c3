"""The outside view: what customers answer by link, anonymously, about the processes they meet."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread

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

    @property
    def last_day(self) -> date:
        """The last day on which answers are taken."""
        return self.closes_on - timedelta(days=1)

    def is_open(self, today: date) -> bool:
        """Return whether answers are taken."""
        return today < self.closes_on

    def takes(self, forms: int, today: date) -> bool:
        """Return whether one more answer is taken after this many."""
        return self.is_open(today) and forms < MOST_ANSWERS

    def goes_on(self, forms: int, today: date) -> bool:
        """Return whether a new link takes answers to this survey instead of to another one.

        It does while the survey is open, and as long as nothing can have been shown of it.
        """
        return self.is_open(today) or forms < FEWEST_SHOWN


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


def heard(
    surveys: Iterable[Survey],
    answers: Collection[OutsideAnswer],
    process: str,
    most: int,
    today: date,
) -> Spread | None:
    """Return what customers say of one process in surveys of one half-year; None while secret.

    A survey counts once it is closed and three have answered this in it, all at once: while
    it is open, each further answer would show as a difference, and so would a fourth one in
    another survey after three.
    """
    shown = [
        answer
        for survey in surveys
        if not survey.is_open(today)
        for said in [[a for a in answers if a.survey_id == survey.id and process in a.dots]]
        if len(said) >= FEWEST_SHOWN
        for answer in said
    ]
    return outside_spread(shown, process, most) if shown else None
