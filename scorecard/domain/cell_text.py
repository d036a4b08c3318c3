"""What stands in a cell as text: a number, a word for being away, or nothing.

A column copied from a spreadsheet comes as lines, several columns with tabs between them.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import NotAnAmountError, parse_amount
from scorecard.domain.words import fold

MOST_CELLS = 1_000  # a paste beyond this is some other sheet
_THREE_AFTER = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}")
_ONE_MARK = re.compile(r"[+-]?\d*([.,])\d+")
_SPACED = re.compile(r"[+-]?\d{1,3}(?:[\s']\d{3})+([.,])\d+")
_PARTED = re.compile(r"[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3}|(?!\1)[.,]\d+$)")


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell says: an amount, that its owner is away, or, without both, nothing."""

    amount: Decimal | None = None
    excused: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether the cell is empty."""
        return self.amount is None and not self.excused


@dataclass(frozen=True, slots=True)
class PastedCell:
    """One cell of a paste that is not empty; `row` and `column` count from 0.

    `refused` says why it can be no cell's content; then `said` is nothing.
    """

    row: int
    column: int
    text: str
    said: CellText
    refused: RefusedError | None = None


def read_cell(text: str, away: Collection[str]) -> CellText:
    """Return what a cell says; `away` are the folded words for an excused month.

    Raises:
        NotAnAmountError: it is none of the three.
    """
    if not text.strip():
        return CellText()
    if fold(text) in away:
        return CellText(excused=True)
    return CellText(parse_amount(text))


def read_paste(text: str, away: Collection[str]) -> list[PastedCell]:
    """Return the filled cells of a paste, row by row; empty ones say nothing and are left out.

    `1,234` is a thousand and more in one country and one and a bit in the next. Whether the
    mark parts thousands or decimals is learnt from the other cells of the paste; where they
    leave it open, such a cell is refused rather than guessed.

    Raises:
        RefusedError: there are more than a thousand cells.
    """
    rows = [line.split("\t") for line in re.split(r"\r\n|\r|\n", text)]
    cells = [
        (r, c, t.strip().strip('"')) for r, line in enumerate(rows) for c, t in enumerate(line)
    ]
    filled = [(row, column, said) for row, column, said in cells if said.strip()]
    if len(filled) > MOST_CELLS:
        raise RefusedError("paste-too-large", most=MOST_CELLS)
    marks = _Marks.of([said for _, _, said in filled])
    return [_pasted(row, column, said, marks, away) for row, column, said in filled]


@dataclass(frozen=True, slots=True)
class _Marks:
    """Which of comma and point the cells of a paste show to part decimals, which thousands."""

    decimals: frozenset[str]
    thousands: frozenset[str]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "_Marks":
        decimals, thousands = set(), set()
        for text in texts:
            if parted := _PARTED.match(text):
                thousands.add(parted[1])
                decimals |= {mark for mark in ".," if mark in text} - {parted[1]}
            elif one := _SPACED.fullmatch(text) or _ONE_MARK.fullmatch(text):
                decimals |= set() if _THREE_AFTER.fullmatch(text) else {one[1]}
        return cls(frozenset(decimals), frozenset(thousands))

    def settled(self, text: str) -> str:
        """Return the text with its meaning made plain; refuse it where it has two."""
        either = _THREE_AFTER.fullmatch(text)
        if either is None:
            return text
        mark = either[1]
        other = "." if mark == "," else ","
        if (mark in self.decimals) == (mark in self.thousands or other in self.decimals):
            raise NotAnAmountError("amount-of-two-meanings", value=text)
        return text if mark in self.decimals else text.replace(mark, "")


def _pasted(row: int, column: int, text: str, marks: _Marks, away: Collection[str]) -> PastedCell:
    try:
        return PastedCell(row, column, text, read_cell(marks.settled(text), away))
    except RefusedError as refused:
        return PastedCell(row, column, text, CellText(), refused)


def columns_of(cells: Sequence[PastedCell]) -> int:
    """Return how many columns a paste is wide."""
    return max((cell.column for cell in cells), default=-1) + 1
