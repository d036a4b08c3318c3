"""Metrics: what a person, a team or the academy follows, at most five at a time.

Source of the limit and of the perspectives: Partanen, *Asiakas keskiössä*, 2022, ch. 5.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.domain.words import Words

MOST_METRICS = 5
FEWEST_SHOWN = 3  # no figure over fewer people is ever shown


class Kind(StrEnum):
    """Whether the numbers of several months add up, or each stands for a level."""

    ADDS_UP = "adds up"
    LEVEL = "level"


class Direction(StrEnum):
    """Which way is good."""

    UP = "up"
    DOWN = "down"
    RANGE = "range"
    NEUTRAL = "neutral"


class Aggregate(StrEnum):
    """How the months of a goal's range become one number."""

    SUM = "sum"
    MEAN = "mean"
    LAST = "last"


class Perspective(StrEnum):
    """The four sides of a balanced scorecard."""

    LEARNING = "learning"
    CUSTOMERS = "customers"
    INNER_WORK = "inner work"
    FINANCES = "finances"


class Visibility(StrEnum):
    """Who else sees a person's metric: nobody, the team's coaches, the team."""

    ME = "me"
    COACH = "coach"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class MetricTemplate:
    """A ready-made metric that several owners can follow in the same way.

    What has a `first`, such as the first visit, is celebrated when it comes; so it is called.
    `target` is what a goal on it may be suggested to aim at in a month, if anything.
    """

    code: str
    name: Words
    unit: Words
    kind: Kind
    direction: Direction
    aggregate: Aggregate
    perspective: Perspective
    process: str | None
    decimals: int = 2
    first: Words | None = None
    target: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Metric:
    """Something counted every month; `slot` (1 to 5) is None once it is no longer in use.

    `lower` and `upper` bound the good values where the direction is `range`. A
    `collected` metric is worked out from the metrics of the same template below it and
    takes no values of its own. Both `first` and `last` are months that still count; `paused`
    are those in between in which it was not followed, because it was archived and came back.
    """

    id: int
    owner: Owner
    name: str
    unit: str
    kind: Kind
    direction: Direction
    aggregate: Aggregate
    perspective: Perspective
    first: Period
    last: Period | None = None
    slot: int | None = None
    template: str | None = None
    process: str | None = None
    visibility: Visibility = Visibility.COACH
    collected: bool = False
    decimals: int = 2
    lower: Decimal | None = None
    upper: Decimal | None = None
    paused: tuple[Period, ...] = ()
    version: int = 1

    def in_use(self, month: Period) -> bool:
        """Return whether the metric is followed in `month`."""
        if month < self.first or month in self.paused:
            return False
        return self.last is None or month <= self.last


def usual_aggregate(kind: Kind) -> Aggregate:
    """Return how months are put together unless the metric says otherwise."""
    return Aggregate.SUM if kind is Kind.ADDS_UP else Aggregate.MEAN


def aggregate(how: Aggregate, values: Iterable[MonthValue]) -> Decimal | None:
    """Return the one number for several months, or None if none holds a number.

    Months that are excused or hold nothing take no part: the mean of 2, excused and 4
    is 3, and the last of 2 and nothing is 2.
    """
    amounts = [v.amount for v in sorted(values, key=lambda v: v.month) if v.amount is not None]
    if not amounts:
        return None
    match how:
        case Aggregate.SUM:
            return sum(amounts, Decimal(0))
        case Aggregate.MEAN:
            return sum(amounts, Decimal(0)) / len(amounts)
        case Aggregate.LAST:
            return amounts[-1]


@dataclass(frozen=True, slots=True)
class CollectedValue:
    """A month of a collected metric; `amount` is withheld below three contributors.

    `sources` are the metrics whose numbers are in it, with their owners: one owner can have
    two metrics of the same template, and what counts is how many owners there are.
    """

    month: Period
    amount: Decimal | None
    given: int
    of: int
    sources: frozenset[tuple[Owner, int]] = field(default=frozenset(), compare=False)

    def unless_told_apart(self, shown: Container[int]) -> "CollectedValue":
        """Return the month as it may stand beside the metrics that are `shown` one by one.

        If they leave numbers of fewer than three owners, what is left could be worked out by
        taking them from the whole, so the whole is withheld. If they leave none, nothing is
        hidden.
        """
        hidden = {owner for owner, metric_id in self.sources if metric_id not in shown}
        return replace(self, amount=None) if 0 < len(hidden) < FEWEST_SHOWN else self


def collect(
    kind: Kind, month: Period, contributions: Sequence[MonthValue | None]
) -> CollectedValue:
    """Put the month's contributions together: a sum where it adds up, else a mean.

    `contributions` has one entry per member with a metric of the template, None where
    that member entered nothing. Fewer than three numbers are not shown at all, so that
    nobody's own number can be read off.
    """
    amounts = [v.amount for v in contributions if v is not None and v.amount is not None]
    if len(amounts) < FEWEST_SHOWN:
        return CollectedValue(month, None, len(amounts), len(contributions))
    total = sum(amounts, Decimal(0))
    amount = total if kind is Kind.ADDS_UP else total / len(amounts)
    return CollectedValue(month, amount, len(amounts), len(contributions))


def free_slot(metrics: Iterable[Metric], month: Period) -> int | None:
    """Return the lowest slot that no metric in use takes in `month`, or None if all five are."""
    taken = {m.slot for m in metrics if m.slot and (m.last is None or m.last >= month)}
    return next((slot for slot in range(1, MOST_METRICS + 1) if slot not in taken), None)
