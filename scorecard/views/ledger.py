"""Metrics, values and goals of several owners at once, as far as the actor may see them.

Home, month, team, rocket and celebrations all start from a ledger, so that a page costs a
handful of queries however many owners it shows, and every page judges a goal alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scorecard.domain.access import Action, Subject
from scorecard.domain.celebrations import Celebration, Tier, tier, waits
from scorecard.domain.dots import Rating
from scorecard.domain.goals import Goal, GoalState, Judgement, judge, shown_state
from scorecard.domain.metrics import CollectedValue, Metric
from scorecard.domain.pace import Pace, pace
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import month_of
from scorecard.domain.values import MonthValue
from scorecard.store.celebrations import celebrations_of
from scorecard.store.collected import collected_values
from scorecard.store.goals import goals_of
from scorecard.store.metrics import metrics_of
from scorecard.store.ratings import ratings_of
from scorecard.store.values import values_of
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class JudgedGoal:
    """A goal with what the data says of it; `pace` only for a goal on a metric."""

    goal: Goal
    metric: Metric | None
    judgement: Judgement
    celebration: Celebration | None
    tier: Tier
    pace: Pace | None

    @property
    def state(self) -> GoalState:
        """The state to show; what was celebrated stays reached."""
        return shown_state(self.judgement, celebrated=self.celebration is not None)

    @property
    def waits(self) -> bool:
        """Whether it is reached and not yet celebrated."""
        return waits(self.judgement, self.celebration)


@dataclass(frozen=True, slots=True)
class MetricLedger:
    """A metric with its months and its goals; `collected` only for a collected metric."""

    metric: Metric
    values: tuple[MonthValue, ...]
    collected: tuple[CollectedValue, ...]
    goals: tuple[JudgedGoal, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """What several owners follow and want, in the order of the owners and their slots."""

    metrics: tuple[MetricLedger, ...]
    goals: tuple[JudgedGoal, ...]

    def of(self, owner: Owner) -> "Ledger":
        """Return the part that belongs to one owner."""
        return Ledger(
            tuple(m for m in self.metrics if m.metric.owner == owner),
            tuple(g for g in self.goals if g.goal.owner == owner),
        )


def ledger(sight: Sight, teams_of: Mapping[Owner, int | None]) -> Ledger:
    """Return the ledger of the owners in `teams_of`, which says in which team each is seen.

    What the actor may not see is left out, as if it did not exist.
    """
    metrics = _visible_metrics(sight, teams_of)
    values = values_of(sight.session, [m.id for m in metrics if not m.collected])
    collected = collected_values(
        sight.session, [m for m in metrics if m.collected], month_of(sight.today)
    )
    months = {m.id: _months(m, values, collected) for m in metrics}
    goals = _judged(sight, _visible_goals(sight, teams_of, metrics), metrics, months)
    return Ledger(
        tuple(
            MetricLedger(
                metric,
                months[metric.id],
                collected.get(metric.id, ()),
                tuple(g for g in goals if g.goal.metric_id == metric.id),
            )
            for metric in metrics
        ),
        tuple(goals),
    )


def goal_subject(goal: Goal, metric: Metric | None, team_id: int | None) -> Subject:
    """Return a goal as the policy sees it: it is shared as its metric is."""
    visibility = metric.visibility if metric else goal.visibility
    return Subject(owner=goal.owner, team_id=team_id, visibility=visibility)


def _visible_metrics(sight: Sight, teams_of: Mapping[Owner, int | None]) -> list[Metric]:
    return [
        m
        for m in metrics_of(sight.session, list(teams_of))
        if sight.may(
            Action.SEE_METRIC,
            Subject(owner=m.owner, team_id=teams_of[m.owner], visibility=m.visibility),
        )
    ]


def _visible_goals(
    sight: Sight, teams_of: Mapping[Owner, int | None], metrics: Iterable[Metric]
) -> list[Goal]:
    known = {m.id: m for m in metrics}
    return [
        goal
        for goal in goals_of(sight.session, list(teams_of))
        # A goal on a metric that the actor may not see is not seen either.
        if (goal.metric_id is None or goal.metric_id in known)
        and sight.may(
            Action.SEE_GOAL,
            goal_subject(goal, known.get(goal.metric_id or 0), teams_of[goal.owner]),
        )
    ]


def _months(
    metric: Metric,
    values: Mapping[int, Sequence[MonthValue]],
    collected: Mapping[int, Sequence[CollectedValue]],
) -> tuple[MonthValue, ...]:
    if metric.collected:
        return tuple(
            MonthValue(c.month, c.amount, version=0)
            for c in collected[metric.id]
            if c.amount is not None
        )
    return tuple(values.get(metric.id, ()))


def _judged(
    sight: Sight,
    goals: Sequence[Goal],
    metrics: Iterable[Metric],
    months: Mapping[int, Sequence[MonthValue]],
) -> list[JudgedGoal]:
    known = {m.id: m for m in metrics}
    celebrated = celebrations_of(sight.session, [g.id for g in goals])
    ratings = _ratings(sight, goals)
    return [
        _judge(
            sight,
            goal,
            known.get(goal.metric_id or 0),
            months.get(goal.metric_id or 0, ()),
            ratings.get(goal.owner.id, ()),
            celebrated.get(goal.id),
        )
        for goal in goals
    ]


def _ratings(sight: Sight, goals: Iterable[Goal]) -> dict[int, list[Rating]]:
    team_ids = {g.owner.id for g in goals if g.process and g.owner.kind is OwnerKind.TEAM}
    by_team: dict[int, list[Rating]] = {}
    for rating in ratings_of(sight.session, sorted(team_ids)):
        by_team.setdefault(rating.team_id, []).append(rating)
    return by_team


def _judge(
    sight: Sight,
    goal: Goal,
    metric: Metric | None,
    values: Sequence[MonthValue],
    ratings: Sequence[Rating],
    celebration: Celebration | None,
) -> JudgedGoal:
    calendar, today = sight.academy.calendar, sight.today
    judgement = judge(
        goal, metric=metric, values=values, ratings=ratings, calendar=calendar, today=today
    )
    if metric is None:
        return JudgedGoal(goal, None, judgement, celebration, Tier.REACHED, None)
    return JudgedGoal(
        goal,
        metric,
        judgement,
        celebration,
        tier(goal, metric, values, calendar=calendar, today=today),
        pace(goal, metric, values, calendar=calendar, today=today),
    )
