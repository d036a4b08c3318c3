"""Mistakes of curves that users of other tools reported, each by its name."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from scorecard.charts.export import chart_svg
from scorecard.charts.palette import DARK, LIGHT
from scorecard.domain.curves import Point, PointKind, standing_best
from scorecard.domain.goals import Sense
from scorecard.domain.metrics import Aggregate, Direction, Metric
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.values import MonthValue
from scorecard.reporting.curves import CurveSight, drawn_curve
from scorecard.text import text_in
from scorecard.ui.curve_sentences import growth_words, hero_words
from scorecard.ui.visit import Visit
from scorecard.views.curves import MetricCurve
from tests.ui.goals_at_work import JANUARY_AFTER, judged, metric

Visits = Mapping[str, Visit]
Numbers = Sequence[int | None]
EN = text_in("en")
PIECES = metric(Aggregate.SUM)
COMPLAINTS = replace(PIECES, direction=Direction.DOWN)
JANUARY = Period.parse("2026-01")


def shown(numbers: Numbers, on: Metric = PIECES, first: Period = JANUARY) -> MetricCurve:
    """The curve of these months, without a goal."""
    points = tuple(
        Point(first.plus(n), PointKind.MISSING)
        if number is None
        else Point(first.plus(n), PointKind.VALUE, Decimal(number))
        for n, number in enumerate(numbers)
    )
    values = [MonthValue(p.month, p.amount) for p in points if p.amount is not None]
    return MetricCurve(on, points, best=standing_best(on, values, running=first.plus(len(numbers))))


def chart(of: MetricCurve, way: CurveSight = CurveSight.MONTHS) -> dict[str, Any]:
    return drawn_curve(of, way, Calendar(), EN, dark=False).chart()


def amounts(of: MetricCurve) -> list[float | None]:
    return [row["amount"] for row in chart(of)["datasets"]["points"]]


def grown(visits: Visits, then: int, now: int, on: Metric = PIECES) -> str:
    """What is said of a number a year after another one."""
    curve = shown([then, *[None] * 11, now], on, Period.parse("2025-01"))
    return " ".join(growth_words(visits["en"], curve))


# A zero that hides a curve.


def test_a_zero_is_a_number_on_the_line_and_breaks_it_nowhere() -> None:
    assert amounts(shown([3, 0, 4])) == [3.0, 0.0, 4.0]
    assert "signs" not in chart(shown([3, 0, 4]))["datasets"]


def test_a_curve_of_zeros_is_drawn_and_told() -> None:
    zeros = shown([0, 0, 0])
    drawn = drawn_curve(zeros, CurveSight.MONTHS, Calendar(), EN, dark=False)

    assert amounts(zeros) == [0.0, 0.0, 0.0]
    assert drawn.alt.replace("\u00a0", " ").startswith("something: 0 pcs in March 2026.")
    assert 'aria-label="month: 24314; amount: 0; Month: March 2026' in chart_svg(drawn.chart())


def test_a_missing_month_is_no_zero() -> None:
    assert amounts(shown([3, None, 4])) == [3.0, None, 4.0]


def test_a_zero_at_the_end_of_a_sum_stays_in_the_drawing() -> None:
    goal = judged(PIECES, Sense.AT_LEAST, 2, 0)
    sums = chart(replace(shown([2, 0]), goal=goal, goals=(goal,)), CurveSight.SUMS)

    assert [row["sum"] for row in sums["datasets"]["sums"]] == [2.0, 2.0]


# One single point.


@pytest.mark.parametrize("number", [7, 0, -3])
def test_one_single_point_is_a_dot_and_nothing_is_said_of_how_it_went(
    visits: Visits, number: int
) -> None:
    single = shown([number])
    drawn = drawn_curve(single, CurveSight.MONTHS, Calendar(), EN, dark=False)

    assert [layer["data"]["name"] for layer in drawn.chart()["layer"]][-1] == "points"
    assert "Between" not in drawn.alt
    assert growth_words(visits["en"], single) == []
    assert single.best is None


def test_one_single_month_within_a_gap_is_still_a_dot() -> None:
    marks = [layer["mark"]["type"] for layer in chart(shown([None, 5, None]))["layer"]]

    assert marks.count("point") >= 2  # the months' dots, and the signs of the empty ones


# No goal.


def test_without_a_goal_nothing_is_judged_and_nothing_fails(visits: Visits) -> None:
    curve = shown([2, 3, 9, 1])

    hero, more = hero_words(visits["en"], curve)

    assert hero.replace("\u00a0", " ") == "1 pcs in April 2026"
    assert more == visits["en"].text("curve-no-goal")
    assert "goals" not in chart(curve)["datasets"]


def test_a_dropped_goal_is_no_line_to_stand_below() -> None:
    goal = judged(PIECES, Sense.AT_LEAST, 1)
    dropped = replace(goal, goal=replace(goal.goal, target=None))

    assert "goals" not in chart(replace(shown([1]), goals=(dropped,)))["datasets"]


# An at-most goal shown as done early, or red when met.


def test_an_at_most_goal_is_not_told_as_done_before_its_end(visits: Visits) -> None:
    goal = judged(COMPLAINTS, Sense.AT_MOST, 1, 0)
    hero, _ = hero_words(visits["en"], replace(shown([1, 0], COMPLAINTS), goal=goal))

    assert "Reached" not in hero
    assert "less than an even pace allows" in hero


def test_an_at_most_goal_that_was_met_is_told_as_reached(visits: Visits) -> None:
    goal = judged(COMPLAINTS, Sense.AT_MOST, *[0] * 12, today=JANUARY_AFTER)
    hero, _ = hero_words(visits["en"], replace(shown([0] * 12, COMPLAINTS), goal=goal))

    assert hero.startswith("Reached")


@pytest.mark.parametrize("sense", list(Sense))
def test_no_number_is_ever_drawn_in_the_colour_of_a_loss(sense: Sense) -> None:
    goal = judged(COMPLAINTS, sense, 1, 9, upper=20 if sense is Sense.WITHIN else None)
    curve = replace(shown([1, 9], COMPLAINTS), goal=goal, goals=(goal,))

    for way in (CurveSight.MONTHS, CurveSight.SUMS):
        drawn = json.dumps(chart(curve, way))
        assert LIGHT.loss not in drawn
        assert DARK.loss not in drawn


# An arrow the wrong way round.


@pytest.mark.parametrize("direction", list(Direction))
def test_the_arrow_goes_where_the_number_went(visits: Visits, direction: Direction) -> None:
    on = replace(PIECES, direction=direction)

    assert grown(visits, 10, 14, on).startswith("↗ January 2026: 4\u00a0pcs more")
    assert grown(visits, 14, 10, on).startswith("↘ January 2026: 4\u00a0pcs less")
    assert grown(visits, 14, 14, on).startswith("= January 2026: the same")


def test_a_fall_of_what_should_fall_is_said_to_be_the_better_way(visits: Visits) -> None:
    assert grown(visits, 14, 10, COMPLAINTS).endswith("Less is better here.")
    assert "better" not in grown(visits, 14, 10, PIECES)


# A percentage of a small or negative base.


@pytest.mark.parametrize(
    ("then", "now"),
    [
        pytest.param(1, 3, id="+200 % of one"),
        pytest.param(0, 4, id="of zero"),
        pytest.param(-200, 100, id="of a debt"),
        pytest.param(100, -50, id="into a debt"),
    ],
)
def test_no_percentage_of_a_small_or_negative_base(visits: Visits, then: int, now: int) -> None:
    assert "%" in grown(visits, 100, 150)
    assert "%" not in grown(visits, then, now)


# A record that was none.


@pytest.mark.parametrize(
    ("numbers", "on"),
    [
        pytest.param([5], PIECES, id="the only month"),
        pytest.param([1, 2, 5], PIECES, id="one of three months"),
        pytest.param([5, 1, 2, 5], PIECES, id="as good as once before"),
        pytest.param([0, 0, 0, 0], PIECES, id="nothing four times"),
        pytest.param([1, 2, 3, 9], COMPLAINTS, id="the most of what should be little"),
        pytest.param([5, 4, 3, None], COMPLAINTS, id="nothing entered is not the least"),
        pytest.param(
            [1, 2, 3, 9], replace(PIECES, direction=Direction.NEUTRAL), id="no good direction"
        ),
    ],
)
def test_no_record_is_marked_that_was_none(numbers: Numbers, on: Metric) -> None:
    drawn = drawn_curve(shown(numbers, on), CurveSight.MONTHS, Calendar(), EN, dark=False)

    assert "best month" not in json.dumps(drawn.chart()["datasets"])
    assert "Best month" not in drawn.alt


def test_a_record_that_was_beaten_is_marked_no_longer() -> None:
    rows = chart(shown([1, 2, 3, 8, 4, 9]))["datasets"]["signs"]

    assert [(r["name"], r["sign"]) for r in rows] == [("June 2026", "best month")]


def test_a_record_before_the_months_shown_keeps_the_best_of_them_unmarked() -> None:
    long_ago = [1, 2, 3, 50, *[None] * 12, 9]

    assert "best month" not in json.dumps(chart(shown(long_ago))["datasets"])
