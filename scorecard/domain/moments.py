"""Moments: what deserves joy besides a reached goal: a best month, and what happens first.

As with goals, the data decides. A moment is known by the *occasion* of its owner, a readable
key: `best/12/2026-10`, `first-visit/12`, `first-dots/L2`, `first-year/1`. Only goals are always
celebrated; any other moment fades after `LATELY`, unless somebody has planned for it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from scorecard.domain.celebrations import personal_bests
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Direction, Kind, Metric
from scorecard.domain.people import Owner
from scorecard.domain.periods import Calendar, NotAPeriodError, Period, PeriodKind
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue

LATELY = timedelta(days=62)  # two months: who enters a month late still finds its joy


class MomentKind(StrEnum):
    """What sort of moment it is; its words begin every key."""

    BEST = "best"
    FIRST_VISIT = "first-visit"
    FIRST_DOTS = "first-dots"
    FIRST_YEAR = "first-year"


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a moment is known by: whose it is, and what happened.

    `about` is the id of a metric, the code of a level, or a number of years.
    """

    owner: Owner
    kind: MomentKind
    about: str
    month: Period | None = None

    @property
    def key(self) -> str:
        """The readable key, the same for ever; unique for its owner."""
        parts = [self.kind.value, self.about]
        return "/".join([*parts, self.month.code] if self.month else parts)

    @property
    def metric_id(self) -> int | None:
        """The metric that it is about; how that one is shared, so is the moment."""
        return int(self.about) if self.kind in ON_METRICS else None


ON_METRICS = (MomentKind.BEST, MomentKind.FIRST_VISIT)
"""The kinds that are about a metric."""
Cause = int | Occasion
"""What is celebrated: a goal, by its id, or an occasion."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something to be glad of, and the day to which it belongs; `amount` only of a best month."""

    occasion: Occasion
    on: date
    amount: Decimal | None = None


def occasion_of(owner: Owner, key: str) -> Occasion:
    """Return the occasion with this key; `NotAllowedError` if no occasion has such a one."""
    kind, _, rest = key.partition("/")
    about, _, code = rest.partition("/")
    try:
        month = Period.parse(code, PeriodKind.MONTH) if code else None
        found = Occasion(owner, MomentKind(kind), about, month)
    except (ValueError, NotAPeriodError):
        raise NotAllowedError from None
    on_metric = found.kind in ON_METRICS and not (about.isascii() and about.isdecimal())
    if on_metric or not about or (month is None) == (found.kind is MomentKind.BEST):
        raise NotAllowedError
    return found


def best_months(
    metric: Metric, values: Iterable[MonthValue], *, calendar: Calendar, today: date
) -> list[Moment]:
    """Return the months that were the best so far when they came, the earliest first.

    A running month counts only where it can but grow: what adds up and should rise. Nobody
    alone has the best month of a collected metric, so it has none.
    """
    if metric.collected:
        return []
    known = {v.month: v for v in values}
    early = metric.kind is Kind.ADDS_UP and metric.direction is Direction.UP
    return [
        _best(metric, known[month], calendar, today)
        for month in sorted(personal_bests(metric, known.values()))
        if early or calendar.is_over(month, today)
    ]


def waiting_moments(
    moments: Iterable[Moment],
    *,
    held: Collection[Occasion],
    planned: Collection[Occasion],
    today: date,
) -> list[Moment]:
    """Return the moments that wait to be celebrated, the latest first.

    Of a metric's best months only the last one waits: it is better than those before. What was
    planned waits until it is held, however long ago it was.
    """
    known = sorted(moments, key=lambda m: m.on)
    last = {_topic(moment.occasion): moment.occasion for moment in known}
    fresh = {m.occasion for m in known if today - LATELY <= m.on <= today} & set(last.values())
    waiting = [m for m in known if m.occasion in fresh or m.occasion in planned]
    return [m for m in reversed(waiting) if m.occasion not in held]


def goes_with(moment: Moment, goal: Goal, held_on: date | None, calendar: Calendar) -> bool:
    """Return whether a reached goal tells of this best month already.

    While the goal waits it does; one celebrated before the month (`held_on`) does not.
    """
    month = moment.occasion.month
    if month is None or goal.metric_id != moment.occasion.metric_id:
        return False
    if held_on is not None and held_on < calendar.first_day(month):
        return False
    return calendar.first_month(goal.period) <= month <= calendar.last_month(goal.period)


def _topic(occasion: Occasion) -> tuple[Owner, str]:
    """Return what several occasions have in common of which only the last one waits."""
    return occasion.owner, occasion.about if occasion.month else occasion.key


def _best(metric: Metric, value: MonthValue, calendar: Calendar, today: date) -> Moment:
    occasion = Occasion(metric.owner, MomentKind.BEST, str(metric.id), value.month)
    return Moment(occasion, min(calendar.last_day(value.month), today), value.amount)
