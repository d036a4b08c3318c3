"""Goals end in three ways: dropped with a reason, stated in words, or closed in peace."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from scorecard.actions.celebrating import Story, celebrate
from scorecard.actions.closing_goals import close_goal, drop_goal
from scorecard.actions.goals_in_words import (
    WordsGoalGiven,
    reword_goal,
    set_goal_in_words,
    state_goal,
)
from scorecard.app import App
from scorecard.domain.goal_lessons import Closing
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Visibility
from scorecard.domain.periods import Period
from scorecard.store.goal_lessons import closings_of
from scorecard.store.goals import add_goal
from scorecard.store.goals import goal as goal_of
from tests.academies import TODAY, SmallAcademy
from tests.actions import aiming
from tests.actions.doing import Deed, done, refusal

SPRING = Period.parse("2026-Q1")
OPEN, REACHED, MISSED, DROPPED = GoalState


def _add(app: App, goal: Goal) -> Goal:
    return app.database.write(lambda session: add_goal(session, goal))


def _try(app: App, small: SmallAcademy, deed: Deed, who: str = "ville") -> str | None:
    found = refusal(app, small.id(who), deed)
    if found is None:
        done(app, small.id(who), deed)
    return found.key if found else None


def _close(goal: Goal, learnt: str = "Begin with one page", seen: int = 0) -> Deed:
    return lambda act: close_goal(act, goal.id, learnt, version=seen)


def _drop(goal: Goal, why: str) -> Deed:
    return lambda act: drop_goal(act, goal.id, why, version=1)


def _state(goal: Goal, stated: GoalState, version: int = 1) -> Deed:
    return lambda act: state_goal(act, goal.id, stated, version=version)


def _missed_numbers(small: SmallAcademy) -> Goal:
    visits = small.metrics["visits"]
    return Goal(0, visits.owner, SPRING, metric_id=visits.id, target=Decimal(9))


def test_a_missed_goal_is_closed_with_what_was_learnt(app: App, small: SmallAcademy) -> None:
    missed = _add(app, _missed_numbers(small))

    closing = done(app, small.id("ville"), _close(missed, " Begin with one page "))

    assert closing == Closing(missed.id, "Begin with one page", TODAY, small.id("ville"), 1)
    with app.database.read() as session:
        assert closings_of(session, [missed.id]) == {missed.id: closing}


def test_a_lesson_can_be_said_anew_over_what_was_seen(app: App, small: SmallAcademy) -> None:
    missed = _add(app, _missed_numbers(small))
    done(app, small.id("ville"), _close(missed))

    keys = [_try(app, small, _close(missed, "Read with a pair", seen)) for seen in (0, 1, 1)]

    assert keys == ["conflict", None, "conflict"]
    with app.database.read() as session:
        assert closings_of(session, [missed.id])[missed.id].words == "Read with a pair"


@pytest.mark.parametrize(
    ("goal", "learnt", "key"),
    [
        pytest.param("missed", " ", "goal-lesson-missing", id="no word"),
        pytest.param("missed", "x" * 2_001, "text-too-long", id="too long"),
        pytest.param("visits", "Earlier", "goal-not-missed", id="still open"),
        pytest.param("book", "Earlier", "goal-not-missed", id="reached"),
    ],
)
def test_only_missed_goals_are_closed_and_with_a_lesson(
    app: App, small: SmallAcademy, goal: str, learnt: str, key: str
) -> None:
    small.goals["missed"] = _add(app, _missed_numbers(small))

    assert _try(app, small, _close(small.goals[goal], learnt)) == key


def test_a_goal_of_the_range_that_just_ended_waits_for_late_numbers(
    app: App, small: SmallAcademy
) -> None:
    october = replace(_missed_numbers(small), period=Period.parse("2026-10"))

    assert _try(app, small, _close(_add(app, october))) == "goal-not-missed"


def test_an_open_goal_is_dropped_and_a_missed_one_is_not(app: App, small: SmallAcademy) -> None:
    missed = _add(app, _missed_numbers(small))
    held = small.goals["visits"]

    keys = [
        _try(app, small, _drop(goal, why))
        for goal, why in ((missed, "No time"), (held, " "), (held, "No time"), (held, "No time"))
    ]

    assert keys == ["goal-not-open", "goal-why-missing", None, "conflict"]
    with app.database.read() as session:
        dropped = goal_of(session, held.id)
    assert dropped == replace(held, stated=DROPPED, reason="No time", version=2)


@pytest.mark.parametrize(
    ("before", "stated", "key"),
    [
        pytest.param(OPEN, REACHED, None, id="reached"),
        pytest.param(OPEN, MISSED, None, id="missed"),
        pytest.param(REACHED, OPEN, None, id="taken back"),
        pytest.param(OPEN, DROPPED, "goal-not-open", id="dropping asks why"),
        pytest.param(DROPPED, REACHED, "goal-not-open", id="dropped already"),
    ],
)
def test_words_are_what_somebody_says(
    app: App, small: SmallAcademy, before: GoalState, stated: GoalState, key: str | None
) -> None:
    ours = replace(aiming.still_open(small.people["ville"].owner), stated=before)

    assert _try(app, small, _state(_add(app, ours), stated)) == key


def test_what_was_celebrated_or_closed_is_stated_no_more(app: App, small: SmallAcademy) -> None:
    book, missed = small.goals["book"], _add(app, aiming.missed(small.people["ville"].owner))
    story = Story(TODAY - timedelta(days=1), "Cake", "Earlier")
    done(app, small.id("ville"), lambda act: celebrate(act, book.id, story))
    done(app, small.id("ville"), _close(missed))

    keys = [_try(app, small, _state(*each)) for each in ((book, OPEN), (missed, OPEN, 2))]

    assert keys == ["goal-celebrated-stays", "goal-not-open"]


def test_what_the_data_decides_is_not_stated(app: App, small: SmallAcademy) -> None:
    assert _try(app, small, _state(small.goals["visits"], REACHED)) == "not-found"


@pytest.mark.parametrize(
    ("words", "code", "key"),
    [
        pytest.param("Speak at a fair", "2026", None, id="a goal"),
        pytest.param(" ", "2026", "goal-words-missing", id="no words"),
        pytest.param("Speak at a fair", "2026-Q3", "goal-range-over", id="over"),
        pytest.param("a book about  SELLING", "2026", "conflict", id="there is one like it"),
    ],
)
def test_a_goal_in_words_has_words_and_lasts(
    app: App, small: SmallAcademy, words: str, code: str, key: str | None
) -> None:
    ville = small.people["ville"].owner
    given = WordsGoalGiven(Period.parse(code), words, Visibility.TEAM)

    assert _try(app, small, lambda act: set_goal_in_words(act, ville, given)) == key


def test_an_open_goal_is_said_in_other_words(app: App, small: SmallAcademy) -> None:
    ours = _add(app, aiming.still_open(small.people["ville"].owner))

    def reword(goal: Goal, words: str, seen: int) -> Deed:
        return lambda act: reword_goal(act, goal.id, words, Visibility.TEAM, version=seen)

    keys = [
        _try(app, small, deed)
        for deed in (
            reword(ours, "Speak at two fairs", 1),
            reword(ours, "Speak at three", 1),
            reword(ours, "A book about selling", 2),
            reword(small.goals["book"], "Two books", 1),
        )
    ]

    assert keys == [None, "conflict", "conflict", "goal-not-open"]
    with app.database.read() as session:
        assert goal_of(session, ours.id) == replace(
            ours, words="Speak at two fairs", visibility=Visibility.TEAM, version=2
        )


def test_who_only_sees_a_goal_ends_nothing(app: App, small: SmallAcademy) -> None:
    drop = _drop(small.goals["trip"], "No time")

    assert [_try(app, small, drop, who) for who in ("tuuli", "ville", "risto")] == ["not-found"] * 3
