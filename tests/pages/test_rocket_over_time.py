"""The rocket page over time: joiners say their word, goals, history, and the pictures played."""

from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.app import App
from scorecard.domain.dots import Rating
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.periods import Period
from scorecard.store.agreements import confirmations_of
from scorecard.store.goals import goals_of
from scorecard.store.ratings import add_rating
from tests.academies import TODAY, SmallAcademy
from tests.databases import database_url
from tests.pages.conftest import Open

__all__ = ["database_url"]  # both
AUTUMN, SPRING = Period.parse("2026-H2"), Period.parse("2026-H1")


def words_of(app: App, small: SmallAcademy) -> list[tuple[int, str]]:
    with app.database.read() as session:
        said = confirmations_of(session, [small.teams["usva"].id])
    return [(c.person_id, c.process) for c in said]


def goals(app: App, small: SmallAcademy, process: str) -> list[Goal]:
    with app.database.read() as session:
        found = goals_of(session, [small.teams["usva"].owner])
    return [goal for goal in found if goal.process == process]


def touch(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click().run()
    assert not page.exception
    return page


def said(page: AppTest) -> str:
    parts = (*page.markdown, *page.caption, *page.success, *page.error, *page.subheader)
    return "\n".join(part.value.replace("\\", "") for part in parts)


LIFE = {"Autumn 2025": 0, "Spring 2026": 4, "Autumn 2026": 4}


def labels(page: AppTest) -> list[str]:
    return [expander.label.replace("\\", "") for expander in page.expander]


def test_who_joined_later_says_so_with_one_touch_and_takes_it_back(
    open_page: Open, app: App, joined: SmallAcademy
) -> None:
    page = open_page("veikko", "rocket")
    assert "You joined later: have you understood, too?" in labels(page)

    page = touch(page, "confirm-Y2")
    once = words_of(app, joined)
    assert "You have said: I have understood." in said(page)
    page = touch(page, "unconfirm-Y2")

    assert once == [(joined.id("veikko"), "Y2")]
    assert words_of(app, joined) == []
    assert page.button(key="confirm-Y2")


def test_home_leads_who_joined_later_to_it(open_page: Open, joined: SmallAcademy) -> None:
    page = open_page("veikko")

    links = [link.proto.label for link in page.get("page_link")]
    assert "You joined later: say what you have understood, 3 processes" in links


def test_the_leader_sees_who_has_not_said_so(open_page: Open, joined: SmallAcademy) -> None:
    page = open_page("maija", "rocket")

    assert "Joined later and not yet said" in labels(page)
    assert "Veikko Harju: Y1, Y2, A3" in said(page)


@pytest.mark.usefixtures("joined")
def test_a_member_who_was_there_is_asked_nothing(open_page: Open) -> None:
    assert "confirm" not in " ".join(
        str(button.key) for button in open_page("otso", "rocket").button
    )
    assert "You joined later: have you understood, too?" not in labels(open_page("ville", "rocket"))


def test_beside_a_process_a_member_says_so_too(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = touch(open_page("ville", "rocket", process="A3"), "here-confirm-A3")

    assert words_of(app, small) == [(small.id("ville"), "A3")]
    assert page.button(key="here-unconfirm-A3")


def test_a_goal_is_set_changed_and_dropped(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("maija", "rocket", process="Y2")
    page.selectbox(key="goal-range-Y2").set_value(Period.parse("2026-Q4"))
    page = touch(page, "save-dots-goal")
    (first,) = goals(app, small, "Y2")
    assert "The goal is set. The rocket shows it as a ring." in said(page)

    page.segmented_control(key="goal-dots-Y2").set_value(3)
    page = touch(page, "save-dots-goal")
    (second,) = goals(app, small, "Y2")

    page.text_area(key=f"drop-goal-why-{first.id}").set_value("No time for it")
    page = touch(page, f"drop-goal-{first.id}")
    (third,) = goals(app, small, "Y2")

    assert (first.period.code, first.target) == ("2026-Q4", Decimal(2))
    assert (second.id, second.target) == (first.id, Decimal(3))
    assert (third.stated, third.reason) == (GoalState.DROPPED, "No time for it")
    assert "No time for it" in said(page)


def test_a_goal_without_a_word_of_why_is_not_dropped(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("maija", "rocket", process="A3")

    page = touch(page, f"drop-goal-{small.goals['a3'].id}")

    assert "Write why the goal is dropped." in said(page)
    assert goals(app, small, "A3")[0].stated is GoalState.OPEN


@pytest.mark.parametrize("name", ["ville", "risto"])
def test_who_may_not_aim_sees_the_goals_and_no_form(open_page: Open, name: str) -> None:
    page = open_page(name, "rocket", team="usva", process="A3")

    assert "Goal for Autumn 2026:" in said(page)
    assert not [b for b in page.button if "goal" in str(b.key)]


def test_a_process_with_all_its_dots_has_nothing_to_aim_at(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    full = Rating(small.teams["usva"].id, "Y2", AUTUMN, 3, TODAY, "rocket@1")
    app.database.write(lambda session: add_rating(session, full))

    page = open_page("maija", "rocket", process="Y2")

    assert "There is nothing left to aim at." in said(page)


def test_the_rocket_is_played_to_the_end_and_stays_there(open_page: Open) -> None:
    page = open_page("ville", "rocket", period="2026-H1")

    seen = []
    page = touch(page, "replay-play")
    for _ in range(3):
        seen += [line for line in said(page).splitlines() if line.endswith("of 42 dots")]
        page.run()
        assert not page.exception

    assert seen == [f"{at}: {n} of 42 dots" for at, n in LIFE.items()]
    assert page.select_slider(key="period").value == "2026-H2"
    assert page.query_params["period"] == "2026-H2"
    assert not [b for b in page.button if b.key == "replay-stop"]


def test_the_rocket_stops_where_it_is_stopped(open_page: Open) -> None:
    page = touch(open_page("ville", "rocket"), "replay-play")
    page.run()  # the second picture

    page = touch(page, "replay-stop")

    assert page.select_slider(key="period").value == "2026-H1"
    assert page.query_params["period"] == "2026-H1"


def test_moving_the_slider_ends_the_play(open_page: Open) -> None:
    page = touch(open_page("ville", "rocket"), "replay-play")

    page.select_slider(key="period").set_value("2025-H2").run()

    assert not [b for b in page.button if b.key == "replay-stop"]
    assert page.select_slider(key="period").value == "2025-H2"
