"""What is reached waits in the open, is celebrated with two sentences, and stands on the wall."""

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.store.celebrations import celebrations_of, seen
from tests.academies import SmallAcademy
from tests.pages.conftest import Open


def celebrate(page: AppTest, goal_id: int, how: str, better: str) -> AppTest:
    page.text_area(key=f"how-{goal_id}").set_value(how)
    page.text_area(key=f"better-{goal_id}").set_value(better)
    page.button(key=f"celebrate-{goal_id}").click()
    page.run()
    assert not page.exception
    return page


def test_a_celebrated_goal_stands_on_the_wall_at_once(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    goal_id = small.goals["trip"].id
    page = open_page("aino", "celebrations")
    before = page.title[0].value

    page = celebrate(page, goal_id, "Soup and sauna", "Book the hut earlier")

    assert before == "One celebration waits"
    assert page.title[0].value == "Nothing waits; one celebration stands on the wall"
    said = [line.value for line in page.markdown]
    assert any("Soup and sauna" in line for line in said)
    assert any("Book the hut earlier" in line for line in said)
    with app.database.read() as session:
        assert celebrations_of(session, [goal_id])[goal_id].recorded_by == small.id("aino")


@pytest.mark.parametrize(
    ("how", "better", "reason"),
    [
        pytest.param("", "Earlier", "Write how it was celebrated", id="no how"),
        pytest.param("Soup", " ", "Write what to do better next time", id="no better"),
    ],
)
def test_both_sentences_are_needed_and_what_was_typed_stays(
    open_page: Open, app: App, small: SmallAcademy, how: str, better: str, reason: str
) -> None:
    goal_id = small.goals["trip"].id

    page = celebrate(open_page("aino", "celebrations"), goal_id, how, better)

    assert reason in page.error[0].value
    assert page.text_area(key=f"how-{goal_id}").value == how
    assert page.text_area(key=f"better-{goal_id}").value == better
    with app.database.read() as session:
        assert celebrations_of(session, [goal_id]) == {}


def test_the_animation_plays_once_for_each_person(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    first = [line.value for line in open_page("aino").markdown]
    again = [line.value for line in open_page("aino", "celebrations").markdown]

    assert sum("Goal reached" in line for line in first) == 1
    assert sum("Goal reached" in line for line in again) == 0
    with app.database.read() as session:
        assert seen(session, small.id("aino")) == {small.goals["trip"].id}
        assert seen(session, small.id("maija")) == set()


def test_who_may_not_celebrate_for_somebody_sees_that_it_waits(
    open_page: Open, small: SmallAcademy
) -> None:
    page = open_page("kaisa", "celebrations")

    assert any("A book about selling" in line.value for line in page.markdown)
    keys = [button.key for button in page.button]
    assert f"celebrate-{small.goals['trip'].id}" in keys
    assert f"celebrate-{small.goals['book'].id}" not in keys


def test_an_administrator_sees_what_teams_celebrate_and_of_people_nothing(
    open_page: Open,
) -> None:
    page = open_page("risto", "celebrations")

    assert page.title[0].value == "One celebration waits"
