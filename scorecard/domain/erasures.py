"""Asking to be erased."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ErasureRequest:
    """That a person asked to be erased; it waits for an administrator, or to be recalled."""

    person_id: int
    asked_at: datetime
    why: str = ""
