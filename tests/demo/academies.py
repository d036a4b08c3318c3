"""Demo academies of both models and of awkward days, each invented once."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from scorecard.config.academy_files import load_academy
from scorecard.demo.inventing import Invented, invent
from scorecard.demo.judging import Known
from scorecard.domain.academy import Academy
from scorecard.domain.collecting import collected_months, stay_in_academy, stay_in_team
from scorecard.domain.dots import Rating
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import month_of
from scorecard.domain.values import MonthValue

ROOT = Path(__file__).parents[2]
MODELS = {"shipped": ROOT / "config", "small": ROOT / "tests" / "models" / "small"}
AUTUMN = date(2026, 11, 22)
DAYS = {
    "autumn": AUTUMN,
    "first of January": date(2027, 1, 1),
    "leap day": date(2028, 2, 29),
    "end of July": date(2026, 7, 31),
}


@cache
def academy_of(model: str) -> Academy:
    return load_academy(MODELS[model])


@cache
def invented(model: str = "shipped", today: date = AUTUMN) -> Invented:
    return invent(academy_of(model), today)


@cache
def known(model: str = "shipped", today: date = AUTUMN) -> Known:
    """Judge the goals by what was invented, worked out anew and not as the demo does it."""
    made = invented(model, today)
    ratings: dict[int, list[Rating]] = {}
    for rating in made.rated.ratings:
        ratings.setdefault(rating.team_id, []).append(rating)
    metrics = {metric.id: metric for metric in made.metrics}
    values = {metric.id: months_of(made, metric, today) for metric in made.metrics}
    return Known(academy_of(model), made.cast, metrics, values, ratings, today)


def months_of(made: Invented, metric: Metric, today: date) -> list[MonthValue]:
    own: dict[int, list[MonthValue]] = {}
    for metric_id, entries in made.histories:
        own.setdefault(metric_id, []).append(entries[-1].value)
    if not metric.collected:
        return own.get(metric.id, [])
    stays = [stay_in_team(m) for m in made.cast.memberships if m.belongs]
    stays += [stay_in_academy(team) for team in made.cast.teams]
    collected = collected_months(
        metric,
        stays=stays,
        metrics=[m for m in made.metrics if not m.collected],
        values=own,
        upto=month_of(today),
    )
    return [MonthValue(c.month, c.amount) for c in collected if c.amount is not None]


every_model = pytest.mark.parametrize("model", MODELS)
every_demo = pytest.mark.parametrize(
    ("model", "today"),
    [
        pytest.param(model, today, id=f"{model}, {name}")
        for model in MODELS
        for name, today in DAYS.items()
    ],
)
