"""What somebody entered for a month: a number, excused, or nothing.

Nothing is not zero, and neither of them is excused. Numbers are exact decimals with at
most six places, so that ten times 0.1 reaches 1.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError

LIMIT = Decimal(10) ** 12
MONTHS_AHEAD = 12  # so far ahead somebody may say that they will be away
_STEP = Decimal("0.000001")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d{1,3})?")
_SPACED = re.compile(r"[+-]?\s?\d{1,3}([\s']\d{3})*([.,]\d*)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(([.]\d{3})+,\d+|([,]\d{3})+\.\d+)")
_NOT_FINITE = re.compile(r"[+-]?(nan|inf|infinity|∞)", re.IGNORECASE)


class NotAnAmountError(RefusedError):
    """The text is no number that a month can hold; the key says why."""


def exact(number: Decimal) -> Decimal:
    """Return `number` rounded half-even to six decimals, or refuse it.

    Raises:
        NotAnAmountError: it is not finite, or its size is 10¹² or more.
    """
    if not number.is_finite():
        raise NotAnAmountError("amount-not-finite", value=str(number))
    if abs(number) >= LIMIT:
        raise NotAnAmountError("amount-too-large", value=str(number))
    rounded = number.quantize(_STEP, ROUND_HALF_EVEN)
    if abs(rounded) >= LIMIT:
        raise NotAnAmountError("amount-too-large", value=str(number))
    return rounded.normalize() + 0 if rounded else Decimal(0)


def parse_amount(text: str) -> Decimal:
    """Return the number that somebody typed, with decimal comma or decimal point.

    Spaces may group digits in threes; `10 11` is two numbers and refused. Where both marks
    occur, the last one is the decimal mark (`1.234,5` and `1,234.5` are both 1234.5); a
    single mark is always the decimal mark.
    """
    typed = text.strip().replace("\N{MINUS SIGN}", "-")
    if _SPACED.fullmatch(typed):
        typed = re.sub(r"[\s']", "", typed)
    if _NOT_FINITE.fullmatch(typed):
        raise NotAnAmountError("amount-not-finite", value=text.strip())
    if _GROUPED.fullmatch(typed):
        typed = typed.replace("." if typed.rfind(",") > typed.rfind(".") else ",", "")
    if not _NUMBER.fullmatch(typed) or not typed.isascii():
        raise NotAnAmountError("amount-not-a-number", value=text.strip())
    return exact(Decimal(typed.replace(",", ".")))


@dataclass(frozen=True, slots=True)
class MonthValue:
    """One metric's month. Without `amount` and not `excused` it is nothing; never both.

    `late` says that it came after its month plus the grace of one month, `corrected`
    that an earlier entry was changed; both are shown, neither is held against anybody.
    """

    month: Period
    amount: Decimal | None = None
    excused: bool = False
    note: str = ""
    late: bool = False
    corrected: bool = False
    version: int = 1

    def __post_init__(self) -> None:
        if self.excused and self.amount is not None:
            raise ValueError("An excused month holds no number.")

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was entered, or what was entered has been taken away."""
        return self.amount is None and not self.excused


def in_the_future(month: Period, now: Period, *, away: bool) -> RefusedError | None:
    """Return why a month holds nothing yet; None for one that has begun.

    A number never lies in the future. That one will be `away` may be said a year ahead.
    """
    if month <= now:
        return None
    if not away:
        return RefusedError("value-in-the-future")
    return RefusedError("value-too-far-ahead") if month > now.plus(MONTHS_AHEAD) else None
