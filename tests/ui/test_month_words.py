"""What stands beside a field: the month before, the goal, and what the goal still takes."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from scorecard.domain.goals import Sense
from scorecard.domain.metrics import Aggregate
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.ui.month_words import beside_words
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.month import MetricMonth
from tests.ui.goals_at_work import judged, metric

PIECES = metric(Aggregate.SUM)
FEBRUARY = Period.parse("2026-02")
FOUR = MonthValue(FEBRUARY, Decimal(4))


def beside(visits: Mapping[str, Visit], last: MonthValue | None, goal: JudgedGoal | None) -> str:
    shown = MetricMonth(PIECES, None, last, goal, (), (), ())
    return beside_words(visits["en"], shown).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        pytest.param(None, "", id="no goal"),
        pytest.param(
            judged(PIECES, Sense.AT_LEAST, 3, 4),
            " · Goal for 2026: at least 12 pcs. 0.5 pcs in each of the 10 months left reaches it.",
            id="at least",
        ),
        pytest.param(
            judged(PIECES, Sense.AT_MOST, 3, 4),
            " · Goal for 2026: at most 12 pcs."
            " At most 0.5 pcs in each of the 10 months left keeps it.",
            id="at most",
        ),
        pytest.param(
            judged(PIECES, Sense.AT_MOST, 9, 4), " · Goal for 2026: at most 12 pcs", id="too much"
        ),
        pytest.param(
            judged(PIECES, Sense.AT_LEAST, 9, 4),
            " · Goal for 2026: at least 12 pcs: reached",
            id="reached",
        ),
    ],
)
def test_the_goal_says_what_it_still_takes(
    visits: Mapping[str, Visit], goal: JudgedGoal | None, said: str
) -> None:
    assert beside(visits, FOUR, goal) == "Month before: 4 pcs" + said


@pytest.mark.parametrize(
    ("last", "said"),
    [
        pytest.param(None, "Month before: nothing", id="nothing"),
        pytest.param(MonthValue(FEBRUARY, excused=True), "Month before: away", id="away"),
    ],
)
def test_nothing_is_not_being_away(
    visits: Mapping[str, Visit], last: MonthValue | None, said: str
) -> None:
    assert beside(visits, last, None) == said
