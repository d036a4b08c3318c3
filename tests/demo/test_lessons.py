"""Missed goals of the demo are closed in peace, and some of its years are spread by hand."""

from collections import Counter
from datetime import date

from scorecard.domain.goals import GRACE_DAYS, GoalState
from scorecard.domain.periods import PeriodKind
from tests.demo.academies import every_demo, invented, known


@every_demo
def test_only_missed_goals_were_closed_and_after_they_were_missed(model: str, today: date) -> None:
    made, judge = invented(model, today), known(model, today)
    goals = {goal.id: goal for goal in made.goals}

    for closing in made.closings:
        goal = goals[closing.goal_id]
        assert judge.state(goal) is GoalState.MISSED
        waited = closing.closed_on - judge.calendar.last_day(goal.period)
        assert waited.days > GRACE_DAYS
        assert closing.closed_on <= today
    assert len({closing.goal_id for closing in made.closings}) == len(made.closings)


def test_most_missed_goals_are_closed_and_some_still_wait() -> None:
    made, judge = invented(), known()
    closed = {closing.goal_id for closing in made.closings}

    missed = Counter(g.id in closed for g in made.goals if judge.state(g) is GoalState.MISSED)

    assert missed[True] > 3 * missed[False] > 0
    assert len({closing.words for closing in made.closings}) > 10


@every_demo
def test_shares_are_those_of_years_and_add_up(model: str, today: date) -> None:
    made = invented(model, today)
    goals = {goal.id: goal for goal in made.goals}

    for goal_id, shares in made.shares.items():
        assert goals[goal_id].period.kind is PeriodKind.YEAR
        assert sum(share.amount for share in shares) == goals[goal_id].target
        assert len({share.amount for share in shares}) > 1


def test_more_than_a_few_years_are_spread() -> None:
    assert len(invented().shares) > 5
