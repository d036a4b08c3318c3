"""Goals are compared with months: a sum is shared out evenly, a level holds as it is."""

from dataclasses import replace
from decimal import Decimal

from scorecard.charts.curve_state import Curve, Segment, segments
from scorecard.domain.curves import PointKind
from scorecard.domain.goals import GoalState, Sense
from scorecard.domain.periods import Period
from tests.charts.curves import CASH, CURVE, goal


def ends(found: Segment) -> tuple[str, str, Decimal]:
    return found.first.code, found.last.code, found.amount


def test_a_goal_for_a_sum_is_shared_out_over_its_months() -> None:
    spring, autumn = segments(CURVE)

    assert ends(spring) == ("2026-01", "2026-06", Decimal(7))
    assert ends(autumn) == ("2026-07", "2026-11", Decimal(10))


def test_a_goal_for_a_level_holds_in_every_month() -> None:
    assert [s.amount for s in segments(CASH)] == [Decimal(1000)]


def test_a_goal_for_one_month_is_shared_with_no_other() -> None:
    assert CURVE.shares(goal("2026-10", "12")) == 0


def test_a_goal_is_shared_out_over_the_months_in_which_the_metric_is_followed() -> None:
    from_october = replace(CURVE.metric, first=Period.parse("2026-10"))

    assert replace(CURVE, metric=from_october).shares(goal("2026", "60")) == 3


def test_a_dropped_goal_is_not_drawn() -> None:
    dropped = replace(goal("2026-H2", "60"), stated=GoalState.DROPPED)

    assert segments(replace(CURVE, goals=(dropped,))) == []


def test_a_goal_outside_the_months_shown_is_not_drawn() -> None:
    assert segments(replace(CURVE, goals=(goal("2024-H1", "60"),))) == []


def test_a_goal_within_two_edges_has_both() -> None:
    within = replace(goal("2026-H2", "1000", upper="3000"), sense=Sense.WITHIN)

    (found,) = segments(replace(CASH, goals=(within,)))

    assert (found.amount, found.upper) == (Decimal(1000), Decimal(3000))


def test_a_curve_without_months_has_no_goals() -> None:
    assert segments(Curve(CURVE.metric, (), CURVE.calendar, CURVE.goals)) == []


def test_excused_and_missing_months_are_told_apart() -> None:
    assert CURVE.without(PointKind.EXCUSED) == [Period.parse("2026-07")]
    assert CURVE.without(PointKind.MISSING) == [Period.parse("2026-03")]


def test_a_year_that_was_spread_by_hand_is_a_step_for_every_change() -> None:
    months = [Period.parse(f"2026-{n:02}") for n in range(1, 13)]
    shares = [Decimal(n) for n in (5, 5, 5, 5, 5, 5, 0, 0, 10, 10, 10, 0)]
    year = replace(
        CURVE, goals=(goal("2026", "60"),), shaped={1: dict(zip(months, shares, strict=True))}
    )

    assert [ends(s) for s in segments(year)] == [
        ("2026-01", "2026-06", Decimal(5)),
        ("2026-07", "2026-08", Decimal(0)),
        ("2026-09", "2026-11", Decimal(10)),
    ]
