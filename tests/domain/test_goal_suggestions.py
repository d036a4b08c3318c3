"""A target is suggested from what was reached, from the last goal, and from one's own months."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.domain.goal_suggestions import Origin, Suggestion, next_range, suggestions
from scorecard.domain.goals import Goal, GoalState, Judgement, Sense, sense_of
from scorecard.domain.metrics import Metric, MetricTemplate
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import (
    ATTENDANCE,
    CASH,
    COMPLAINTS,
    EXCUSED,
    FEBRUARY_SEPTEMBER,
    JANUARY_JULY,
    STOCK,
    VISITS,
    entered,
    goal,
)

TODAY = date(2026, 11, 22)
SPRING = Period.parse("2027-H1")
REACHED, MISSED = GoalState.REACHED, GoalState.MISSED
WHOLE_VISITS = replace(VISITS, decimals=0)
FOUR_A_MONTH = MetricTemplate(
    code="customer-visits",
    name={"en": "Customer visits"},
    unit={"en": "pcs"},
    kind=VISITS.kind,
    direction=VISITS.direction,
    aggregate=VISITS.aggregate,
    perspective=VISITS.perspective,
    process=None,
    target=Decimal(4),
)


def _judged(code: str, target: int, state: GoalState, amount: int) -> tuple[Goal, Judgement]:
    return goal(code, target), Judgement(state, Decimal(amount))


def _suggested(
    *judged: tuple[Goal, Judgement],
    values: list[MonthValue] | None = None,
    metric: Metric = WHOLE_VISITS,
    period: Period = SPRING,
    sense: Sense | None = None,
    template: MetricTemplate | None = None,
) -> list[tuple[Origin, Decimal, Decimal | None]]:
    found = suggestions(
        metric,
        period,
        sense or sense_of(goal("2027"), metric),
        judged=judged,
        values=values or [],
        calendar=JANUARY_JULY,
        today=TODAY,
        template=template,
    )
    return [(s.origin, s.target, s.upper) for s in found]


def test_without_anything_to_learn_from_nothing_is_suggested() -> None:
    assert _suggested() == []


def test_the_last_reached_goal_suggests_what_it_ended_with() -> None:
    found = _suggested(
        _judged("2025-H1", 10, REACHED, 14),
        _judged("2025-H2", 12, REACHED, 15),
        _judged("2026-H1", 20, MISSED, 9),
        _judged("2026-Q3", 5, REACHED, 6),
    )

    assert found == [(Origin.REACHED, Decimal(15), None), (Origin.AGAIN, Decimal(20), None)]


def test_a_goal_of_the_range_itself_or_later_suggests_nothing() -> None:
    assert _suggested(_judged("2027-H1", 5, REACHED, 6), _judged("2027-H2", 5, REACHED, 6)) == []


def test_the_same_number_is_suggested_once() -> None:
    assert _suggested(_judged("2026-H2", 12, REACHED, 12)) == [(Origin.REACHED, Decimal(12), None)]


def test_of_a_range_of_good_values_the_same_is_suggested_again() -> None:
    before = (goal("2026-H2", 4, upper=6), Judgement(REACHED, Decimal(5)))

    assert _suggested(before, metric=STOCK) == [(Origin.AGAIN, Decimal(4), Decimal(6))]


@pytest.mark.parametrize(
    ("metric", "entries", "expected"),
    [
        # A level run of two a month for six months.
        pytest.param(WHOLE_VISITS, (2, 2, 2, 2), 12, id="level"),
        # On the line 1, 2, 3, 4 the months of spring would be 7 to 12; 4 is the most so far.
        pytest.param(WHOLE_VISITS, (1, 2, 3, 4), 24, id="rising no higher than the best"),
        pytest.param(COMPLAINTS, (4, 3, 2, 1), 6, id="falling no lower than the lowest"),
        # Through (0, 0), (1, 60), (3, 0) goes 20 - 30/7 (x - 4/3): 30/7 in January, then 0.
        pytest.param(WHOLE_VISITS, (0, 60, None, 0), 4, id="with a gap"),
        pytest.param(WHOLE_VISITS, (2, EXCUSED, 2, 2), 12, id="excused"),
        pytest.param(WHOLE_VISITS, (0, 0, 0), 0, id="zero"),
        pytest.param(WHOLE_VISITS, (-1, -1, -1), -6, id="negative"),
        pytest.param(ATTENDANCE, (60, 70, 80), 80, id="a mean"),
        pytest.param(CASH, (900, 800, 700), 700, id="the last"),
    ],
)
def test_the_own_months_point_somewhere(
    metric: Metric, entries: tuple[int | str | None, ...], expected: int
) -> None:
    assert _suggested(values=entered("2026-08", *entries), metric=metric) == [
        (Origin.TREND, Decimal(expected), None)
    ]


def test_months_before_the_metric_was_followed_bring_nothing() -> None:
    since_september = replace(WHOLE_VISITS, first=Period.parse("2026-09"))

    found = _suggested(
        values=entered("2026-09", 120, 180, 90),
        metric=since_september,
        period=Period.parse("2026-H2"),
        template=FOUR_A_MONTH,
    )

    # The line falls from 145 in September to 100 in December.
    assert found == [(Origin.TREND, Decimal(490), None), (Origin.TEMPLATE, Decimal(16), None)]


@pytest.mark.parametrize(
    "entries", [(2, 2), (2, None, 2), (EXCUSED,) * 4, ()], ids=["two", "a gap", "excused", "none"]
)
def test_fewer_than_three_months_point_nowhere(entries: tuple[int | str | None, ...]) -> None:
    assert _suggested(values=entered("2026-08", *entries)) == []


@pytest.mark.parametrize(
    ("metric", "period", "sense", "expected"),
    [
        pytest.param(WHOLE_VISITS, "2027-H1", None, 24, id="six months of what adds up"),
        pytest.param(WHOLE_VISITS, "2027", None, 48, id="a year"),
        pytest.param(WHOLE_VISITS, "2027-01", None, 4, id="a month"),
        pytest.param(ATTENDANCE, "2027", None, 4, id="a level is no sum"),
        pytest.param(WHOLE_VISITS, "2027", Sense.AT_MOST, None, id="another sense"),
        pytest.param(STOCK, "2027", None, None, id="a range"),
    ],
)
def test_a_template_may_suggest_what_a_month_can_bring(
    metric: Metric, period: str, sense: Sense | None, expected: int | None
) -> None:
    found = _suggested(
        metric=metric, period=Period.parse(period), sense=sense, template=FOUR_A_MONTH
    )

    assert found == ([] if expected is None else [(Origin.TEMPLATE, Decimal(expected), None)])


def test_only_the_last_twelve_months_are_looked_at() -> None:
    values = entered("2024-01", *(99,) * 12) + entered("2025-12", *(2,) * 12)

    assert _suggested(values=values) == [(Origin.TREND, Decimal(12), None)]


def test_a_suggestion_says_where_it_comes_from() -> None:
    judged = [_judged("2026-H2", 12, REACHED, 15)]

    found = suggestions(
        VISITS,
        SPRING,
        Sense.AT_LEAST,
        judged=judged,
        values=entered("2026-08", 2, 2, 2),
        calendar=JANUARY_JULY,
        today=TODAY,
    )

    assert (
        found
        == (
            Suggestion(Origin.REACHED, Decimal(15), period=Period.parse("2026-H2")),
            Suggestion(Origin.AGAIN, Decimal(12), period=Period.parse("2026-H2")),
            Suggestion(Origin.TREND, Decimal(12), months=3),
        )[:2]
    )


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param("2026-11", "2026-12", id="this month"),
        pytest.param("2026-Q3", "2026-Q4", id="the last quarter"),
        pytest.param("2026-H2", "2027-H1", id="this half-year"),
        pytest.param("2023", "2026", id="years ago"),
    ],
)
def test_the_next_range_is_never_over(code: str, expected: str) -> None:
    assert next_range(Period.parse(code), JANUARY_JULY, TODAY) == Period.parse(expected)


def test_in_january_a_year_that_starts_in_february_still_runs() -> None:
    found = next_range(Period.parse("2025"), FEBRUARY_SEPTEMBER, date(2027, 1, 20))

    assert found == Period.parse("2026")
