"""What it comes to when somebody who is there twice becomes one person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scorecard.domain.doubled_goals import Goals, merged_goals
from scorecard.domain.doubles import (
    Belongings,
    Metrics,
    Places,
    merged_metrics,
    merged_places,
)
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue


@dataclass(frozen=True, slots=True)
class TwoValues:
    """A month that both have something in, under the metric that stays."""

    metric_id: int
    kept: MonthValue
    double: MonthValue

    @property
    def differ(self) -> bool:
        """Whether both say something, and not the same."""
        return not (self.kept.is_nothing or self.double.is_nothing) and (
            (self.kept.amount, self.kept.excused) != (self.double.amount, self.double.excused)
        )

    @property
    def doubles_counts(self) -> bool:
        """Whether the month holds what the double says: only if the other one says nothing."""
        return self.kept.is_nothing and not self.double.is_nothing


@dataclass(frozen=True, slots=True)
class Merging:
    """What becomes of everything that belongs to the double."""

    places: Places
    metrics: Metrics
    months: tuple[TwoValues, ...]
    goals: Goals
    answered_twice: frozenset[tuple[int, Period, str]]


@dataclass(frozen=True, slots=True)
class Tally:
    """A merging in numbers, for whoever may not see what stands behind them."""

    places: int
    joined_places: int
    metrics: int
    joined_metrics: int
    archived_metrics: int
    months_that_differ: int
    goals: int
    retold_goals: int
    answers: int
    answered_twice: int


def merging(kept: Belongings, double: Belongings, month: Period) -> Merging:
    """Work out how two become one; `month` is the present one.

    Raises:
        PlacesOverlapError: they had places that nobody can have at once.
    """
    metrics = merged_metrics(kept, double, month)
    given = {(a.team_id, a.period, a.process) for a in kept.answers}
    return Merging(
        merged_places(kept.places, double.places, kept.owner.id),
        metrics,
        tuple(_two_values(kept, double, metrics.joined)),
        merged_goals(kept, double, metrics.joined),
        frozenset(
            key for a in double.answers if (key := (a.team_id, a.period, a.process)) in given
        ),
    )


def tally(merged: Merging, double: Belongings) -> Tally:
    """Return how many things of the double move, and what becomes of how many of them."""
    return Tally(
        places=len(double.places),
        joined_places=len(merged.places.gone),
        metrics=len(double.metrics),
        joined_metrics=len(merged.metrics.joined),
        archived_metrics=len(merged.metrics.archived),
        months_that_differ=sum(two.differ for two in merged.months),
        goals=len(double.goals),
        retold_goals=len(merged.goals.retold),
        answers=len(double.answers),
        answered_twice=len(merged.answered_twice),
    )


def _two_values(
    kept: Belongings, double: Belongings, joined: Mapping[int, int]
) -> Iterator[TwoValues]:
    for double_id, kept_id in joined.items():
        held = {value.month: value for value in kept.values.get(kept_id, ())}
        for value in double.values.get(double_id, ()):
            if value.month in held:
                yield TwoValues(kept_id, held[value.month], value)


@dataclass(frozen=True, slots=True)
class SeenMerging:
    """What somebody saw before they let two become one: the versions of both, and the tally."""

    kept_version: int
    double_version: int
    tally: Tally
