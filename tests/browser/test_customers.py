"""A leader asks customers; they answer on their phones without a mouse, and the team reads it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.conftest import PHONE, Folder, NewTab, Tab, unfold
from tests.browser.servers import Server, serving
from tests.browser.stores import fill_bare

CUSTOMERS = ".st-key-outside details"
NOBODY_READS_SOONER = 2_200  # milliseconds
CHOOSE_AND_SEND = """() => {
  document.querySelector("input[name=dots-A1][value='2']").click();
  document.querySelector("main form button").click(); }"""


@pytest.fixture(scope="module")
def asking(tmp_path_factory: Folder) -> Iterator[Server]:
    """An academy with one team, whose customers nobody else asks."""
    with serving(tmp_path_factory.mktemp("asking"), fill_bare) as server:
        yield server


def made_link(leader: Tab) -> str:
    """Let a leader make a link on the rocket page, and return it."""
    leader.open("/rocket")
    unfold(leader.page.locator(CUSTOMERS))
    leader.page.locator(".st-key-open-survey button").click()
    shown = leader.page.locator(".st-key-survey-shown")
    expect(shown.locator("img")).to_be_visible()
    leader.settled()
    return shown.locator("code").inner_text().strip()


def answer_by_keyboard(page: Page, *answers: int | None) -> None:
    """Answer one question after another, each by its place from above, and send."""
    for answer in answers:
        page.keyboard.press("Tab")
        if answer is not None:
            page.keyboard.press("Space")
            for _ in range(answer):
                page.keyboard.press("ArrowDown")
    page.wait_for_timeout(NOBODY_READS_SOONER)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def to_the_form(page: Page) -> None:
    """Put the focus before the first question, past the switch of languages."""
    page.get_by_role("navigation").get_by_role("link").last.focus()


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_customers_answer_on_their_phones_and_the_team_reads_it(
    asking: Server, new_tab: NewTab
) -> None:
    leader = new_tab(asking.url)
    leader.sign_in(asking.readers["leader", "en"].email)
    link = made_link(leader)
    assert violations(leader.page) == []

    for answers, language in (
        ((3, 0, None), "en-GB"),
        ((3, 4, None), "fi-FI"),
        ((1, 2, 0), "en-GB"),
    ):
        customer = new_tab(asking.url, width=PHONE, language=language)
        page = customer.page
        page.goto(link)
        assert (violations(page), fits(page)) == ([], True)
        to_the_form(page)
        answer_by_keyboard(page, *answers)
        thanks = "Kiitos" if language == "fi-FI" else "Thank you"
        expect(page.get_by_role("heading", level=1)).to_have_text(thanks)
        assert (violations(page), fits(page)) == ([], True)
        assert customer.errors == []
        assert not page.evaluate("navigator.serviceWorker?.controller || localStorage.length")

    leader.open("/rocket")
    outside = leader.page.locator(".st-key-outside")
    unfold(leader.page.locator(CUSTOMERS))
    expect(outside).to_contain_text("3 have answered so far")
    expect(outside).not_to_contain_text("on average")
    leader.page.locator(".st-key-close-survey button").click()
    expect(outside).to_contain_text("2.3 of 3 dots on average, from 3 answers")
    expect(outside).to_contain_text("2 × “You know what I need, and what you offer fits.”")
    assert violations(leader.page) == []
    assert leader.errors == []

    late = new_tab(asking.url, width=PHONE)
    answer = late.page.goto(link)
    assert answer is not None
    assert answer.status == 404
    expect(late.page.get_by_role("heading", level=1)).to_have_text("There is no form here")
    assert (violations(late.page), fits(late.page)) == ([], True)


def test_what_was_chosen_too_quickly_stands_there_to_be_sent_again(
    asking: Server, new_tab: NewTab
) -> None:
    leader = new_tab(asking.url)
    leader.sign_in(asking.readers["coach", "en"].email)
    link = made_link(leader)
    customer = new_tab(asking.url, width=PHONE, theme="dark")
    page = customer.page
    page.goto(link, wait_until="domcontentloaded")

    page.evaluate(CHOOSE_AND_SEND)

    expect(page.get_by_role("alert")).to_contain_text("That was quick")
    expect(page.locator("input[name=dots-A1][value='2']")).to_be_checked()
    assert (violations(page), fits(page)) == ([], True)
    page.wait_for_timeout(NOBODY_READS_SOONER)
    page.get_by_role("button").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")
