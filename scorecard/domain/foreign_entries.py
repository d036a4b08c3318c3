"""What others entered into a person's metrics, and how it came to be there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scorecard.domain.periods import Period


class Way(StrEnum):
    """How an entry that is not the owner's own came into a month."""

    HAND = "hand"
    IMPORT = "import"
    UNDONE_IMPORT = "undone import"


@dataclass(frozen=True, slots=True)
class ForeignEntry:
    """An entry in a month of a metric; without `entered_by` it came by a command."""

    metric: str
    month: Period
    at: datetime
    entered_by: int | None
    way: Way = Way.HAND
