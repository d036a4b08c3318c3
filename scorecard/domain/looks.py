"""Who saw whose figures: a look is kept once a day, for ninety days."""

from dataclasses import dataclass
from datetime import date, timedelta

KEPT_FOR = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Look:
    """That somebody was shown figures of another person on a day, however often."""

    person_id: int
    day: date
    seen_by: int


def kept_since(today: date) -> date:
    """Return the first day whose looks are still kept."""
    return today - KEPT_FOR
