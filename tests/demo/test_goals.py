"""Goals of all four ranges and all three sorts, in every state, judged by the rules."""

from collections import Counter
from datetime import date

from scorecard.domain.goals import Goal, GoalState, judge
from scorecard.domain.metrics import Kind
from scorecard.domain.periods import PeriodKind, month_of
from scorecard.domain.values import MonthValue
from tests.demo.academies import AUTUMN, academy_of, every_demo, invented, known


def sort_of(goal: Goal) -> str:
    return "metric" if goal.metric_id else "dots" if goal.process else "words"


@every_demo
def test_each_goal_is_for_one_thing_and_there_is_one_for_each_range(
    model: str, today: date
) -> None:
    goals = invented(model, today).goals

    aims = Counter((g.owner, g.period, g.metric_id, g.process, g.words) for g in goals)

    assert max(aims.values()) == 1
    assert all(len([a for a in (g.metric_id, g.process, g.words) if a]) == 1 for g in goals)


@every_demo
def test_targets_make_sense(model: str, today: date) -> None:
    made = invented(model, today)
    processes = {p.code: p for p in academy_of(model).model.processes}

    for goal in made.goals:
        if goal.process:
            assert goal.target is not None
            assert 1 <= goal.target <= processes[goal.process].most_dots
        elif goal.metric_id:
            assert goal.target is not None
            assert goal.target > 0
            assert goal.upper is None or goal.upper >= goal.target


@every_demo
def test_a_state_is_stated_only_of_goals_in_words_and_of_dropped_ones(
    model: str, today: date
) -> None:
    for goal in invented(model, today).goals:
        if goal.words is None:
            assert goal.stated in (GoalState.OPEN, GoalState.DROPPED)
        assert (goal.stated is GoalState.DROPPED) == bool(goal.reason)


def test_there_are_goals_of_every_range_and_sort() -> None:
    goals = invented().goals

    found = {(sort_of(goal), goal.period.kind) for goal in goals}

    assert {("metric", kind) for kind in PeriodKind} <= found
    assert {("dots", kind) for kind in PeriodKind} <= found
    assert ("words", PeriodKind.QUARTER) in found


def test_most_goals_are_reached_and_some_are_open_missed_or_dropped() -> None:
    states = Counter(known().state(goal) for goal in invented().goals)

    assert states[GoalState.REACHED] > 500
    assert states[GoalState.MISSED] > 100
    assert states[GoalState.OPEN] > 100
    assert states[GoalState.DROPPED] > 10


@every_demo
def test_entering_what_last_month_had_reaches_a_goal_of_the_suggested_member(
    model: str, today: date
) -> None:
    made, calendar, now = invented(model, today), academy_of(model).calendar, month_of(today)
    metric = next(
        m for m in made.metrics if m.owner == made.cast.suggested.owner and m.kind is Kind.ADDS_UP
    )
    goal = next(g for g in made.goals if (g.metric_id, g.period) == (metric.id, now))
    values = known(model, today).values[metric.id]
    last_number = [v.amount for v in values if v.amount][-1]

    before, after = (
        judge(goal, metric=metric, values=v, ratings=(), calendar=calendar, today=today).state
        for v in (values, [*values, MonthValue(now, last_number)])
    )

    assert (before, after) == (GoalState.OPEN, GoalState.REACHED)


def test_goals_in_words_are_written_in_the_language_of_their_owner() -> None:
    made = invented()
    english = {p.owner for p in made.cast.people if p.language == "en"}
    english |= {c.team.owner for c in made.cast.companies if c.language == "en"}
    words = {True: set(), False: set()}  # type: dict[bool, set[str | None]]
    for goal in made.goals:
        if goal.words:
            words[goal.owner in english].add(goal.words)

    assert "Uskallan soittaa kylmäpuheluita" in words[False]
    assert "Dare to make cold calls" in words[True]
    assert not words[True] & words[False]


def test_goals_have_ends_that_lie_around_today() -> None:
    calendar = academy_of("shipped").calendar

    running = [g for g in invented().goals if not calendar.is_over(g.period, AUTUMN)]

    assert all(calendar.first_day(g.period) <= AUTUMN for g in invented().goals)
    assert len(running) > 200
