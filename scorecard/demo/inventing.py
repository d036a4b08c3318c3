"""The whole demo academy at once, invented without a database."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from scorecard.demo.cast import Cast, cast_for
from scorecard.demo.celebrations import celebrations_for, seen_by_now
from scorecard.demo.dots import Rated, rated_by
from scorecard.demo.events import events_for
from scorecard.demo.festivities import NOTHING_FESTIVE, Festivities, festivities_for
from scorecard.demo.goals import goals_for
from scorecard.demo.judging import Known
from scorecard.demo.lessons import closings_for, shares_for
from scorecard.demo.metrics import metrics_for
from scorecard.demo.months import History, histories_for, values_by_metric
from scorecard.demo.steps import steps_for
from scorecard.domain.academy import Academy
from scorecard.domain.celebrations import Celebration
from scorecard.domain.collecting import collected_months, stay_in_academy, stay_in_team
from scorecard.domain.dots import Rating
from scorecard.domain.events import MonthEvent
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.next_steps import NextStep
from scorecard.domain.periods import month_of
from scorecard.domain.values import MonthValue

SEED = "kipinä"


@dataclass(frozen=True, slots=True)
class Invented:
    """Everything that happened in the demo academy; ids count from 1 within each kind.

    `seen` has pairs of person and goal.
    """

    cast: Cast
    metrics: Sequence[Metric]
    histories: Sequence[History]
    rated: Rated
    goals: Sequence[Goal]
    celebrations: Sequence[Celebration]
    seen: Sequence[tuple[int, int]]
    steps: Sequence[NextStep] = ()
    closings: Sequence[Closing] = ()
    shares: Mapping[int, Sequence[Share]] = field(default_factory=dict)
    festivities: Festivities = NOTHING_FESTIVE
    events: Sequence[MonthEvent] = ()


def invent(academy: Academy, today: date, seed: str = SEED) -> Invented:
    """Return an academy that is the same for the same model, day and seed."""
    cast = cast_for(academy, today)
    metrics = metrics_for(academy, cast, today, seed)
    histories = histories_for(academy, cast, metrics, today, seed)
    values = _with_collected(cast, metrics, values_by_metric(metrics, histories), today)
    rated = rated_by(academy, cast, today, seed)
    goals = goals_for(academy, cast, metrics, values, rated.ratings, today, seed)
    by_id = {metric.id: metric for metric in metrics}
    known = Known(academy, cast, by_id, values, _by_team(rated), today)
    celebrations = celebrations_for(known, goals, seed)
    seen = tuple(seen_by_now(known, goals, celebrations))
    steps = steps_for(cast, rated, today, seed)
    closings = closings_for(known, goals, seed)
    shares = shares_for(known, goals, seed)
    festivities = festivities_for(known, goals, celebrations, seed)
    return Invented(
        *(cast, metrics, histories, rated, goals, celebrations, seen, steps, closings, shares),
        festivities,
        events_for(cast, today, seed),
    )


def _by_team(rated: Rated) -> dict[int, list[Rating]]:
    found: dict[int, list[Rating]] = defaultdict(list)
    for rating in rated.ratings:
        found[rating.team_id].append(rating)
    return found


def _with_collected(
    cast: Cast, metrics: Sequence[Metric], values: dict[int, list[MonthValue]], today: date
) -> dict[int, list[MonthValue]]:
    stays = [stay_in_team(m) for m in cast.memberships if m.belongs]
    stays += [stay_in_academy(team) for team in cast.teams]
    below = [m for m in metrics if not m.collected]
    return values | {
        metric.id: [
            MonthValue(month.month, month.amount, version=0)
            for month in collected_months(
                metric, stays=stays, metrics=below, values=values, upto=month_of(today)
            )
            if month.amount is not None
        ]
        for metric in metrics
        if metric.collected
    }
