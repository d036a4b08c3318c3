"""What a single cell says, or why it says nothing that its column can hold.

An empty cell is None (an empty text for notes); `needed` refuses it where there must be
something. Every refusal is a `RefusedError`, whose key names the message.
"""

from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import TypeVar

from scorecard.domain import words
from scorecard.domain.periods import (
    FIRST_YEAR,
    LAST_YEAR,
    Period,
    PeriodKind,
    month_of,
)
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import NotAnAmountError, exact, parse_amount
from scorecard.exchange.choices import EXCUSED, Choice, Choices, Excused
from scorecard.exchange.months import day_in, month_in
from scorecard.exchange.raw import Cell

_Value = TypeVar("_Value")
_LONGEST_SHOWN = 200


def needed(value: _Value | None) -> _Value:
    """Return what a cell says, or refuse that it is empty."""
    if value is None or value == "":
        raise RefusedError("text-empty")
    return value


def shown(cell: Cell | None) -> str:
    """Return a cell as text, much as the spreadsheet program shows it."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case Decimal():
            return f"{cell.normalize():f}"
        case _:
            return str(cell)


def excerpt(cell: Cell | None) -> str:
    """Return a cell as a list of problems shows it: on one line, and not endlessly."""
    line = " ".join(shown(cell).split())
    return line if len(line) <= _LONGEST_SHOWN else line[: _LONGEST_SHOWN - 1] + "…"


def as_name(cell: Cell | None) -> str | None:
    """Return a text of one line, at most 200 characters."""
    return words.clean_text(shown(cell), limit=words.NAME_LIMIT) or None


def as_note(cell: Cell | None) -> str:
    """Return a text of several lines, at most 2,000 characters; empty is empty text."""
    return words.clean_note(shown(cell))


def as_email(cell: Cell | None) -> str | None:
    """Return an e-mail address."""
    return words.clean_email(shown(cell)) if shown(cell).strip() else None


def as_web_address(cell: Cell | None) -> str:
    """Return a link, http or https only; empty is empty text."""
    return words.clean_web_address(shown(cell))


def as_day(cell: Cell | None) -> date | None:
    """Return a day: a date cell, `2026-01-31` or `31.1.2026`."""
    if cell is None:
        return None
    day = cell if isinstance(cell, date) else day_in(shown(cell))
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise RefusedError("import-not-a-date", value=excerpt(cell))
    return day


def as_month(cell: Cell | None) -> Period | None:
    """Return a month in any spelling; a date cell is its month."""
    if isinstance(cell, date):
        cell = f"{month_of(cell).code}"
    return None if cell is None else month_in(excerpt(cell))


def as_period(cell: Cell | None) -> Period | None:
    """Return a month, quarter, half-year or year by its code.

    Spreadsheet programs turn `2026-11` into a day and `2026` into a number; both are
    taken for what was typed.
    """
    if isinstance(cell, date):
        return as_month(cell)
    return None if cell is None else Period.parse(excerpt(cell).upper())


def as_half_year(cell: Cell | None) -> Period | None:
    """Return a half-year by its code, such as `2026-H2`."""
    return None if cell is None else Period.parse(excerpt(cell).upper(), PeriodKind.HALF_YEAR)


def as_choice(cell: Cell | None, choices: Choices[Choice]) -> Choice | None:
    """Return the choice that a word in either language stands for; true and false are words."""
    match cell:
        case None:
            return None
        case bool():
            return choices.chosen("yes" if cell else "no")
        case _:
            return choices.chosen(excerpt(cell))


def as_language(cell: Cell | None, languages: tuple[str, ...]) -> str | None:
    """Return the code of one of our languages."""
    if cell is None:
        return None
    language = words.fold(shown(cell))
    if language not in languages:
        known = ", ".join(languages)
        raise RefusedError("import-not-a-language", value=excerpt(cell), languages=known)
    return language


def as_number(cell: Cell | None) -> Decimal | None:
    """Return an exact number, with decimal comma or point; `64 %` is 64."""
    match cell:
        case None:
            return None
        case Decimal():
            return exact(cell)
        case bool() | date():
            raise NotAnAmountError("amount-not-a-number", value=shown(cell))
        case _:
            return _parsed(cell)


def as_amount(cell: Cell | None) -> Decimal | Excused | None:
    """Return what a month holds: a number, that it is excused, or nothing."""
    if isinstance(cell, str):
        with suppress(RefusedError):
            return EXCUSED.chosen(cell)
    return as_number(cell)


def as_whole_number(cell: Cell | None, *, least: int, most: int) -> int | None:
    """Return a whole number within bounds, such as a slot or a count of decimals."""
    if cell is None:
        return None
    found = _whole(cell)
    if found is None or not least <= found <= most:
        raise RefusedError("import-not-a-whole-number", value=excerpt(cell), least=least, most=most)
    return found


def as_dots(cell: Cell | None, *, most: int, least: int = 0) -> int | None:
    """Return so many dots; a goal asks for one at least."""
    if cell is None:
        return None
    found = _whole(cell)
    if found is None or not least <= found <= most:
        dots = ", ".join(str(number) for number in range(least, most + 1))
        raise RefusedError("import-not-dots", value=excerpt(cell), dots=dots)
    return found


def _whole(cell: Cell) -> int | None:
    with suppress(NotAnAmountError):
        number = as_number(cell)
        return int(number) if number is not None and number == int(number) else None
    return None


def _parsed(text: str) -> Decimal:
    typed = text.strip()
    if typed.endswith("%"):
        typed = typed[:-1]
    try:
        return parse_amount(typed)
    except NotAnAmountError as refused:
        raise NotAnAmountError(refused.key, value=excerpt(text)) from None
