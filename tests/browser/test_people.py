"""An administrator finds and invites people; who is invited chooses a password and is in."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, NewTab, Tab
from tests.browser.servers import Server
from tests.browser.stores import PASSWORD


@pytest.fixture
def administrator(empty: Server, new_tab: NewTab) -> Tab:
    """The tab of somebody who keeps people."""
    tab = new_tab(empty.url)
    tab.sign_in(empty.readers["admin", "en"].email)
    return tab


def test_an_invitation_leads_from_the_list_to_the_first_page(
    administrator: Tab, empty: Server, new_tab: NewTab
) -> None:
    administrator.open("/people")
    administrator.page.get_by_text("Invite somebody").first.click()
    administrator.settled()
    name = administrator.page.locator(".st-key-invitation-0-name input")
    email = administrator.page.locator(".st-key-invitation-0-email input")
    name.fill("Uusi Ihminen")
    email.fill("uusi@example.org")
    administrator.settled()
    expect(name).to_have_value("Uusi Ihminen")
    administrator.page.locator(".st-key-save-invitation button").click()
    expect(administrator.page.locator(".st-key-invitation-shown code")).to_be_visible(
        timeout=60_000
    )
    link = administrator.page.locator(".st-key-invitation-shown code").inner_text()

    invited = new_tab(empty.url, width=PHONE)
    invited.page.goto(link)
    expect(invited.page.get_by_role("heading", level=1)).to_have_text("Welcome, Uusi Ihminen")
    invited.page.locator("#password").fill(PASSWORD)
    invited.page.locator("form button[type=submit]").click()
    invited.page.wait_for_url("/")
    invited.settled()

    expect(invited.page.get_by_role("heading", level=1)).to_contain_text("Uusi")
    again = invited.page.goto(link)
    assert again is not None
    assert again.status == 404


def test_the_search_stays_while_one_looks_at_a_person(administrator: Tab) -> None:
    administrator.open("/people")
    search = administrator.page.locator(".st-key-search input")
    search.fill("admin")
    search.press("Enter")
    administrator.settled()

    administrator.page.locator("[class*=st-key-open-] button").first.click()
    administrator.page.locator(".st-key-everybody button").click()
    administrator.settled()

    expect(search).to_have_value("admin")
    assert administrator.page.url.endswith("/people")
    assert administrator.errors == []
