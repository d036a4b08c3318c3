"""The way of customers: the funnel from contact to deal, with honest shares between its steps.

Which templates are its steps is the academy's own (`config/metrics.yaml`); nothing here knows
a code. Sources: the essays that follow contacts → meetings → offers → deals, and one company
that asks after each visit (ESS); the pipeline A3 → A2 → A1 is the rocket's centre lane (P22).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.people import Owner
from scorecard.domain.periods import Period


@dataclass(frozen=True, slots=True)
class CustomerMetrics:
    """Which templates follow the customers, by their codes; an academy may have none.

    `funnel` and `pipeline` are steps in order. `answer_rate` and `would_recommend` are in per
    cent, `net_promoter_score` lies between -100 and 100, and `answers` is how many answers
    the three of them rest on.
    """

    funnel: tuple[str, ...] = ()
    pipeline: tuple[str, ...] = ()
    answer_rate: str | None = None
    would_recommend: str | None = None
    net_promoter_score: str | None = None
    answers: str | None = None

    @property
    def feedback(self) -> tuple[str, ...]:
        """The templates of what customers say, the number of answers left out."""
        told = (self.answer_rate, self.would_recommend, self.net_promoter_score)
        return tuple(code for code in told if code)

    @property
    def every(self) -> tuple[str, ...]:
        """All templates that have to do with customers."""
        counted = (self.answers,) if self.answers else ()
        return (*self.funnel, *self.pipeline, *self.feedback, *counted)


@dataclass(frozen=True, slots=True)
class Count:
    """What a month of one kind came to, and whose numbers are in it."""

    amount: Decimal
    by: frozenset[Owner]


Counts = Mapping[Period, Count]
"""The months of one kind that hold a number."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much of one step became the next one counted.

    `of` and `amount` are sums over those `months` in which the same people counted both.
    """

    base: str
    of: Decimal
    amount: Decimal
    months: int

    @property
    def value(self) -> Decimal | None:
        """The share, 0.25 for a quarter; None of a base of nothing, or of a negative one.

        It may be above 1: deals can come from the offers of an earlier period.
        """
        return self.amount / self.of if self.of > 0 and self.amount >= 0 else None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the funnel; `amount` is None where no month of the period holds a number.

    `share` is of the nearest step before that is counted, which need not be the step before;
    it is None for the first one, and where no month has both from the same people.
    """

    template: str
    amount: Decimal | None
    months: int
    share: Share | None = None


def funnel(
    codes: Iterable[str], counts: Mapping[str, Counts], months: Sequence[Period]
) -> tuple[Step, ...]:
    """Return the steps of a funnel over `months`, in order, with the shares between them.

    A share counts only months in which both steps were counted, and by the same people: if
    ten write down their deals and six of them their offers, deals by offers says nothing.
    """
    steps: list[Step] = []
    base: str | None = None
    for code in codes:
        here = within(counts.get(code, {}), months)
        if not here:
            steps.append(Step(code, None, 0))
            continue
        share = _share(base, within(counts[base], months), here) if base else None
        steps.append(Step(code, _total(here.values()), len(here), share))
        base = code
    return tuple(steps)


def way_through(
    steps: Sequence[Step], counts: Mapping[str, Counts], months: Sequence[Period]
) -> Share | None:
    """Return how much of the first step became the last one; None unless both are counted."""
    if len(steps) < 2 or steps[0].amount is None or steps[-1].amount is None:
        return None
    first, last = steps[0].template, steps[-1].template
    return _share(first, within(counts[first], months), within(counts[last], months))


def within(counts: Counts, months: Iterable[Period]) -> dict[Period, Count]:
    """Return the counts of these months."""
    return {m: counts[m] for m in months if m in counts}


def _share(base: str, before: Counts, here: Counts) -> Share | None:
    both = [m for m in here if m in before and before[m].by == here[m].by]
    if not both:
        return None
    return Share(base, _total(before[m] for m in both), _total(here[m] for m in both), len(both))


def _total(counts: Iterable[Count]) -> Decimal:
    return sum((c.amount for c in counts), Decimal(0))
