"""A curve has every month, and tells a value, an excused and a missing month apart."""

from decimal import Decimal

import pytest

from scorecard.domain.curves import (
    Point,
    PointKind,
    collected_curve,
    curve,
    growth,
    running_sums,
    standing_best,
    year_ago,
)
from scorecard.domain.metrics import CollectedValue, Metric
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import (
    ATTENDANCE,
    COMPLAINTS,
    EXCUSED,
    JANUARY_JULY,
    STOCK,
    VISITS,
    Entry,
    entered,
    goal,
    periods,
)

OCTOBER, NOVEMBER, DECEMBER = periods("2026-10", "2026-11", "2026-12")


def test_every_month_has_a_point() -> None:
    points = curve(entered("2026-10", 0, EXCUSED), OCTOBER, DECEMBER)

    assert points == (
        Point(OCTOBER, PointKind.VALUE, Decimal(0)),
        Point(NOVEMBER, PointKind.EXCUSED),
        Point(DECEMBER, PointKind.MISSING),
    )


def test_a_month_in_which_the_metric_was_archived_is_neither_missing_nor_excused() -> None:
    points = curve(entered("2026-10", 2, None, 5), OCTOBER, DECEMBER, paused=[NOVEMBER])

    assert [p.kind for p in points] == [PointKind.VALUE, PointKind.PAUSED, PointKind.VALUE]
    assert points[1] == Point(NOVEMBER, PointKind.PAUSED)


def test_a_point_keeps_the_note_and_the_marks_of_its_value() -> None:
    late = MonthValue(OCTOBER, Decimal(3), note="after the fair", late=True, corrected=True)
    withdrawn = MonthValue(NOVEMBER, note="counted twice")

    points = curve([late, withdrawn], OCTOBER, NOVEMBER)

    assert points == (
        Point(
            OCTOBER, PointKind.VALUE, Decimal(3), note="after the fair", late=True, corrected=True
        ),
        Point(NOVEMBER, PointKind.MISSING, note="counted twice"),
    )


def test_a_collected_curve_tells_withheld_months_from_empty_ones() -> None:
    values = [
        CollectedValue(OCTOBER, Decimal(12), 3, 4),
        CollectedValue(NOVEMBER, None, 2, 4),
        CollectedValue(DECEMBER, None, 0, 4),
    ]

    assert collected_curve(values) == (
        Point(OCTOBER, PointKind.VALUE, Decimal(12)),
        Point(NOVEMBER, PointKind.WITHHELD),
        Point(DECEMBER, PointKind.MISSING),
    )


def test_the_running_sum_starts_anew_with_the_range_and_skips_no_month() -> None:
    points = curve(entered("2026-06", 9, 2, EXCUSED, None, 0, 3), Period.parse("2026-06"), DECEMBER)

    summed = running_sums(VISITS, points, goal("2026-H2", 20), JANUARY_JULY)

    assert [point.running for point in summed] == [2, 2, 2, 2, 5, 5]
    assert [point.kind.value for point in summed][:4] == ["value", "excused", "missing", "value"]


def test_a_level_has_no_running_sum() -> None:
    points = curve(entered("2026-10", 90), OCTOBER, DECEMBER)

    assert running_sums(ATTENDANCE, points, goal("2026-Q4", 80), JANUARY_JULY) == ()


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        pytest.param(23, 10, "1.3", id="+130 %"),
        pytest.param(5, 10, "-0.5", id="halved"),
        pytest.param(0, 10, "-1", id="down to zero"),
        pytest.param(None, 10, None, id="nothing now"),
        pytest.param(5, None, None, id="nothing then"),
        pytest.param(5, 0, None, id="from zero"),
        pytest.param(5, -5, None, id="from below zero"),
    ],
)
def test_growth_is_a_share_of_a_base_above_zero(
    now: int | None, then: int | None, expected: str | None
) -> None:
    amounts = [None if number is None else Decimal(number) for number in (now, then)]

    assert growth(*amounts) == (None if expected is None else Decimal(expected))


def test_a_month_is_compared_with_the_same_month_a_year_ago() -> None:
    amounts = {NOVEMBER: Decimal(15), NOVEMBER.plus(-12): Decimal(10), OCTOBER: Decimal(1)}

    assert year_ago(amounts, NOVEMBER) == Decimal("0.5")
    assert year_ago(amounts, OCTOBER) is None


@pytest.mark.parametrize(
    ("metric", "entries", "best"),
    [
        pytest.param(VISITS, (4, 6, 5, 7, 3), "2026-04", id="more is better"),
        pytest.param(COMPLAINTS, (4, 6, 5, 3, 7), "2026-04", id="less is better"),
        pytest.param(VISITS, (4, 6, 5, 7, 9), "2026-05", id="the last of two"),
        pytest.param(VISITS, (4, 6, 9, 7, 9), None, id="as good as before is no record"),
        pytest.param(VISITS, (4, 6, 9), None, id="too few months"),
        pytest.param(VISITS, (4, EXCUSED, None, 9), None, id="too few with a number"),
        pytest.param(COMPLAINTS, (4, 6, 5, None, EXCUSED), None, id="nothing is not zero"),
        pytest.param(COMPLAINTS, (4, 6, 5, 0), "2026-04", id="zero is a number"),
        pytest.param(STOCK, (4, 6, 5, 7), None, id="no good direction"),
    ],
)
def test_the_best_month_is_a_record_that_still_stands(
    metric: Metric, entries: tuple[Entry, ...], best: str | None
) -> None:
    found = standing_best(metric, entered("2026-01", *entries), running=Period.parse("2026-11"))

    assert found == (Period.parse(best) if best else None)


@pytest.mark.parametrize(
    ("metric", "entries", "best"),
    [
        pytest.param(COMPLAINTS, (4, 6, 5, 2), None, id="can still come out worse"),
        pytest.param(VISITS, (4, 6, 5, 7), "2026-04", id="can but grow"),
        pytest.param(COMPLAINTS, (4, 6, 5, 3, 2), "2026-04", id="the one before stands"),
    ],
)
def test_a_running_month_is_the_best_only_where_it_can_but_grow(
    metric: Metric, entries: tuple[Entry, ...], best: str | None
) -> None:
    running = Period.parse("2026-01").plus(len(entries) - 1)

    found = standing_best(metric, entered("2026-01", *entries), running=running)

    assert found == (Period.parse(best) if best else None)
