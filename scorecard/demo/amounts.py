"""How large a month's number is: by the metric's shape, the season, the person and the team."""

import random
from dataclasses import dataclass
from decimal import Decimal

from scorecard.demo.companies import Company
from scorecard.demo.customers import swing
from scorecard.demo.shapes import Shape, shape_of, step_of
from scorecard.domain.academy import Academy
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric
from scorecard.domain.periods import Period

SEASON = {1: 0.85, 6: 0.8, 7: 0.4, 8: 0.65, 12: 0.7}
TROUBLE_BEGAN, WORST_SINCE = 15, 8  # months ago
GAP = {9: -420, 8: -1150, 7: -310}  # what was in the cash box so many months ago


@dataclass(slots=True)
class Amounts:
    """The numbers of one metric, asked for month after month; a balance builds on the last."""

    metric: Metric
    shape: Shape
    company: Company | None
    now: Period
    talent: float
    chance: random.Random
    balance: float = 0

    @classmethod
    def of(
        cls,
        academy: Academy,
        metric: Metric,
        company: Company | None,
        now: Period,
        chance: random.Random,
    ) -> "Amounts":
        """Return the numbers of a metric that has a template."""
        shape = shape_of(academy.templates[metric.template or ""], metric.owner.kind)
        talent = chance.lognormvariate(0, 0.22)
        return cls(metric, shape, company, now, talent, chance, shape.first)

    def in_month(self, month: Period) -> Decimal:
        """Return the month's number, rounded as people enter it."""
        age = month.minus(self.metric.first)
        if self.metric.kind is Kind.ADDS_UP:
            amount = self._count(month, age)
        elif self.metric.aggregate is Aggregate.LAST:
            amount = self._next_balance(month, age)
        else:
            amount = self._level(month, age)
        return self._rounded(amount)

    def _count(self, month: Period, age: int) -> float:
        usual = self.shape.after(age) * self.talent * SEASON.get(month.number, 1)
        busy = swing(self.metric.owner, self.metric.template or "", month)
        amount = usual * self._strength(month) * self._scatter() * busy
        return max(self.shape.least, amount)

    def _level(self, month: Period, age: int) -> float:
        strength = self._strength(month)
        worse = 2 - strength if self.metric.direction is Direction.DOWN else (1 + strength) / 2
        amount = max(self.shape.least, self.shape.after(age) * worse * self._scatter())
        return min(amount, self.shape.most) if self.shape.most else amount

    def _next_balance(self, month: Period, age: int) -> float:
        usual = self.shape.after(age) * self._strength(month)
        ago = self.now.minus(month)
        if self.company and self.company.gap and ago in GAP:
            self.balance = GAP[ago] * self._scatter()
        else:
            # A third of the way to what is usual: a balance has no leaps.
            self.balance += (usual * self._scatter() - self.balance) / 3
        return self.balance

    def _scatter(self) -> float:
        return 1 + self.chance.gauss(0, self.shape.spread)

    def _strength(self, month: Period) -> float:
        """Return 1 for a team that is well, less for one in trouble."""
        ago = self.now.minus(month)
        if not (self.company and self.company.trouble) or ago > TROUBLE_BEGAN:
            return 1
        way = (TROUBLE_BEGAN - ago) / (TROUBLE_BEGAN - WORST_SINCE)
        return 1 - 0.6 * min(1, way) if ago > 3 else 0.55

    def _rounded(self, amount: float) -> Decimal:
        step = step_of(self.metric.kind, self.metric.decimals)
        return Decimal(repr(amount)).quantize(step)
