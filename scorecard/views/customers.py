"""What the page on customers shows: the funnel, the pipeline, and what customers say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scorecard.domain.curves import Point, PointKind
from scorecard.domain.feedback import Feedback, feedback
from scorecard.domain.funnels import (
    Count,
    Counts,
    Share,
    Step,
    funnel,
    way_through,
)
from scorecard.domain.metrics import Kind, Metric
from scorecard.domain.periods import Period, month_of, months_between
from scorecard.views.followed import Followed, followed_by
from scorecard.views.sight import Sight
from scorecard.views.whose import Whose, WhoseKind

LAST_MONTHS = 12
MOST_MONTHS = 36  # of the pipeline


@dataclass(frozen=True, slots=True)
class Line:
    """One template month by month; `per_member` if months of it are a mean of people.

    `metric` is the latest that somebody followed of this template, for how to write numbers.
    """

    template: str
    metric: Metric
    points: tuple[Point, ...]
    per_member: bool


@dataclass(frozen=True, slots=True)
class CustomersView:
    """Somebody's way with customers in a period.

    `months` are those of the period until today. `collected` are the templates that are worked
    out from the members, which only a team has (`of_team`). `lines` hold the months of the
    pipeline and of what customers say, by template; what nobody follows is not in them.
    """

    months: tuple[Period, ...]
    steps: tuple[Step, ...]
    through: Share | None
    pipeline: tuple[Line, ...]
    feedback: tuple[Feedback, ...]
    lines: Mapping[str, Line]
    collected: frozenset[str]
    of_team: bool

    @property
    def is_empty(self) -> bool:
        """Whether nobody follows anything of it."""
        return not self.lines and all(step.amount is None for step in self.steps)


def customers_view(sight: Sight, whose: Whose, period: Period | None = None) -> CustomersView:
    """Gather an owner's way with customers in a period; without one, in the last twelve months.

    Of a team, what it follows itself, and in the other months what its members do together.
    """
    known, now = sight.academy.customers, month_of(sight.today)
    months = _months(sight, period, now)
    followed = _by_template(sight, whose, known.every)
    sight.shows(one.metric.owner for found in followed.values() for one in found)
    counts = {code: _counts(found) for code, found in followed.items()}
    steps = funnel(known.funnel, counts, months)
    lines = {code: _line(code, found, now) for code, found in followed.items()}
    asked = counts.get(known.answers or "", {})
    return CustomersView(
        months=months,
        steps=steps,
        through=way_through(steps, counts, months),
        pipeline=tuple(lines[code] for code in known.pipeline if code in lines),
        feedback=tuple(
            feedback(
                code,
                counts[code],
                asked,
                months,
                least=-100 if code == known.net_promoter_score else 0,
                weighs=code != known.answer_rate,
            )
            for code in known.feedback
            if code in counts
        ),
        lines={code: line for code, line in lines.items() if code not in known.funnel},
        collected=frozenset(c for c, found in followed.items() if any(f.together for f in found)),
        of_team=whose.kind is WhoseKind.TEAM,
    )


def _months(sight: Sight, period: Period | None, now: Period) -> tuple[Period, ...]:
    if period is None:
        return months_between(now.plus(1 - LAST_MONTHS), now)
    return tuple(m for m in sight.academy.calendar.months(period) if m <= now)


def _by_template(sight: Sight, whose: Whose, codes: Iterable[str]) -> dict[str, list[Followed]]:
    wanted = set(codes)
    found = [f for f in followed_by(sight, whose) if f.metric.template in wanted]
    if whose.kind is WhoseKind.TEAM:
        # What the team collects is the same as what its members do together.
        own = [f for f in found if not f.metric.collected]
        members = followed_by(sight, replace(whose, kind=WhoseKind.MEMBERS))
        beside = [_beside(own, f) for f in members if f.metric.template in wanted]
        found = own + [f for f in beside if f.points(month_of(sight.today))]
    grouped: dict[str, list[Followed]] = {}
    for one in sorted(found, key=lambda f: f.metric.first):
        grouped.setdefault(one.metric.template or "", []).append(one)
    return grouped


def _beside(own: Iterable[Followed], together: Followed) -> Followed:
    """Return what members do together in the months that the team does not count itself.

    It counts those that hold a number of its own, and all those of a metric in use: a metric
    that was archived hides nothing beside its numbers.
    """
    mine = [f for f in own if f.metric.template == together.metric.template]
    left = (c for c in together.collected if not any(_counts_in(f, c.month) for f in mine))
    return replace(together, collected=tuple(left))


def _counts_in(followed: Followed, month: Period) -> bool:
    metric = followed.metric
    held = (v.month for v in followed.values if v.amount is not None)
    return month in held or (metric.last is None and metric.in_use(month))


def _counts(found: Sequence[Followed]) -> Counts:
    """Return the months of one template; who follows two of them counts both.

    Of two levels the younger metric holds: customers on a step are not there twice.
    """
    counts: dict[Period, Count] = {}
    for one in found:
        for month, count in _counted(one).items():
            before = counts.get(month)
            if before and one.metric.kind is Kind.ADDS_UP:
                count = Count(before.amount + count.amount, before.by | count.by)
            counts[month] = count
    return counts


def _counted(followed: Followed) -> dict[Period, Count]:
    if followed.metric.collected:
        return {
            c.month: Count(c.amount, frozenset(owner for owner, _ in c.sources))
            for c in followed.collected
            if c.amount is not None
        }
    by = frozenset({followed.metric.owner})
    return {v.month: Count(v.amount, by) for v in followed.values if v.amount is not None}


def _line(code: str, found: Sequence[Followed], now: Period) -> Line:
    points: dict[Period, Point] = {}
    for one in found:
        for point in one.points(now):
            before = points.get(point.month)
            if before is None or _tells_more(point, before):
                points[point.month] = point
    first = max(min(points), now.plus(1 - MOST_MONTHS))
    every = months_between(first, max(points))
    shown = tuple(points.get(m, Point(m, PointKind.MISSING)) for m in every)
    return Line(code, found[-1].metric, shown, any(f.together for f in found))


def _tells_more(point: Point, before: Point) -> bool:
    if point.amount is not None or before.kind is PointKind.PAUSED:
        return True
    return before.amount is None and point.kind is not PointKind.PAUSED
