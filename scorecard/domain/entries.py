"""Entries: what a month held at one time or another, and who entered it."""

from dataclasses import dataclass
from datetime import datetime

from scorecard.domain.values import MonthValue


@dataclass(frozen=True, slots=True)
class Entry:
    """A month's value with when and by whom it was entered; by None if it was imported."""

    value: MonthValue
    entered_at: datetime
    entered_by: int | None = None
