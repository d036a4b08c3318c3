"""Cells on their way out of the guarded child: one letter for the kind, then the text.

`t` is text, `n` a number, `d` a day; true, false and nothing are themselves. Small to
send, and nothing in it can be more than it says, unlike a pickle.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from scorecard.exchange.limits import TEXT_LIMIT, DamagedFileError
from scorecard.exchange.number_formats import Meaning, day_of

Cell = str | Decimal | date | bool
RawCell = str | bool | None
RawRow = tuple[int, list[RawCell]]
RawSheet = tuple[str, Iterator[RawRow]]


def raw_text(text: str) -> RawCell:
    """Return a text cell; spaces alone are an empty one, and what is endless is cut."""
    return None if not text or text.isspace() else "t" + text[:TEXT_LIMIT]


def raw_number(text: str, meaning: Meaning, *, since_1904: bool) -> RawCell:
    """Return a number cell; 0.64 in a percent format is 64.

    The file holds the binary number; its shortest decimal form is what somebody typed.
    A number beyond all bounds stays text, so that it is refused where it stands.
    """
    if meaning is Meaning.PLAIN and text.isdigit() and len(text) < 16:
        return "n" + text
    try:
        number = Decimal(repr(float(text)))
    except (ValueError, InvalidOperation):
        return raw_text(text)
    if not number.is_finite():
        return raw_text(text)
    if meaning is Meaning.DAY and (day := day_of(number, since_1904=since_1904)):
        return f"d{day.isoformat()}"
    return f"n{number * 100 if meaning is Meaning.PERCENT else number}"


def cell_of(raw: object) -> Cell | None:
    """Return the cell that the child sent."""
    match raw:
        case None | bool():
            return raw
        case str() if raw[:1] == "t":
            return raw[1:]
        case str() if raw[:1] == "n":
            return Decimal(raw[1:])
        case str() if raw[:1] == "d":
            return date.fromisoformat(raw[1:])
        case _:
            raise DamagedFileError
