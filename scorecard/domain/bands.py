"""The team's band: between which numbers the middle half of one's team-mates lies.

The rule, and why it gives nobody away: it is made of metrics of the same template and kind
that *others* share with their team, so of numbers that its reader may see one by one anyway;
what somebody keeps to themselves or shares with the coach alone takes no part, and neither
do months before somebody came to the team. With fewer than three others in a month there is
no band in it. One's own number takes no part: whoever stands alone is not their own measure.

Median and quartiles, not lowest and highest: those would always be one person's own numbers,
and make a league table of a curve (METHOD §3.6). Quartiles are interpolated as spreadsheets
do it, type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
Statistician 50 (1996).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from scorecard.domain.collecting import Stay
from scorecard.domain.metrics import FEWEST_SHOWN, Aggregate, Kind, Metric, Visibility, aggregate
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period, months_between
from scorecard.domain.values import MonthValue


@dataclass(frozen=True, slots=True)
class BandMonth:
    """A month of the band; half of the `people` lie from `lower` to `upper`."""

    month: Period
    lower: Decimal
    median: Decimal
    upper: Decimal
    people: int


def takes_part(metric: Metric, own: Metric) -> bool:
    """Return whether somebody's metric belongs into the band that is laid behind `own`."""
    return (
        own.template is not None
        and metric.template == own.template
        and metric.kind is own.kind
        and metric.visibility is Visibility.TEAM
        and metric.owner != own.owner
        and not metric.collected
    )


def team_band(
    own: Metric,
    *,
    stays: Iterable[Stay],
    metrics: Iterable[Metric],
    values: Mapping[int, Iterable[MonthValue]],
    upto: Period,
) -> tuple[BandMonth, ...]:
    """Return the months with a band behind `own`, from its first one to `upto`.

    `stays` are those in the team of the owner of `own`, `values` are by metric id.
    """
    others = [m for m in metrics if takes_part(m, own)]
    by_month = {m.id: {v.month: v for v in values.get(m.id, ())} for m in others}
    here = list(stays)
    found = []
    for month in months_between(own.first, upto):
        present = {s.below for s in here if s.holds_in(month)}
        given = _numbers([m for m in others if m.owner in present], by_month, month)
        if len(given) >= FEWEST_SHOWN:
            found.append(_band(month, sorted(given)))
    return tuple(found)


def _numbers(
    metrics: Sequence[Metric], values: Mapping[int, Mapping[Period, MonthValue]], month: Period
) -> list[Decimal]:
    """Return one number per person, also of those who follow the template twice."""
    of_one: dict[Owner, list[MonthValue]] = {}
    for metric in metrics:
        if (value := values[metric.id].get(month)) and metric.in_use(month):
            of_one.setdefault(metric.owner, []).append(value)
    adds_up = any(m.kind is Kind.ADDS_UP for m in metrics)
    how = Aggregate.SUM if adds_up else Aggregate.MEAN
    numbers = (aggregate(how, held) for held in of_one.values())
    return [number for number in numbers if number is not None]


def _band(month: Period, given: Sequence[Decimal]) -> BandMonth:
    lower, median, upper = (_quantile(given, Decimal(n) / 4) for n in (1, 2, 3))
    return BandMonth(month, lower, median, upper, len(given))


def _quantile(given: Sequence[Decimal], share: Decimal) -> Decimal:
    place = share * (len(given) - 1)
    below = int(place)
    above = min(below + 1, len(given) - 1)
    return given[below] + (given[above] - given[below]) * (place - below)
