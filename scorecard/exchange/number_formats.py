"""What a cell's number means by its number format: a plain number, a percentage or a day.

A workbook keeps days and percentages as plain numbers; only the format tells them apart.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum

from scorecard.exchange.xml_stream import Attributes


class Meaning(Enum):
    """How a number is to be read."""

    PLAIN = 0
    PERCENT = 1
    DAY = 2


_BUILT_IN = {
    **dict.fromkeys((9, 10), Meaning.PERCENT),
    **dict.fromkeys((*range(14, 18), 22, *range(27, 37), *range(50, 59)), Meaning.DAY),
}
_LITERAL = re.compile(r'"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|\\.|_.|\*.', re.IGNORECASE)
_LAST_DAY = 2_958_465  # 31 December 9999


def meaning_of(code: str) -> Meaning:
    """Return what a format code such as `0.0 %` or `d.m.yyyy` makes of a number.

    Quoted text, colours and padding say nothing, and neither do the sections for
    negative numbers and zero. A time of day is no day: `h:mm` stays a plain number.
    """
    marks = _LITERAL.sub("", code).partition(";")[0].lower()
    if marks == "general":
        return Meaning.PLAIN
    if "%" in marks:
        return Meaning.PERCENT
    day = "y" in marks or "d" in marks or ("m" in marks and not set(marks) & set("hs0#"))
    return Meaning.DAY if day else Meaning.PLAIN


def meanings(elements: Iterable[tuple[str, Attributes]]) -> list[Meaning]:
    """Return the meaning of every cell style, from a style sheet's elements in order.

    The `xf` elements after `cellXfs` are the styles that cells name by position; those
    before it belong to named styles, and `cellStyles` ends them.
    """
    codes: dict[int, Meaning] = dict(_BUILT_IN)
    found: list[Meaning] = []
    inside = False
    for name, attributes in elements:
        if name == "numFmt" and not inside:
            codes[int(attributes["numFmtId"])] = meaning_of(attributes.get("formatCode", ""))
        elif name == "xf":
            number = int(attributes.get("numFmtId", "0"))
            found += [codes.get(number, Meaning.PLAIN)] if inside else []
        else:
            inside = name == "cellXfs"
    return found


def day_of(serial: Decimal, *, since_1904: bool) -> date | None:
    """Return the day that a workbook's day number stands for, None if it is none.

    Workbooks count from 1900 as if that year had a 29 February, or from 1904.
    """
    whole = int(serial) + (1462 if since_1904 else 0)
    if not 1 <= whole <= _LAST_DAY or whole == 60:
        return None
    return date(1899, 12, 31 if whole < 60 else 30) + timedelta(days=whole)
