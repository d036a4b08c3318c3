"""Goals of teams on the dots of their processes, one dot above what they had."""

import random
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from scorecard.demo.spans import Span
from scorecard.domain.dots import Rating, Source, latest_ratings
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.model import RocketModel
from scorecard.domain.periods import Period, PeriodKind

HOW_MANY = {
    PeriodKind.HALF_YEAR: 2,
    PeriodKind.YEAR: 1,
    PeriodKind.QUARTER: 1,
    PeriodKind.MONTH: 1,
}
ONLY_NOW = (PeriodKind.QUARTER, PeriodKind.MONTH)


def next_dots(
    span: Span,
    metric: Metric,
    model: RocketModel,
    ratings: Sequence[Rating],
    chance: random.Random,
) -> Iterator[Goal]:
    """Yield dots goals of the team that `metric` belongs to, for as long as it was followed."""
    own = [r for r in ratings if r.team_id == metric.owner.id and r.source is Source.TEAM]
    for kind, many in HOW_MANY.items():
        periods = span.lived(metric, kind)
        if kind in ONLY_NOW:
            periods = [] if metric.last else periods[-1:]
        for period in periods:
            held = _held_before(period, own, span)
            for code in _within_reach(model, held, many, chance):
                target = Decimal(held.get(code, 0) + 1)
                yield Goal(0, metric.owner, period, process=code, target=target)


def _held_before(period: Period, ratings: Sequence[Rating], span: Span) -> dict[str, int]:
    first = span.calendar.first_month(period)
    half_year = span.calendar.containing(PeriodKind.HALF_YEAR, first)
    return {r.process: r.dots for r in latest_ratings(ratings) if r.period < half_year}


def _within_reach(
    model: RocketModel, held: Mapping[str, int], many: int, chance: random.Random
) -> list[str]:
    room = [p.code for p in model.processes if held.get(p.code, 0) < p.most_dots]
    low = sorted(room, key=lambda code: held.get(code, 0) + chance.random())
    # What is begun goes on: neither the most nor the least mastered ones are aimed at.
    return low[len(low) // 2 : len(low) // 2 + many]
