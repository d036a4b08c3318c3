"""Metrics, values and goals of several owners at once, as far as the actor may see them.

Home, month, team, rocket and celebrations all start from a ledger, so that a page costs a
handful of queries however many owners it shows, and every page judges a goal alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scorecard.domain.access import Subject
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import CollectedValue, Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.values import MonthValue
from scorecard.store.collected import collected_values
from scorecard.store.goals import goals_of
from scorecard.store.metrics import metrics_of
from scorecard.store.values import values_of
from scorecard.views.judged_goals import JudgedGoal, goal_subject, judged_goals
from scorecard.views.sight import Sight


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

    What the actor may not see is left out, as if it did not exist; so is the month of a
    collected metric that would tell, beside the metrics told here, what somebody keeps back.
    """
    metrics = visible_metrics(sight, teams_of)
    values = values_of(sight.session, [m.id for m in metrics if not m.collected])
    collected = collected_values(
        sight.session, [m for m in metrics if m.collected], month_of(sight.today), values
    )
    months = {m.id: _months(m, values, collected) for m in metrics}
    judged = judged_goals(sight, _visible_goals(sight, teams_of, metrics), metrics, months)
    apart = {m.id for m in metrics if not m.collected} | _own_ids(sight, collected)
    told = _told(metrics, collected, apart)
    goals = [_discreet(sight, g, collected, told) for g in judged]
    return Ledger(
        tuple(
            MetricLedger(
                metric,
                _months(metric, values, told),
                told.get(metric.id, ()),
                tuple(g for g in goals if g.goal.metric_id == metric.id),
            )
            for metric in metrics
        ),
        tuple(goals),
    )


def dots_goals(sight: Sight, teams_of: Mapping[Owner, int | None]) -> list[JudgedGoal]:
    """Return only the goals for dots of these owners: they need no metrics and no months."""
    goals = [g for g in _visible_goals(sight, teams_of, ()) if g.process]
    return judged_goals(sight, goals, (), {})


def visible_metrics(sight: Sight, teams_of: Mapping[Owner, int | None]) -> list[Metric]:
    """Return the metrics of these owners that the actor may see, without their months."""
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


def _own_ids(sight: Sight, collected: Mapping[int, object]) -> set[int]:
    """Return the actor's own metrics: what people know of themselves hides nobody else."""
    if not collected or sight.actor.person_id is None:
        return set()
    own = Owner(OwnerKind.PERSON, sight.actor.person_id)
    return {m.id for m in metrics_of(sight.session, [own])}


def _told(
    metrics: Sequence[Metric],
    collected: Mapping[int, Sequence[CollectedValue]],
    apart: set[int],
) -> dict[int, tuple[CollectedValue, ...]]:
    """Return the collected months that can be told beside the metrics told one by one.

    Teams come before the academy, beside whose figure theirs are told one by one, too.
    """
    told: dict[int, tuple[CollectedValue, ...]] = {}
    beside: dict[Period, set[int]] = {}
    for metric in sorted(metrics, key=lambda m: m.owner.kind is OwnerKind.ACADEMY):
        if metric.collected:
            told[metric.id] = tuple(
                value.unless_told_apart(apart | beside.get(value.month, set()))
                for value in collected[metric.id]
            )
            for value in told[metric.id]:
                if value.amount is not None:
                    beside.setdefault(value.month, set()).add(metric.id)
    return told


def _discreet(
    sight: Sight,
    judged: JudgedGoal,
    collected: Mapping[int, Sequence[CollectedValue]],
    told: Mapping[int, Sequence[CollectedValue]],
) -> JudgedGoal:
    """Return the goal without its sum where that would tell a month that is not told."""
    both = zip(
        collected.get(judged.goal.metric_id or 0, ()),
        told.get(judged.goal.metric_id or 0, ()),
        strict=True,
    )
    kept_back = {known.month for known, said in both if known.amount != said.amount}
    if kept_back.isdisjoint(sight.academy.calendar.months(judged.goal.period)):
        return judged
    return replace(judged, judgement=replace(judged.judgement, amount=None), pace=None)


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
