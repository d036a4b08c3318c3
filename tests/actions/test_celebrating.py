"""A reached goal is celebrated once, with how it was done and what to do better next time."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from scorecard.actions.celebrating import Story, celebrate, see_celebration
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.celebrations import Celebration
from scorecard.domain.metrics import Visibility
from scorecard.domain.periods import Period
from scorecard.store.celebrations import celebrations_of, seen
from scorecard.store.goals import change_goal
from scorecard.store.metrics import change_metric
from tests.academies import SmallAcademy, month
from tests.actions.doing import ACTORS, done, log_of, refusal, says_not_found, who

STORY = Story(date(2026, 11, 20), "Cake for all", "Start earlier")


def key_of(app: App, small: SmallAcademy, goal: str, story: Story = STORY) -> str | None:
    goal_id = small.goals[goal].id
    found = refusal(app, small.id("ville"), lambda act: celebrate(act, goal_id, story))
    return found.key if found else None


def test_a_celebration_is_kept_with_its_story(app: App, small: SmallAcademy) -> None:
    goal_id = small.goals["trip"].id
    story = Story(date(2026, 11, 22), " Sauna\nand soup ", "Book the hut earlier")

    kept = done(app, small.id("aino"), lambda act: celebrate(act, goal_id, story))

    assert kept == Celebration(
        kept.id, goal_id, story.held_on, "Sauna\nand soup", story.better_next_time, small.id("aino")
    )
    with app.database.read() as session:
        assert celebrations_of(session, [goal_id]) == {goal_id: kept}


@pytest.mark.parametrize(
    ("story", "key"),
    [
        pytest.param(Story(date(2026, 11, 23), "a", "b"), "celebration-in-the-future", id="early"),
        pytest.param(Story(STORY.held_on, " \n", "b"), "celebration-how-missing", id="no how"),
        pytest.param(Story(STORY.held_on, "a", ""), "celebration-better-missing", id="no better"),
        pytest.param(Story(STORY.held_on, "\0", "b"), "text-control-character", id="a NUL"),
        pytest.param(Story(STORY.held_on, "a", "b" * 2_001), "text-too-long", id="a novel"),
    ],
)
def test_a_celebration_needs_a_past_day_and_both_sentences(
    app: App, small: SmallAcademy, story: Story, key: str
) -> None:
    assert key_of(app, small, "book", story) == key


def test_a_goal_on_a_metric_waits_once_its_numbers_are_there(app: App, small: SmallAcademy) -> None:
    before = key_of(app, small, "visits")
    entry = MonthEntry(small.metrics["visits"].id, Decimal(3))  # nine so far, twelve wanted
    done(app, small.id("ville"), lambda act: enter_month(act, month("2026-11"), [entry]))

    assert (before, key_of(app, small, "visits")) == ("celebration-goal-not-waiting", None)


def test_a_goal_on_dots_waits_once_the_team_has_them(app: App, small: SmallAcademy) -> None:
    before = key_of(app, small, "a3")
    usva, given = small.teams["usva"].id, DotsGiven("A3", 2, "Six visits", attested="All agree")
    autumn = Period.parse("2026-H2")
    done(app, small.id("maija"), lambda act: set_dots(act, usva, autumn, given))

    assert (before, key_of(app, small, "a3")) == ("celebration-goal-not-waiting", None)


def test_a_goal_is_celebrated_once(app: App, small: SmallAcademy) -> None:
    goal_id = small.goals["trip"].id
    done(app, small.id("aino"), lambda act: celebrate(act, goal_id, STORY))

    assert key_of(app, small, "trip") == "celebration-goal-not-waiting"


@pytest.mark.parametrize(
    ("visibility", "allowed"),
    [
        pytest.param(Visibility.ME, {"ville"}, id="shared with nobody"),
        pytest.param(Visibility.COACH, {"ville", "kaisa"}, id="shared with the coach"),
        pytest.param(
            Visibility.TEAM, {"ville", "kaisa", "aino", "maija"}, id="shared with the team"
        ),
    ],
)
def test_a_success_is_seen_by_those_with_whom_its_goal_is_shared(
    app: App, small: SmallAcademy, visibility: Visibility, allowed: set[str]
) -> None:
    book = replace(small.goals["book"], visibility=visibility)
    app.database.write(lambda session: change_goal(session, book))

    answers = {
        name: refusal(app, who(small, name), lambda act: see_celebration(act, book.id))
        for name in ACTORS
    }

    assert {name for name, refused in answers.items() if refused is None} == allowed
    assert all(says_not_found(answers[name]) for name in set(ACTORS) - allowed)


def test_a_goal_on_a_metric_is_shared_as_the_metric_is(app: App, small: SmallAcademy) -> None:
    hidden = replace(small.metrics["visits"], visibility=Visibility.ME)
    app.database.write(lambda session: change_metric(session, hidden))
    shared = small.goals["visits"]

    found = refusal(app, small.id("kaisa"), lambda act: see_celebration(act, shared.id))

    assert shared.visibility is Visibility.TEAM
    assert says_not_found(found)


def test_who_has_seen_a_success_is_remembered_for_that_person_alone(
    app: App, small: SmallAcademy
) -> None:
    goal_id = small.goals["trip"].id

    for _ in range(2):
        done(app, small.id("aino"), lambda act: see_celebration(act, goal_id))

    with app.database.read() as session:
        assert seen(session, small.id("aino")) == {goal_id}
        assert seen(session, small.id("ville")) == set()
    assert [entry.deed for entry in log_of(app)] == ["see-celebration"] * 2


def test_a_goal_that_is_not_reached_keeps_its_animation_for_later(
    app: App, small: SmallAcademy
) -> None:
    goal_id = small.goals["visits"].id

    found = refusal(app, small.id("ville"), lambda act: see_celebration(act, goal_id))

    assert found is not None
    assert found.key == "celebration-goal-not-waiting"
