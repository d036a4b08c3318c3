"""Without a mouse, and without motion."""

import pytest
from playwright.sync_api import Page, expect

from scorecard.domain.people import Person
from scorecard.store.people import people
from scorecard.views.home import home_view
from tests.browser.conftest import NewTab, Tab
from tests.browser.servers import Server
from tests.browser.stores import give_password

FARTHEST = 80  # presses of Tab; nobody would look for anything longer


@pytest.fixture
def leader(full: Server, new_tab: NewTab) -> Tab:
    tab = new_tab(full.url)
    tab.sign_in(full.readers["leader", "en"].email)
    return tab


def test_a_month_is_entered_by_keyboard_alone(leader: Tab) -> None:
    leader.open("/month")

    tab_to(leader.page, ".st-key-value-1")
    leader.page.keyboard.press("Control+A")
    leader.page.keyboard.type("3,5")
    tab_to(leader.page, ".st-key-save-month")
    leader.page.keyboard.press("Enter")

    expect(leader.page.locator(".st-key-undo button")).to_be_visible()
    expect(leader.page.locator(".st-key-value-1 input")).to_have_value("3.5")


def test_a_process_is_chosen_by_keyboard_alone(leader: Tab) -> None:
    leader.open("/rocket?process=Y1")
    heading = leader.page.get_by_role("heading", level=2)
    first = heading.inner_text()

    tab_to(leader.page, ".st-key-process")
    leader.page.keyboard.press("ArrowDown")
    leader.page.keyboard.press("ArrowDown")
    leader.page.keyboard.press("Enter")

    expect(heading).not_to_have_text(first)
    assert "process=Y1" not in leader.page.url


def test_the_fanfare_moves(full: Server, new_tab: NewTab) -> None:
    assert animation_of_the_fanfare(new_tab(full.url, motion="no-preference"), full) == "lift"


def test_the_fanfare_stands_still_for_whoever_asks_for_less_motion(
    full: Server, new_tab: NewTab
) -> None:
    assert animation_of_the_fanfare(new_tab(full.url, motion="reduce"), full) == "none"


def animation_of_the_fanfare(tab: Tab, server: Server) -> str:
    person = somebody_with_a_new_goal(server)
    give_password(server.app, person)
    tab.sign_in(person.email)
    rocket = tab.page.locator(".launch img")
    expect(rocket).to_be_visible()
    return str(rocket.evaluate("image => getComputedStyle(image).animationName"))


def somebody_with_a_new_goal(server: Server) -> Person:
    """Return somebody whose reached goal they have not seen; it shows once only."""
    with server.app.database.read() as session:
        everybody = people(session)
    return next(p for p in everybody if server.app.look(p.id, home_view).fanfare)


def tab_to(page: Page, place: str) -> None:
    """Press Tab until the focus is inside of `place`."""
    for _ in range(FARTHEST):
        page.keyboard.press("Tab")
        if page.evaluate("place => !!document.activeElement?.closest(place)", place):
            return
    raise AssertionError(f"Tab never reached {place}")
