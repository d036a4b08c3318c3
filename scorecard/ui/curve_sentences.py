"""What stands above a curve: how its goal stands, and how it grew, in sentences."""

from scorecard.domain.growth import Growth, Turn, since_last_half_year, since_last_year
from scorecard.domain.metrics import Aggregate, Direction, Metric
from scorecard.domain.periods import month_of
from scorecard.text import Text
from scorecard.ui.need_words import gap_words
from scorecard.ui.pace_words import pace_words, target_words
from scorecard.ui.visit import Visit
from scorecard.views.curves import MetricCurve

ARROWS = {Turn.MORE: "\N{NORTH EAST ARROW}", Turn.LESS: "\N{SOUTH EAST ARROW}", Turn.SAME: "="}
"""Where the number went; what that means is for the goal to say."""


def hero_words(visit: Visit, shown: MetricCurve) -> list[str]:
    """Return the one sentence that stands first, and what else there is to say of the goal.

    First comes how the goal stands and what it takes. Without a goal it is the latest number,
    which then nobody judges.
    """
    if shown.goal and shown.goal.goal.target is not None:
        target = target_words(visit, shown.metric, shown.goal.goal)
        return [pace_words(visit, shown.metric, shown.goal), f"{target}."]
    return [_latest(visit.text, shown), visit.text("curve-no-goal")]


def growth_words(visit: Visit, shown: MetricCurve) -> list[str]:
    """Return how the metric grew in a year and since the last half-year; empty where unknown.

    Only months that are over are compared: the current one may still get more.
    """
    now = month_of(visit.today)
    amounts = {p.month: p.amount for p in shown.points if p.amount is not None and p.month < now}
    metric, calendar = shown.metric, visit.app.academy.calendar
    said = []
    if found := since_last_year(metric, amounts):
        said.append(_said(visit, metric, "year", found, visit.text.month(found.period)))
    if found := since_last_half_year(metric, amounts, calendar):
        how = "last" if metric.aggregate is Aggregate.LAST else "half-year"
        said.append(_said(visit, metric, how, found, visit.text.period(found.period, calendar)))
    if said and metric.direction is Direction.DOWN:
        said.append(visit.text("curve-less-is-better"))
    return [" ".join(said)] if said else []


def _said(visit: Visit, metric: Metric, which: str, found: Growth, period: str) -> str:
    text = visit.text
    share = text.percent_change(found.share) if found.share and round(found.share, 2) else ""
    words = text(
        f"curve-growth-{which}-{found.turn}",
        period=text.sentence(period),
        now=text.amount(found.now, metric),
        then=text.amount(found.then, metric),
        gap=gap_words(visit, metric, found.change),
    )
    percent = f" ({share})" if share else ""
    return f"{ARROWS[found.turn]} {words}{percent}."


def _latest(text: Text, shown: MetricCurve) -> str:
    given = [(p.month, p.amount) for p in shown.points if p.amount is not None]
    if not given:
        return text("curve-no-number")
    month, amount = given[-1]
    return text("curve-latest", amount=text.amount(amount, shown.metric), month=text.month(month))
