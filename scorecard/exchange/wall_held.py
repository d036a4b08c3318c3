"""Events, celebrations and what stands with them, as an import sees it: a part of the picture."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from scorecard.domain.celebration_wall import Cheer, Comment, OccasionCelebration, Plan
from scorecard.domain.events import MonthEvent
from scorecard.domain.moments import Cause, Occasion
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.words import fold


@dataclass(frozen=True, slots=True)
class Hanging:
    """That a celebration has a picture, and how large: another picture has other sizes.

    `size` counts bytes. The `content` is at hand only where it is about to be stored.
    """

    celebration_id: int
    width: int
    height: int
    size: int
    content: bytes = field(default=b"", repr=False, compare=False)


@dataclass(slots=True)
class WallHeld:
    """What was written about months, how things were and will be celebrated, and what was said."""

    events: dict[int, MonthEvent] = field(default_factory=dict)
    occasions: dict[Occasion, OccasionCelebration] = field(default_factory=dict)
    plans: dict[Cause, Plan] = field(default_factory=dict)
    cheers: dict[tuple[int, int], Cheer] = field(default_factory=dict)
    comments: dict[int, Comment] = field(default_factory=dict)
    pictures: dict[int, Hanging] = field(default_factory=dict)
    _in_month: dict[tuple[Owner, Period], list[MonthEvent]] = field(default_factory=dict)
    _said_to: dict[int, list[Comment]] = field(default_factory=dict)

    def put_event(self, event: MonthEvent) -> None:
        """Add an event."""
        if event.id not in self.events:
            self._in_month.setdefault((event.owner, event.month), []).append(event)
        self.events[event.id] = event

    def put_occasion(self, held: OccasionCelebration) -> None:
        """Add how an occasion was celebrated."""
        self.occasions[held.occasion] = held

    def put_plan(self, plan: Plan) -> None:
        """Add how something is going to be celebrated."""
        self.plans[plan.cause] = plan

    def put_cheer(self, cheer: Cheer) -> None:
        """Add somebody's cheer."""
        self.cheers[cheer.celebration_id, cheer.person_id] = cheer

    def put_comment(self, said: Comment) -> None:
        """Add what somebody said."""
        if said.id not in self.comments:
            self._said_to.setdefault(said.celebration_id, []).append(said)
        self.comments[said.id] = said

    def put_picture(self, picture: Hanging) -> None:
        """Add that a celebration has a picture."""
        self.pictures[picture.celebration_id] = picture

    def events_in(self, owner: Owner, month: Period) -> list[MonthEvent]:
        """Return the events of an owner's month."""
        return self._in_month.get((owner, month), [])

    def events_worded(self, owner: Owner, month: Period, words: str) -> list[MonthEvent]:
        """Return those that say this, in any letter case: the same may be written twice."""
        return [e for e in self.events_in(owner, month) if fold(e.words) == fold(words)]

    def comments_to(self, celebration_id: int) -> list[Comment]:
        """Return what was said to a celebration."""
        return self._said_to.get(celebration_id, [])

    def occasions_about(self, metric_id: int) -> Iterator[Occasion]:
        """Yield what was or will be celebrated of a metric besides its goals."""
        causes = (*self.occasions, *self.plans)
        yield from (
            cause
            for cause in causes
            if isinstance(cause, Occasion) and cause.metric_id == metric_id
        )
