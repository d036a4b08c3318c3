"""Goals with what the data says of them, for tests of the words they are told in."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from scorecard.domain.celebrations import Celebration, Tier
from scorecard.domain.goal_shares import Share
from scorecard.domain.goals import Goal, Sense, judge_metric_goal
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective
from scorecard.domain.pace import pace
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.values import MonthValue
from scorecard.views.judged_goals import JudgedGoal

CALENDAR = Calendar()
MARCH = date(2026, 3, 15)
JANUARY_AFTER = date(2027, 1, 15)
AINO = Owner(OwnerKind.PERSON, 1)


def metric(how: Aggregate, unit: str = "pcs", decimals: int = 0) -> Metric:
    """Return a metric whose months become one number in this way."""
    kind = Kind.ADDS_UP if how is Aggregate.SUM else Kind.LEVEL
    first = Period.parse("2020-01")
    return Metric(
        1, AINO, "something", unit, kind, Direction.UP, how, Perspective.CUSTOMERS, first,
        decimals=decimals,
    )  # fmt: skip


def judged(
    on: Metric,
    sense: Sense,
    *amounts: str | int,
    period: str = "2026",
    target: str | int = 12,
    upper: str | int | None = None,
    today: date = MARCH,
    celebration: Celebration | None = None,
    shares: Sequence[int] = (),
) -> JudgedGoal:
    """Return a goal as it stands after these months, from January on."""
    goal = Goal(
        1, AINO, Period.parse(period), metric_id=1, target=Decimal(target),
        upper=None if upper is None else Decimal(upper), sense=sense,
    )  # fmt: skip
    january = Period.parse("2026-01")
    values = [MonthValue(january.plus(n), Decimal(a)) for n, a in enumerate(amounts)]
    found = judge_metric_goal(goal, on, values, calendar=CALENDAR, today=today)
    spread = tuple(Share(january.plus(n), Decimal(a)) for n, a in enumerate(shares))
    return JudgedGoal(
        goal, on, found, celebration, Tier.REACHED,
        pace(goal, on, values, calendar=CALENDAR, today=today, shares=spread), spread,
    )  # fmt: skip
