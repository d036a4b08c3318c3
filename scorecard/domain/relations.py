"""Does this move that? The months of two metrics over each other, the first of them leading.

A lag is a number of months, 0 to 6: with lag 2 the first metric's March stands over the
second one's May. One of the sources laid customer feedback over sales in this way and found
that quality did show in euros (ESS, see METHOD §4); what it finds here is never a proof.

Two coefficients stand side by side. Pearson's says how close the points lie to a straight
line; it is the one that people know, and that other programs work out alike. Spearman's says
the same of the ranks only, so that one extreme month cannot make it alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import atanh, lcm, sqrt

from scorecard.domain.periods import Period

MOST_LAG = 6
LAGS = range(MOST_LAG + 1)
FEWEST_MONTHS = 8
WEAK = 0.3
APART = 0.3  # the two coefficients this far apart: a few months make the picture
DRIFTING = 0.5
_CERTAIN = 1.96  # of the normal distribution, in 19 cases out of 20

Months = Mapping[Period, Decimal]
"""The months of a metric that hold a number; nothing and excused ones are not in it."""


class Verdict(StrEnum):
    """What can be said of two metrics; the words say of each what it does not mean."""

    TOO_FEW = "too few"
    FIRST_CONSTANT = "first constant"
    SECOND_CONSTANT = "second constant"
    NONE = "none"
    CHANCE = "chance"
    TOGETHER = "together"
    OPPOSITE = "opposite"


@dataclass(frozen=True, slots=True)
class Pair:
    """One point: `month` is the second metric's; the first one's lies `lag` months before."""

    month: Period
    first: Decimal
    second: Decimal


@dataclass(frozen=True, slots=True)
class Relation:
    """How two metrics went together at one lag.

    The coefficients lie between -1 and 1. They are None below eight common months, and where
    one of the two never changes: what stands still moves with nothing.
    """

    lag: int
    pairs: tuple[Pair, ...]
    pearson: float | None
    spearman: float | None
    verdict: Verdict

    @property
    def few_months_make_it(self) -> bool:
        """Whether the ranks say something else than the line: look at the outermost points."""
        if self.pearson is None or self.spearman is None:
            return False
        return abs(self.pearson - self.spearman) >= APART

    @property
    def both_drift(self) -> bool:
        """Whether both rise or fall with time, which alone makes any two look related."""
        if self.pearson is None:
            return False
        times = [Decimal(p.month.minus(self.pairs[0].month)) for p in self.pairs]
        with_time = (_pearson(times, amounts) or 0.0 for amounts in _sides(self.pairs))
        return all(abs(found) >= DRIFTING for found in with_time)


def relation(first: Months, second: Months, lag: int) -> Relation:
    """Return how the second metric went with what the first one was `lag` months before.

    Only months in which both hold a number take part: zero does, nothing and excused do not.
    """
    pairs = tuple(
        Pair(month, first[month.plus(-lag)], amount)
        for month, amount in sorted(second.items())
        if month.plus(-lag) in first
    )
    ones, others = _sides(pairs)
    if len(pairs) < FEWEST_MONTHS:
        return Relation(lag, pairs, None, None, Verdict.TOO_FEW)
    pearson = _pearson(ones, others)
    if pearson is None:
        constant = Verdict.FIRST_CONSTANT if len(set(ones)) == 1 else Verdict.SECOND_CONSTANT
        return Relation(lag, pairs, None, None, constant)
    spearman = _pearson(_ranks(ones), _ranks(others))
    return Relation(lag, pairs, pearson, spearman, _verdict(pearson, len(pairs)))


def every_lag(first: Months, second: Months) -> tuple[Relation, ...]:
    """Return the relation at each of the seven lags, none of them picked out.

    Who looks at seven finds a good one by chance alone more easily than who asked for one.
    """
    return tuple(relation(first, second, lag) for lag in LAGS)


def could_be_chance(coefficient: float, months: int) -> bool:
    """Return whether unrelated months give as much in more than one case of twenty.

    By Fisher's transformation: with 8 months anything below 0.70 could, with 36 below 0.33.
    It takes months for independent, which they seldom are, so it errs on the kind side.
    """
    if abs(coefficient) >= 1:
        return False
    return abs(atanh(coefficient)) * sqrt(months - 3) < _CERTAIN


def _sides(pairs: Sequence[Pair]) -> tuple[list[Decimal], list[Decimal]]:
    return [p.first for p in pairs], [p.second for p in pairs]


def _verdict(coefficient: float, months: int) -> Verdict:
    if abs(coefficient) < WEAK:
        return Verdict.NONE
    if could_be_chance(coefficient, months):
        return Verdict.CHANCE
    return Verdict.TOGETHER if coefficient > 0 else Verdict.OPPOSITE


def _pearson(
    ones: Sequence[Decimal | Fraction], others: Sequence[Decimal | Fraction]
) -> float | None:
    """Return Pearson's coefficient, or None where one of the two never changes.

    All but the last step is exact, so large amounts that differ by little lose nothing.
    """
    x, y = _centred(ones), _centred(others)
    spread = sum(a * a for a in x) * sum(b * b for b in y)
    if not spread:
        return None
    shared = sum(a * b for a, b in zip(x, y, strict=True))
    size = sqrt(Fraction(shared * shared, spread))
    return size if shared >= 0 else -size


def _centred(amounts: Sequence[Decimal | Fraction]) -> list[int]:
    """Return how far each lies from their mean, in whole steps so small that nothing is lost."""
    exact = [Fraction(amount) for amount in amounts]
    step = lcm(*(e.denominator for e in exact))
    whole = [e.numerator * (step // e.denominator) for e in exact]
    total = sum(whole)
    return [len(whole) * w - total for w in whole]


def _ranks(amounts: Sequence[Decimal]) -> list[Fraction]:
    """Return each amount's place from the smallest; equal ones share the mean of theirs."""
    order = sorted(amounts)
    return [Fraction(2 * order.index(amount) + order.count(amount) + 1, 2) for amount in amounts]
