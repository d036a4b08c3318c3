"""How numbers look: the language's decimal mark, and no-break spaces between thousands.

Thousands are parted by spaces in English too. A comma would mean thousands to one
reader and a decimal mark to the next, and what the app shows must mean the same when
it is typed back into a field.
"""

from decimal import Decimal
from functools import cache

from babel import Locale
from babel.numbers import NumberPattern, format_decimal, get_group_symbol, parse_pattern

NO_BREAK_SPACE = "\u00a0"
MOST_DECIMALS = 6


def fixed(number: Decimal | int, decimals: int, locale: Locale) -> str:
    """Return the number with so many decimals, rounded half-even; never a negative zero."""
    rounded = round(Decimal(number), decimals) + 0  # adding 0 makes -0 a plain 0
    shown = format_decimal(rounded, format=_pattern(decimals), locale=locale)
    return shown.replace(get_group_symbol(locale), NO_BREAK_SPACE)


def unrounded(number: Decimal | int, locale: Locale) -> str:
    """Return the number with the decimals it has, at most six: 12.50 is `12.5`."""
    exponent = round(Decimal(number), MOST_DECIMALS).normalize().as_tuple().exponent
    return fixed(number, max(0, -int(exponent)), locale)


@cache
def _pattern(decimals: int) -> NumberPattern:
    # Reading a pattern takes longer than writing a number, and a page writes hundreds.
    return parse_pattern("#,##0." + "0" * decimals if decimals else "#,##0")
