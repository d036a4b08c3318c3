"""The same amounts in another unit: only where a factor is known, and nothing is rounded.

Minutes are hours times sixty for everybody. What is pieces to one and boxes to another is
not converted: then the old metric is archived, and another one begins.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from scorecard.domain.metrics import Direction, Metric
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import LIMIT, exact

_FAMILIES = (
    {"min": 1, "h": 60},
    {"snt": 1, "cent": 1, "€": 100, "eur": 100, "k€": 100_000, "t€": 100_000, "m€": 100_000_000},
    {"mm": 1, "cm": 10, "m": 1_000, "km": 1_000_000},
    {"g": 1, "kg": 1_000},
)
"""Units by their size in the smallest of their family, as they are written, in any case."""
_PLACES = 10**6


class NotConvertibleError(RefusedError):
    """The amount has no exact form in the other unit, or there is no factor at all."""

    def __init__(self) -> None:
        super().__init__("metric-not-convertible")


def factor(old: str, new: str) -> Fraction | None:
    """Return by what amounts in `old` are multiplied to be in `new`; None if nobody can say.

    From hours to minutes it is 60, from euros to thousands of euros one in a thousand.
    """
    one, other = old.strip().casefold(), new.strip().casefold()
    for family in _FAMILIES:
        if one != other and one in family and other in family:
            return Fraction(family[one], family[other])
    return None


def converted(amount: Decimal, by: Fraction) -> Decimal:
    """Return the amount times the factor, with at most six decimals and nothing rounded.

    Raises:
        NotConvertibleError: it would need more decimals, or is too large.
    """
    found = Fraction(amount) * by
    if (found * _PLACES).denominator != 1 or abs(found) >= LIMIT:
        raise NotConvertibleError
    return exact(Decimal((found * _PLACES).numerator) / _PLACES)


def conversion(metric: Metric, unit: str, amounts: Iterable[Decimal]) -> Fraction | None:
    """Return the factor by which a metric and all these amounts go over into another unit.

    None where one cannot tell, where anything would be rounded, and for what others collect
    or follow alike: their numbers would no longer be of one unit. A range has ends that are
    typed anew.
    """
    by = factor(metric.unit, unit)
    if by is None or metric.template or metric.collected or metric.direction is Direction.RANGE:
        return None
    try:
        for amount in amounts:
            converted(amount, by)
    except NotConvertibleError:
        return None
    return by
