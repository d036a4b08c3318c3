"""Reached goals get celebrated, in many ways; only the latest still wait."""

from collections import Counter
from datetime import date

from scorecard.demo.celebrations import LATELY
from scorecard.demo.reading import sayings
from scorecard.domain.goals import GoalState
from scorecard.domain.people import OwnerKind
from tests.demo.academies import AUTUMN, every_demo, invented, known


@every_demo
def test_only_reached_goals_were_celebrated_and_each_once(model: str, today: date) -> None:
    made, judge = invented(model, today), known(model, today)
    goals = {goal.id: goal for goal in made.goals}

    states = [judge.state(goals[held.goal_id]) for held in made.celebrations]

    assert set(states) == {GoalState.REACHED}
    assert len({held.goal_id for held in made.celebrations}) == len(made.celebrations)


@every_demo
def test_nothing_was_celebrated_before_it_was_reached_nor_in_the_future(
    model: str, today: date
) -> None:
    made, judge = invented(model, today), known(model, today)
    goals = {goal.id: goal for goal in made.goals}

    for held in made.celebrations:
        assert judge.reached_on(goals[held.goal_id]) < held.held_on <= today


def test_most_old_successes_are_celebrated_and_some_new_ones_wait() -> None:
    made, judge = invented(), known()
    celebrated = {held.goal_id for held in made.celebrations}
    reached = [goal for goal in made.goals if judge.state(goal) is GoalState.REACHED]
    lately = [goal for goal in reached if AUTUMN - judge.reached_on(goal) <= LATELY]
    old = [goal for goal in reached if goal not in lately]

    waiting = [goal for goal in lately if goal.id not in celebrated]

    assert len([goal for goal in old if goal.id in celebrated]) > 0.9 * len(old)
    assert len(waiting) >= 10


def test_stories_vary_and_are_told_in_their_owners_language() -> None:
    made = invented()
    goals = {goal.id: goal for goal in made.goals}
    finnish = {
        text
        for about in ("learning", "customers", "inner work", "finances", "words")
        for text in sayings("celebrated", about, language="fi")
    }

    told = Counter(held.how for held in made.celebrations)

    assert len(told) > 25
    for held in made.celebrations:
        owner = goals[held.goal_id].owner
        if owner.kind is OwnerKind.PERSON:
            assert (held.how in finnish) == (made.cast.people[owner.id - 1].language == "fi")


def test_everybody_has_seen_their_older_celebrations() -> None:
    made = invented()
    goals = {goal.id: goal for goal in made.goals}
    old = [held for held in made.celebrations if (AUTUMN - held.held_on).days > 14]

    personal = {
        (goals[held.goal_id].owner.id, held.goal_id)
        for held in old
        if goals[held.goal_id].owner.kind is OwnerKind.PERSON
    }

    assert personal <= set(made.seen)
    assert len(set(made.seen)) == len(made.seen)
