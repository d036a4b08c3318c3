"""The numbers of a half-year's report: a team's own goals, celebrations and curves."""

from collections.abc import Iterable

from scorecard.domain.curves import Point, collected_curve
from scorecard.domain.goals import GoalState
from scorecard.domain.people import Team
from scorecard.domain.periods import Period, PeriodKind, month_of
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger, MetricLedger
from scorecard.views.month import goal_in_focus, months_of_curve
from scorecard.views.reached import Reached, celebrated_in
from scorecard.views.sight import Sight
from scorecard.views.team import ShownMetric

MONTHS = 25  # a month and the two years before it


def goals_touching(sight: Sight, book: Ledger, at: Period) -> tuple[JudgedGoal, ...]:
    """Return the goals whose range touches the half-year, the longest range first."""
    calendar, kinds = sight.academy.calendar, list(PeriodKind)
    first, last = calendar.first_month(at), calendar.last_month(at)
    touching = [
        judged
        for judged in book.goals
        if judged.state is not GoalState.DROPPED
        and calendar.first_month(judged.goal.period) <= last
        and calendar.last_month(judged.goal.period) >= first
    ]
    return tuple(
        sorted(touching, key=lambda g: (-kinds.index(g.goal.period.kind), g.goal.period, g.goal.id))
    )


def celebrated_during(sight: Sight, book: Ledger, team: Team, at: Period) -> tuple[Reached, ...]:
    """Return what the team celebrated in the half-year, goals and other moments, oldest first."""
    calendar = sight.academy.calendar
    first, last = calendar.first_day(at), calendar.last_day(at)
    held = celebrated_in(sight, book, {team.owner: team.id})
    return tuple(r for r in held if r.celebration and first <= r.celebration.held_on <= last)


def curves_upto(sight: Sight, book: Ledger, at: Period) -> Iterable[ShownMetric]:
    """Yield the team's metrics of the half-year, each with its months up to its end or today."""
    calendar, now = sight.academy.calendar, month_of(sight.today)
    first, last = calendar.first_month(at), min(calendar.last_month(at), now)
    for own in book.metrics:
        if own.metric.first <= last and (own.metric.last is None or own.metric.last >= first):
            yield ShownMetric(
                metric=own.metric,
                person=None,
                points=_points(own, last),
                goal=goal_in_focus(own.goals, last, sight),
                goals=own.goals,
                latest=None,
                values=tuple(v for v in own.values if v.month <= last),
            )


def _points(own: MetricLedger, last: Period) -> tuple[Point, ...]:
    if not own.metric.collected:
        return months_of_curve(own, last)[-MONTHS:]
    return tuple(p for p in collected_curve(own.collected) if p.month <= last)[-MONTHS:]
