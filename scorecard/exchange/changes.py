"""What an import is going to do: things that are new and things that change.

Things that are new carry ids below zero until they are stored, so that what comes with
them in the same import can refer to them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

from scorecard.domain.celebration_wall import Cheer, Comment, OccasionCelebration, Plan
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dot_sessions import Agreement, Confirmation, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.events import MonthEvent
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.next_steps import NextStep
from scorecard.domain.people import Membership, Person, Team
from scorecard.domain.values import MonthValue
from scorecard.exchange.goal_memory import GoalMemory
from scorecard.exchange.wall_held import Hanging

Thing = TypeVar(
    "Thing",
    Person,
    Team,
    Membership,
    Metric,
    MonthValue,
    Rating,
    HalfYear,
    Reveal,
    Assessment,
    Confirmation,
    NextStep,
    Goal,
    Celebration,
    MonthEvent,
    OccasionCelebration,
    Plan,
    Cheer,
    Comment,
    Hanging,
)


class Verdict(StrEnum):
    """What a row of a workbook comes to."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Change(Generic[Thing]):
    """A thing before (None if it is new) and after; a month's value with its metric's id.

    `earlier` is what an archive knows of the time before something new, oldest first: the
    ratings that were corrected, or all entries of a month, the present one included.
    `agreements` are what held when these ratings were given, `memory` is what comes with a
    goal; they come and go with them.
    """

    before: Thing | None
    after: Thing
    metric_id: int = 0
    earlier: tuple[Any, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    memory: GoalMemory | None = None


@dataclass(slots=True)
class Changes:
    """The changes of one import, by the kind of thing and in the order of the rows."""

    by_kind: dict[type, list[Any]] = field(default_factory=dict)

    def add(self, change: Change[Any]) -> None:
        """Note one change."""
        self.by_kind.setdefault(type(change.after), []).append(change)

    def of(self, kind: type[Thing]) -> list[Change[Thing]]:
        """Return the changes to one kind of thing."""
        return self.by_kind.get(kind, [])

    def __len__(self) -> int:
        return sum(len(changes) for changes in self.by_kind.values())


Counts = Mapping[Verdict, int]
