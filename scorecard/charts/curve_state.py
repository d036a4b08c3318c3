"""What a performance curve shows: its months, its goals, and what stands around them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import groupby

from scorecard.domain.bands import BandMonth
from scorecard.domain.curves import Point, PointKind
from scorecard.domain.events import MonthEvent
from scorecard.domain.goals import Goal, GoalState, Sense, range_aggregate, sense_of
from scorecard.domain.metrics import Aggregate, Metric
from scorecard.domain.periods import Calendar, Period, months_between


@dataclass(frozen=True, slots=True)
class Curve:
    """A metric's months in order, the goals set for it, and what is marked or laid under it.

    `earlier` are months before those shown; with them, the same months a year before lie
    under the curve. `best` is the month of the personal best. `shaped` is what falls on each
    month of a goal, by the goal's id, where somebody spread a year by hand. `excused` are the
    excused months, also those to come.
    """

    metric: Metric
    points: Sequence[Point]
    calendar: Calendar
    goals: Sequence[Goal] = ()
    celebrated: Collection[Period] = ()
    earlier: Sequence[Point] = ()
    band: Sequence[BandMonth] = ()
    events: Sequence[MonthEvent] = ()
    best: Period | None = None
    shaped: Mapping[int, Mapping[Period, Decimal]] = field(default_factory=dict)
    excused: Collection[Period] = ()

    @property
    def a_year_before(self) -> dict[Period, Decimal]:
        """What the same month held a year before, for each month shown where it held a number."""
        if not self.earlier:
            return {}
        held = {p.month: p.amount for p in (*self.earlier, *self.points) if p.amount is not None}
        shown = ((p.month, p.month.plus(-12)) for p in self.points)
        return {month: held[before] for month, before in shown if before in held}

    @property
    def band_shown(self) -> dict[Period, BandMonth]:
        """The months of the band that are shown."""
        shown = {p.month for p in self.points}
        return {b.month: b for b in self.band if b.month in shown}

    def events_in(self, month: Period) -> list[str]:
        """Return the words of what happened in a month."""
        return [e.words for e in self.events if e.month == month]

    @property
    def given(self) -> list[tuple[Period, Decimal]]:
        """The months that hold a number."""
        return [(p.month, p.amount) for p in self.points if p.amount is not None]

    def shares(self, goal: Goal) -> int:
        """Return over how many months a goal is shared out; 0 where each is judged by itself.

        Months before the metric was followed, or after, have no share, as in its pace.
        """
        if range_aggregate(self.metric) is not Aggregate.SUM:
            return 0
        months = sum(1 for m in self.calendar.months(goal.period) if self.metric.in_use(m))
        return months if months > 1 else 0

    def counted(self, goal: Goal) -> list[Period]:
        """Return the months of a goal's range in which the metric is followed and not excused."""
        excused = {*self.excused, *self.without(PointKind.EXCUSED)}
        months = self.calendar.months(goal.period)
        return [m for m in months if self.metric.in_use(m) and m not in excused]

    def without(self, kind: PointKind) -> list[Period]:
        """Return the months that are excused, or missing."""
        return [p.month for p in self.points if p.kind is kind]


@dataclass(frozen=True, slots=True)
class Segment:
    """A goal as months can be compared with it: from `first` to `last`, at `amount`.

    `upper` is the far edge of the good values where a goal has two.
    """

    goal: Goal
    first: Period
    last: Period
    amount: Decimal
    upper: Decimal | None


def segments(curve: Curve) -> list[Segment]:
    """Return the goals within the months shown, oldest first; dropped ones are left out.

    A goal for a sum is shared out over its months: 30 in a quarter is a line at 10. A year
    that somebody spread by hand is a step for every change.
    """
    if not curve.points:
        return []
    drawn = (g for g in curve.goals if g.target is not None and g.stated is not GoalState.DROPPED)
    return sorted((s for goal in drawn for s in _steps(curve, goal)), key=lambda s: s.first)


def _steps(curve: Curve, goal: Goal) -> Iterator[Segment]:
    first = max(curve.calendar.first_month(goal.period), curve.points[0].month)
    last = min(curve.calendar.last_month(goal.period), curve.points[-1].month)
    if first > last:
        return
    by_hand = curve.shaped.get(goal.id)
    if by_hand is None:
        yield _segment(curve, goal, first, last)
        return
    months = [m for m in months_between(first, last) if m in by_hand]
    for amount, run in groupby(months, key=lambda month: by_hand[month]):
        of = list(run)
        yield Segment(goal, of[0], of[-1], amount, None)


def _segment(curve: Curve, goal: Goal, first: Period, last: Period) -> Segment:
    share = curve.shares(goal) or 1
    within = sense_of(goal, curve.metric) is Sense.WITHIN and goal.upper is not None
    upper = goal.upper / share if within and goal.upper is not None else None
    return Segment(goal, first, last, (goal.target or Decimal(0)) / share, upper)
