"""What the page "Does this move that?" shows: two metrics of one owner over each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from scorecard.domain.curves import Point
from scorecard.domain.metrics import CollectedValue, Kind, Metric
from scorecard.domain.periods import Period, month_of
from scorecard.domain.relations import LAGS, Relation, every_lag
from scorecard.views.followed import Followed, followed_by
from scorecard.views.sight import Sight
from scorecard.views.whose import Whose


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two metrics with its months; `per_member` if each month is a mean of people.

    `key` is its name in the link.
    """

    key: str
    metric: Metric
    points: tuple[Point, ...]
    per_member: bool

    @property
    def amounts(self) -> dict[Period, Decimal]:
        """The months that hold a number."""
        return {p.month: p.amount for p in self.points if p.amount is not None}


@dataclass(frozen=True, slots=True)
class RelationsView:
    """The metrics that can be chosen, the two that are, and how they go together at each lag.

    With fewer than two metrics there is nothing to lay over each other, and `first`, `second`
    are None and `relations` empty.
    """

    offered: tuple[Side, ...]
    first: Side | None
    second: Side | None
    lag: int
    relations: tuple[Relation, ...]

    @property
    def relation(self) -> Relation:
        """The relation at the lag that is chosen."""
        return self.relations[self.lag]


def relations_view(
    sight: Sight,
    whose: Whose,
    *,
    first: str | None = None,
    second: str | None = None,
    lag: int = 0,
) -> RelationsView:
    """Gather two metrics of an owner, the first one leading by `lag` months.

    What is asked for and not there, or not theirs to see, gives way to what is.
    """
    now = month_of(sight.today)
    offered = tuple(_side(f, now) for f in followed_by(sight, whose))
    sight.shows(side.metric.owner for side in offered)
    leading = _chosen(offered, first)
    following = _chosen([s for s in offered if s != leading], second)
    if leading is None or following is None:
        return RelationsView(offered, None, None, 0, ())
    return RelationsView(
        offered=offered,
        first=leading,
        second=following,
        lag=lag if lag in LAGS else 0,
        relations=every_lag(leading.amounts, following.amounts),
    )


def _chosen(offered: Sequence[Side], key: str | None) -> Side | None:
    return next((s for s in offered if s.key == key), next(iter(offered), None))


def _side(followed: Followed, now: Period) -> Side:
    metric, adds_up = followed.metric, followed.metric.kind is Kind.ADDS_UP
    if not (followed.together and adds_up):
        return Side(followed.key, metric, followed.points(now), followed.together)
    # A sum goes up with everyone who joins and enters, and any two sums would look related.
    means = tuple(_per_member(value) for value in followed.collected)
    points = replace(followed, collected=means).points(now)
    return Side(followed.key, replace(metric, decimals=metric.decimals + 1), points, True)


def _per_member(value: CollectedValue) -> CollectedValue:
    return value if value.amount is None else replace(value, amount=value.amount / value.given)
