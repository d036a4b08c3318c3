"""Where the goals of the demo stand, as the rules of the domain have it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from scorecard.demo.cast import Cast
from scorecard.domain.academy import Academy
from scorecard.domain.dots import Rating
from scorecard.domain.goals import Goal, GoalState, Sense, judge, sense_of, within_range
from scorecard.domain.metrics import Kind, Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Calendar
from scorecard.domain.values import MonthValue


@dataclass(frozen=True, slots=True)
class Known:
    """What the goals are judged by."""

    academy: Academy
    cast: Cast
    metrics: Mapping[int, Metric]
    values: Mapping[int, Sequence[MonthValue]]
    ratings: Mapping[int, Sequence[Rating]]
    today: date

    @property
    def calendar(self) -> Calendar:
        """The academy's calendar."""
        return self.academy.calendar

    def state(self, goal: Goal) -> GoalState:
        """Return where the goal stands today, as the rules have it."""
        judgement = judge(
            goal,
            metric=self.metrics.get(goal.metric_id or 0),
            values=self.values.get(goal.metric_id or 0, ()),
            ratings=self._ratings_of(goal.owner),
            calendar=self.calendar,
            today=self.today,
        )
        return judgement.state

    def reached_on(self, goal: Goal) -> date:
        """Return the day on which everybody could see that a reached goal was reached."""
        if goal.process:
            days = [
                r.given_on
                for r in self._ratings_of(goal.owner)
                if r.process == goal.process and r.dots >= (goal.target or 0)
            ]
            began = self.calendar.first_day(goal.period)
            return max(min((d for d in days if d >= began), default=began), began)
        metric = self.metrics.get(goal.metric_id or 0)
        if metric and metric.kind is Kind.ADDS_UP and sense_of(goal, metric) is Sense.AT_LEAST:
            return self._summed_up_on(goal, metric)
        return self.calendar.last_day(goal.period)

    def _ratings_of(self, owner: Owner) -> Sequence[Rating]:
        return self.ratings.get(owner.id, ()) if owner.kind is OwnerKind.TEAM else ()

    def _summed_up_on(self, goal: Goal, metric: Metric) -> date:
        total = Decimal(0)
        for value in within_range(self.values[metric.id], goal.period, self.calendar):
            total += value.amount or 0
            if total >= (goal.target or 0):
                return self.calendar.last_day(value.month)
        return self.calendar.last_day(goal.period)
