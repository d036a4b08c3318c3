"""A curve can be looked at month by month, as a whole, and as a sum on its way to the goal."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.domain.curves import Point, PointKind
from scorecard.domain.goals import Sense
from scorecard.domain.metrics import Aggregate
from scorecard.domain.periods import Calendar, Period
from scorecard.reporting.curves import CurveSight, curve_from, drawn_curve, ways_to_look
from scorecard.text import text_in
from scorecard.views.curves import MetricCurve
from scorecard.views.judged_goals import JudgedGoal
from tests.ui.goals_at_work import judged, metric

CALENDAR = Calendar()
EN = text_in("en")
PIECES, SHARE = metric(Aggregate.SUM), metric(Aggregate.MEAN, "%")
MONTHS, ALL, SUMS = CurveSight


def shown(
    months: int, goal: JudgedGoal | None = None, last: PointKind = PointKind.VALUE
) -> MetricCurve:
    """A curve of so many months up to March 2026, every one of them 1 but maybe the last."""
    march = Period.parse("2026-03")
    one = Decimal(1)
    points = [Point(march.plus(-n), PointKind.VALUE, one) for n in reversed(range(1, months))]
    end = Point(march, last, one if last is PointKind.VALUE else None)
    of = goal.metric if goal and goal.metric else PIECES
    return MetricCurve(of, (*points, end), goal, (goal,) if goal else ())


YEAR = judged(PIECES, Sense.AT_LEAST, 1, 1, 1)


@pytest.mark.parametrize(
    ("curve", "ways"),
    [
        pytest.param(shown(13), [MONTHS], id="a year and no goal"),
        pytest.param(shown(14), [MONTHS, ALL], id="more than a year"),
        pytest.param(shown(3, YEAR), [MONTHS, SUMS], id="a goal for what adds up"),
        pytest.param(shown(36, YEAR), [MONTHS, ALL, SUMS], id="all"),
        pytest.param(shown(3, judged(SHARE, Sense.AT_LEAST, 1)), [MONTHS], id="a level"),
        pytest.param(
            shown(3, judged(PIECES, Sense.AT_LEAST, 1, period="2026-03")), [MONTHS], id="one month"
        ),
        pytest.param(
            shown(3, YEAR, last=PointKind.WITHHELD), [MONTHS], id="a sum without what is withheld"
        ),
    ],
)
def test_a_curve_offers_the_ways_that_show_something(
    curve: MetricCurve, ways: list[CurveSight]
) -> None:
    assert ways_to_look(curve, CALENDAR) == ways


def test_month_by_month_shows_the_last_year_over_the_one_before() -> None:
    curve = curve_from(shown(36), CALENDAR)

    assert (curve.points[0].month.code, curve.points[-1].month.code) == ("2025-03", "2026-03")
    assert len(curve.a_year_before) == 13


def test_as_a_whole_nothing_lies_under_it() -> None:
    whole = drawn_curve(shown(36), ALL, CALENDAR, EN, dark=False)

    assert len(whole.rows()) == 36
    assert "earlier" not in whole.chart()["datasets"]


def test_the_sum_has_its_own_sentence_and_numbers() -> None:
    sums = drawn_curve(shown(36, YEAR), SUMS, CALENDAR, EN, dark=False)

    assert sums.alt == "something: 3\u00a0pcs of 12\u00a0pcs by March 2026."
    assert [row["Sum so far"] for row in sums.rows()][:4] == ["1", "2", "3", ""]


def test_a_sum_that_cannot_be_drawn_is_shown_month_by_month() -> None:
    level = shown(3, judged(SHARE, Sense.AT_LEAST, 1))

    assert "points" in drawn_curve(level, SUMS, CALENDAR, EN, dark=False).chart()["datasets"]


def test_a_curve_without_months_is_empty_in_every_way() -> None:
    nothing = replace(shown(2), points=())

    for way in CurveSight:
        assert drawn_curve(nothing, way, CALENDAR, EN, dark=False).rows() == []
