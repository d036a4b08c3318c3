"""Events: a few words about a month of a person or a team, to be read beside its figures.

"Exam weeks" or "big fair" explains a dip or a peak that the numbers alone leave open. An
event judges nothing and changes no figure.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period

MOST_EVENTS = 5  # of one owner in one month: more would hide the curve they explain


@dataclass(frozen=True, slots=True)
class MonthEvent:
    """What happened in a month. A team's event also stands on its members' own curves."""

    owner: Owner
    month: Period
    words: str
    visibility: Visibility = Visibility.COACH
    id: int = 0
    version: int = 1


def in_order(events: Iterable[MonthEvent]) -> tuple[MonthEvent, ...]:
    """Return events month by month, a person's own before those of the team."""
    return tuple(sorted(events, key=lambda e: (e.month, e.owner.kind, e.id)))
