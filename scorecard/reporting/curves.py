"""A metric's curve drawn in one of its three ways, for pages, reports and picture files."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from scorecard.charts.curve import curve_chart
from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt, curve_rows
from scorecard.charts.running import running_chart
from scorecard.charts.running_words import running_alt, running_rows
from scorecard.charts.specs import Spec, Table
from scorecard.domain.curves import PointKind
from scorecard.domain.goal_shares import weights_of
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Kind
from scorecard.domain.periods import Calendar, PeriodKind, month_of
from scorecard.text import Text
from scorecard.views.curves import MetricCurve

MONTHS = 13  # this month, and the same one a year ago


class CurveSight(StrEnum):
    """How to look at a curve: the last year by months, all of it, or the sum in a goal's range."""

    MONTHS = "months"
    ALL = "all"
    SUMS = "sums"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart with what it says in a sentence and in numbers."""

    chart: Callable[[], Spec]
    alt: str
    rows: Callable[[], Table]


def ways_to_look(shown: MetricCurve, calendar: Calendar) -> list[CurveSight]:
    """Return how a curve can be looked at, the usual way first."""
    more = len(shown.points) > MONTHS
    ways = {CurveSight.ALL: more, CurveSight.SUMS: bool(summed_goal(shown, calendar))}
    return [CurveSight.MONTHS, *(way for way, there in ways.items() if there)]


def summed_goal(shown: MetricCurve, calendar: Calendar) -> Goal | None:
    """Return the goal in focus if its sum can be drawn: over months none of which is withheld."""
    goal = shown.goal.goal if shown.goal else None
    if goal is None or shown.metric.kind is not Kind.ADDS_UP or goal.target is None:
        return None
    months = calendar.months(goal.period)
    withheld = any(p.month in months and p.kind is PointKind.WITHHELD for p in shown.points)
    return None if withheld or goal.period.kind is PeriodKind.MONTH else goal


def drawn_curve(
    shown: MetricCurve, way: CurveSight, calendar: Calendar, text: Text, *, dark: bool
) -> Drawn:
    """Return the curve looked at in this way; month by month where there is no such sum."""
    goal = summed_goal(shown, calendar)
    if way is CurveSight.SUMS and goal is not None:
        whole = curve_from(shown, calendar, months=len(shown.points))
        return Drawn(
            lambda: running_chart(whole, goal, text, dark=dark),
            running_alt(whole, goal, text),
            lambda: running_rows(whole, goal, text),
        )
    months = len(shown.points) if way is CurveSight.ALL else MONTHS
    curve = curve_from(shown, calendar, months=months)
    return Drawn(
        lambda: curve_chart(curve, text, dark=dark),
        curve_alt(curve, text),
        lambda: curve_rows(curve, text),
    )


def curve_from(shown: MetricCurve, calendar: Calendar, *, months: int = MONTHS) -> Curve:
    """Return the last `months` of a curve, ready to be drawn."""
    points = shown.points
    return Curve(
        shown.metric,
        points[-months:] if months else (),
        calendar,
        goals=[g.goal for g in shown.goals],
        celebrated=[month_of(g.celebration.held_on) for g in shown.goals if g.celebration],
        earlier=points[:-months] if months < len(points) else (),
        band=shown.band,
        events=shown.events,
        best=shown.best,
        excused=shown.excused,
        shaped={g.goal.id: weights_of(g.shares) for g in shown.goals if g.shares},
    )
