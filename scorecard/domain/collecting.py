"""Collected metrics: worked out from the metrics of the same template one storey below.

A team's takes those of its members, the academy's those of its teams. What an owner keeps
to themselves (`me`) takes no part, neither in the figure nor in the count.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scorecard.domain.metrics import FEWEST_SHOWN, CollectedValue, Metric, Visibility, collect
from scorecard.domain.people import ACADEMY, Membership, Owner, OwnerKind, Team
from scorecard.domain.periods import Period, month_of, months_between
from scorecard.domain.values import MonthValue


@dataclass(frozen=True, slots=True)
class Stay:
    """The months in which an owner belongs to another one above: a member to a team."""

    below: Owner
    above: Owner
    first: Period
    last: Period | None

    def holds_in(self, month: Period) -> bool:
        """Return whether any day of `month` belongs to the stay."""
        return self.first <= month and (self.last is None or month <= self.last)


def stay_in_team(held: Membership) -> Stay:
    """Return a membership as a stay of the person in the team."""
    person, team = Owner(OwnerKind.PERSON, held.person_id), Owner(OwnerKind.TEAM, held.team_id)
    return _stay(person, team, held.first, held.last)


def stay_in_academy(team: Team) -> Stay:
    """Return a team's life, from founding to archiving, as its stay in the academy."""
    return _stay(team.owner, ACADEMY, team.founded, team.archived)


def collected_months(
    collected: Metric,
    *,
    stays: Iterable[Stay],
    metrics: Iterable[Metric],
    values: Mapping[int, Iterable[MonthValue]],
    upto: Period,
) -> tuple[CollectedValue, ...]:
    """Return the months of a collected metric from its first to `upto` (or its own last).

    `metrics` are those of the storey below, `values` theirs by metric id.
    """
    last = min(upto, collected.last) if collected.last else upto
    sources = [m for m in metrics if takes_part(m, collected)]
    by_month = {m.id: {v.month: v for v in values.get(m.id, ())} for m in sources}
    here = [s for s in stays if s.above == collected.owner]
    return tuple(
        _collect(collected, month, _contributions(month, here, sources, by_month))
        for month in months_between(collected.first, last)
    )


def _collect(
    collected: Metric, month: Period, given: Sequence[tuple[Metric, MonthValue | None]]
) -> CollectedValue:
    sources = frozenset(
        (metric.owner, metric.id) for metric, value in given if value and value.amount is not None
    )
    found = replace(collect(collected.kind, month, [value for _, value in given]), sources=sources)
    # One owner can follow two metrics of the same template: three numbers may be of two people.
    few = len({owner for owner, _ in sources}) < FEWEST_SHOWN
    return replace(found, amount=None) if few else found


def _stay(below: Owner, above: Owner, first: date, last: date | None) -> Stay:
    return Stay(below, above, month_of(first), month_of(last) if last else None)


def takes_part(metric: Metric, collected: Metric) -> bool:
    """Return whether a metric of the storey below is among what is collected."""
    shared = metric.owner.kind is not OwnerKind.PERSON or metric.visibility is not Visibility.ME
    return metric.template == collected.template and shared


def _contributions(
    month: Period,
    stays: Sequence[Stay],
    sources: Sequence[Metric],
    values: Mapping[int, Mapping[Period, MonthValue]],
) -> list[tuple[Metric, MonthValue | None]]:
    present = {s.below for s in stays if s.holds_in(month)}
    return [
        (metric, values[metric.id].get(month))
        for metric in sources
        if metric.owner in present and metric.in_use(month)
    ]
