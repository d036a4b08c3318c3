"""The dot session: a team sits together, reveals its answers process by process, and agrees.

There is one for each team and half-year. What is kept of it is where it stands, what has been
revealed, who was there, and what was settled at the end: never who thinks what.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from scorecard.domain.dots import Assessment, HalfYear, Names
from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.periods import Period

CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""The letters of a code: without I and O, which read like digits from afar."""
CODE_LENGTH = 6
MINUTES = 3
"""How long the screens suggest to talk about one process, unless the leader says otherwise."""
MOST_MINUTES = 30
LASTS = timedelta(days=2)
"""After how long without a step a session that nobody ended is over."""
MOST_STEPS = 3
"""How many next steps a session ends with at most: more would not be taken."""


class Order(StrEnum):
    """In which order the processes are talked about."""

    ROCKET = "rocket"
    WIDEST = "widest"


class StepState(StrEnum):
    """How a next step stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class DotSession:
    """A team's session for one half-year, and where it stands.

    `agenda` are the codes of its processes in the order in which they are talked about, fixed
    when the order is chosen; `process` is the one on the screens since `stepped_at`, and ""
    once the summary is shown. `minutes` is how long a process may take, 0 for no hint.
    """

    team_id: int
    period: Period
    code: str
    agenda: tuple[str, ...]
    process: str
    stepped_at: datetime
    opened_at: datetime
    opened_by: int | None = None
    ordered: Order = Order.ROCKET
    minutes: int = MINUTES
    ended_at: datetime | None = None
    version: int = 1

    def is_open(self, today: date) -> bool:
        """Return whether people can still join, reveal and agree.

        One that nobody ended is over two days after its last step.
        """
        return self.ended_at is None and today <= self.stepped_at.date() + LASTS

    @property
    def is_gathering(self) -> bool:
        """Whether nobody has led it on since it was opened: people are still coming in."""
        return self.ended_at is None and self.stepped_at == self.opened_at

    def after(self, process: str) -> str:
        """Return the process that follows on the agenda, "" after the last one."""
        return self._beside(process, +1)

    def before(self, process: str) -> str:
        """Return the process before on the agenda; the first one has none before itself."""
        return self._beside(process, -1)

    def _beside(self, process: str, step: int) -> str:
        if process not in self.agenda:
            return self.agenda[-1] if step < 0 and self.agenda else ""
        at = self.agenda.index(process) + step
        return self.agenda[max(at, 0)] if at < len(self.agenda) else ""


@dataclass(frozen=True, slots=True)
class Reveal:
    """That the answers on one process of a team's half-year were revealed."""

    team_id: int
    period: Period
    process: str
    revealed_at: datetime
    revealed_by: int | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """That somebody is, or was, there in a team's session."""

    team_id: int
    period: Period
    person_id: int
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One member's open statement: "I have understood the idea of this process"."""

    team_id: int
    period: Period
    process: str
    person_id: int
    said_on: date


@dataclass(frozen=True, slots=True)
class Agreement:
    """What held when dots were set: who was there, and how many had understood.

    `understood` of `members` is None where it was not known, or would give somebody away.
    """

    rating_id: int
    members: int
    understood: int | None = None
    present: tuple[int, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Spread:
    """How many gave 0, 1, 2, 3 dots: `counts[n]` gave n."""

    counts: tuple[int, ...]

    @property
    def answers(self) -> int:
        """How many gave any."""
        return sum(self.counts)

    @property
    def given(self) -> tuple[int, ...]:
        """The dots that anybody gave, fewest first."""
        return tuple(dots for dots, count in enumerate(self.counts) if count)

    @property
    def width(self) -> int:
        """How far the answers lie apart: 0 where everybody agrees."""
        return self.given[-1] - self.given[0] if self.given else 0

    @property
    def mean(self) -> float:
        """The mean of the answers; 0 without any."""
        total = sum(dots * count for dots, count in enumerate(self.counts))
        return total / self.answers if self.answers else 0.0

    @property
    def variance(self) -> float:
        """How much the answers differ from their mean; 0 without any."""
        around = sum(count * (dots - self.mean) ** 2 for dots, count in enumerate(self.counts))
        return around / self.answers if self.answers else 0.0

    @property
    def is_shown(self) -> bool:
        """Whether there are answers enough that none can be told from the rest."""
        return self.answers >= FEWEST_SHOWN


def spread(answers: Iterable[Assessment], most: int) -> Spread:
    """Count the answers to one process of `most` dots."""
    counts = [0] * (most + 1)
    for answer in answers:
        counts[min(answer.dots, most)] += 1
    return Spread(tuple(counts))


def agenda(codes: Sequence[str], order: Order, spreads: Mapping[str, Spread]) -> tuple[str, ...]:
    """Return the processes in the order in which to talk about them.

    The widest disagreement comes first: those whose answers lie furthest apart, then those that
    differ most from their mean. A process with fewer than three answers tells nothing of itself
    and keeps its place behind the others, as do those that are equally wide.
    """
    if order is Order.ROCKET:
        return tuple(codes)

    def width(code: str) -> tuple[int, float]:
        found = spreads.get(code)
        return (found.width, found.variance) if found and found.is_shown else (-1, 0.0)

    return tuple(sorted(codes, key=lambda code: tuple(-part for part in width(code))))


def is_revealed(revealed: Iterable[str], process: str, *, closed: bool) -> bool:
    """Return whether the answers on a process are secret no more."""
    return closed or process in set(revealed)


def names_seen(settled: HalfYear, *, coaches: bool, on_wall: bool = False) -> bool:
    """Return whether a reader sees which member gave which answer, once it is revealed.

    What the wall shows the whole room sees, so there only the team's own "team" counts.
    """
    match settled.names:
        case Names.TEAM:
            return True
        case Names.COACH:
            return coaches and not on_wall
        case Names.NOBODY:
            return False


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
