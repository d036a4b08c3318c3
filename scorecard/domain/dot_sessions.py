"""The dot session: a team sits together, reveals its answers process by process, and agrees.

There is one for each team and half-year. What is kept of it is where it stands, what has been
revealed, who was there, and what was settled at the end: never who thinks what.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from scorecard.domain.dots import HalfYear, Names
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread

CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""The letters of a code: without I and O, which read like digits from afar."""
CODE_LENGTH = 6
MINUTES = 3
"""How long the screens suggest to talk about one process, unless the leader says otherwise."""
MOST_MINUTES = 30
LASTS = timedelta(days=2)
"""After how long without a step a session that nobody ended is over."""


class Order(StrEnum):
    """In which order the processes are talked about."""

    ROCKET = "rocket"
    WIDEST = "widest"


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
