"""The rocket through time in a real browser: played, moved by keyboard, still where asked."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.conftest import NewTab, Tab, unfold
from tests.browser.servers import Server
from tests.browser.test_keyboard import tab_to


@pytest.fixture
def leader(full: Server, new_tab: NewTab) -> Tab:
    tab = new_tab(full.url, motion="no-preference")
    tab.sign_in(full.readers["leader", "en"].email)
    return tab


def test_the_pictures_follow_one_another_by_themselves_and_stay_at_the_last(leader: Tab) -> None:
    leader.open("/rocket?process=Y1")
    picture = leader.page.locator("h3", has_text="of 42 dots")

    leader.page.locator(".st-key-replay-play button").click()
    expect(picture).to_be_visible()
    first = picture.inner_text()
    expect(picture).not_to_have_text(first, timeout=5_000)

    expect(leader.page.locator(".st-key-replay-stop")).to_have_count(0, timeout=20_000)
    expect(leader.page.locator(".st-key-rocket-chart")).to_be_visible()
    assert "period=" in leader.page.url
    assert leader.errors == []


def test_by_keyboard_it_moves_half_year_by_half_year(leader: Tab) -> None:
    leader.open("/rocket?process=Y1")
    heading = leader.page.get_by_role("heading", level=1)
    latest = heading.inner_text()

    tab_to(leader.page, ".st-key-period")
    leader.page.keyboard.press("ArrowLeft")

    expect(heading).not_to_have_text(latest)
    leader.settled()
    assert "period=" in leader.page.url


def test_whoever_asks_for_less_motion_is_not_offered_to_play(full: Server, new_tab: NewTab) -> None:
    still = new_tab(full.url, motion="reduce")
    still.sign_in(full.readers["leader", "en"].email)
    still.open("/rocket")

    expect(still.page.locator(".st-key-period")).to_be_visible()
    expect(still.page.locator(".st-key-replay-play")).to_be_hidden()


@pytest.mark.parametrize("width", [360, 1280])
def test_goals_and_history_opened_have_nothing_that_hinders(
    full: Server, new_tab: NewTab, width: int
) -> None:
    tab = new_tab(full.url, width=width)
    tab.sign_in(full.readers["leader", "fi"].email)
    tab.open("/rocket?process=A3")

    for key in ("goals", "history"):
        unfold(tab.page.locator(f".st-key-{key} details"))
        tab.settled()

    assert violations(tab.page) == []
