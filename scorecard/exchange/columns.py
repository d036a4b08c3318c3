"""What a sheet of a workbook is made of, and how names in it are compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from scorecard.domain.words import fold
from scorecard.exchange.choices import Choices

NARROW, MIDDLING, WIDE = 12, 26, 48


@dataclass(frozen=True, slots=True)
class Column:
    """A column; a sheet without a `required` one is refused as a whole."""

    name: str
    finnish: str
    width: int = NARROW
    required: bool = False
    choices: Choices[Any] | None = None

    def title(self, language: str) -> str:
        """Return the header in a language."""
        return self.finnish if language == "fi" else self.name


class Wide(StrEnum):
    """What the columns of a wide sheet are named after."""

    MONTHS = "months"
    PROCESSES = "processes"


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet and its columns.

    Where `wide` is given, the columns `across` may be missing, and many columns named
    after months or processes stand in their place.
    """

    name: str
    finnish: str
    columns: Sequence[Column]
    wide: Wide | None = None
    across: tuple[str, ...] = ()

    def title(self, language: str) -> str:
        """Return the sheet's name in a language."""
        return self.finnish if language == "fi" else self.name


def plain(name: str) -> str:
    """Return the form in which names of sheets and columns are compared."""
    return fold(name.replace("_", " "))
