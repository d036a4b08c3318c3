"""What stands on the wall and before it: celebrations of any cause, plans, and what others say."""

from dataclasses import dataclass
from datetime import date, datetime

from scorecard.domain.celebrations import Celebration
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import Cause, Occasion
from scorecard.domain.people import Owner, OwnerKind

COMMENT_LIMIT = 300  # characters: a comment is short, the story is the celebration's


@dataclass(frozen=True, slots=True)
class OccasionCelebration:
    """How and when a moment that is no goal was celebrated; as `Celebration` otherwise."""

    id: int
    occasion: Occasion
    held_on: date
    how: str
    better_next_time: str
    recorded_by: int | None = None
    version: int = 1
    opened_on: date | None = None


Held = Celebration | OccasionCelebration


@dataclass(frozen=True, slots=True)
class Plan:
    """How, and perhaps on which day, something is going to be celebrated."""

    cause: Cause
    how: str
    planned_on: date | None = None
    planned_by: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Cheer:
    """Somebody is glad of a celebration, and since when."""

    celebration_id: int
    person_id: int
    cheered_at: datetime


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody says to a celebration."""

    id: int
    celebration_id: int
    person_id: int
    words: str
    said_at: datetime


def cause_of(held: Held) -> Cause:
    """Return what was celebrated."""
    return held.goal_id if isinstance(held, Celebration) else held.occasion


def may_be_opened(owner: Owner | None, visibility: Visibility) -> bool:
    """Return whether the academy may be shown it: what only its owner sees stays theirs."""
    personal = owner is not None and owner.kind is OwnerKind.PERSON
    return not personal or visibility is not Visibility.ME
