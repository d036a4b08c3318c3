"""A correction below the target takes back kindly what a team or the academy was to celebrate."""

from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.celebrating import Story, celebrate
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Metric
from scorecard.domain.people import ACADEMY, Owner
from scorecard.domain.periods import Period
from scorecard.store.goals import add_goal
from tests.academies import TODAY, SmallAcademy, month
from tests.actions.doing import done
from tests.databases import database_url
from tests.following import follow
from tests.pages.conftest import Open

__all__ = ["database_url"]  # both

AUTUMN = Period.parse("2026-H2")
KIND = "an honest number is worth more than a party"


def said(page: AppTest) -> str:
    assert not page.exception
    return "\n".join(str(box.value) for box in page.info).replace("\\", "")


def pressed(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    page.run()
    return page


def aimed(app: App, metric: Metric, target: int = 10) -> Goal:
    """Let so many be wanted this autumn."""
    goal = Goal(0, metric.owner, AUTUMN, metric_id=metric.id, target=Decimal(target))
    return app.database.write(lambda session: add_goal(session, goal))


def record(app: App, who: int, metric: Metric, amount: int, version: int = 0) -> None:
    entry = MonthEntry(metric.id, Decimal(amount), version=version)
    done(app, who, lambda act: enter_month(act, month("2026-11"), [entry]))


def entering(open_page: Open, name: str, metric: Metric, **link: str) -> AppTest:
    """Open a scorecard at November, and let seven stand there instead."""
    page, owner = open_page(name, "scorecard", **link), metric.owner
    page.selectbox(key=f"entry-month-{owner.kind}-{owner.id}").set_value("2026-11")
    page.run()
    page.text_input(key=f"cell-{metric.id}-2026-11-amount").set_value("7")
    return pressed(page, "save-team-month")


def followed(app: App, owner: Owner, slot: int) -> Metric:
    return app.database.write(lambda s: follow(s, owner, "deals", [None], slot=slot))


@pytest.fixture
def deals(app: App, small: SmallAcademy) -> Metric:
    """The team's deals, whose goal waits to be celebrated."""
    deals = followed(app, small.teams["usva"].owner, 2)
    aimed(app, deals)
    record(app, small.id("maija"), deals, 12)
    return deals


def test_a_correction_of_the_teams_month_says_what_it_takes_back(
    open_page: Open, deals: Metric
) -> None:
    page = entering(open_page, "maija", deals, team="usva")

    assert KIND in said(page)
    assert "at least 10" in said(page)
    assert KIND not in said(page.run())


def test_what_a_team_has_celebrated_is_not_taken_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    deals = followed(app, small.teams["usva"].owner, 2)
    goal = aimed(app, deals)
    record(app, small.id("maija"), deals, 12)
    done(app, small.id("maija"), lambda act: celebrate(act, goal.id, Story(TODAY, "Cake", "More")))

    assert KIND not in said(entering(open_page, "maija", deals, team="usva"))


def test_an_entry_of_the_team_that_is_undone_says_it_too(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    deals = followed(app, small.teams["usva"].owner, 2)
    aimed(app, deals, 5)
    page = entering(open_page, "maija", deals, team="usva")
    assert KIND not in said(page)

    assert KIND in said(pressed(page, "undo"))


def test_a_correction_of_the_academys_month_says_it(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    deals = followed(app, ACADEMY, 1)
    aimed(app, deals)
    record(app, small.id("risto"), deals, 12)

    assert KIND in said(entering(open_page, "risto", deals, owner="academy"))


def test_a_cell_of_the_teams_year_says_it_and_so_does_taking_it_back(
    open_page: Open, app: App, small: SmallAcademy, deals: Metric
) -> None:
    page = open_page("maija", "year", team="usva")

    page.text_input(key=f"cell-{deals.id}-2026-11").set_value("7").run()
    assert "at least 10" in said(page)
    assert KIND not in said(pressed(page, "undo"))
    page.text_input(key=f"cell-{deals.id}-2026-11").set_value("").run()
    page.text_input(key=f"cell-{deals.id}-2026-11").set_value("15").run()
    assert KIND not in said(page)

    assert KIND in said(pressed(page, "undo"))


def test_dots_that_are_corrected_take_back_the_goal_that_they_had_reached(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    given = DotsGiven("A3", 2, "Six visits", attested="We talked")
    usva = small.teams["usva"].id
    done(app, small.id("maija"), lambda act: set_dots(act, usva, AUTUMN, given))
    page = open_page("maija", "rocket", process="A3")

    page.radio(key="dots-A3").set_value(1)
    page.text_area(key="dots-attested").set_value("We talked about it")

    assert KIND in said(pressed(page, "save-dots"))
