"""A month on a phone, and a year on a computer: few touches, no mouse, no number lost."""

import sys
from collections.abc import Iterator
from time import monotonic

import pytest
from playwright.sync_api import Page, expect

from scorecard.domain.people import Person
from scorecard.store.people import people
from scorecard.views.month import MonthView, month_view
from scorecard.views.year import CellState, YearView, year_view
from tests.browser.conftest import PHONE, NewTab, Tab, unfold
from tests.browser.servers import Server, serving
from tests.browser.stores import fill_full, give_password

MOST_TOUCHES, MOST_SECONDS = 8, 30
THUMB = 150  # ms for each key, as somebody types who looks at their notes
NUMBERS = ("3", "12,5", "1 234,5", "0", "88")


@pytest.fixture(scope="module")
def academy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A demo academy of its own, since months are entered in it."""
    with serving(tmp_path_factory.mktemp("months"), fill_full) as server:
        yield server


@pytest.fixture
def person(academy: Server) -> Person:
    """Somebody who follows five metrics since a year, with as much missing as there is."""
    with academy.app.database.read() as session:
        everybody = [p for p in people(session) if p.language == "en"]
    five = [p for p in everybody if follows_five(academy, p)]
    found = max(five, key=lambda p: month_of(academy, p).missing)
    give_password(academy.app, found)
    return found


def follows_five(server: Server, person: Person) -> bool:
    columns = year_of(server, person).columns
    return len(columns) == len(NUMBERS) and all(c.cells[0].state is CellState.OPEN for c in columns)


def month_of(server: Server, person: Person) -> MonthView:
    return server.app.look(person.id, month_view)


def year_of(server: Server, person: Person) -> YearView:
    return server.app.look(person.id, year_view)


def signed_in(server: Server, person: Person, new_tab: NewTab, **how: int) -> Tab:
    tab = new_tab(server.url, **how)
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.sign_in(person.email)
    return tab


class Thumb:
    """Counts how often something is touched."""

    def __init__(self, page: Page) -> None:
        self.page, self.touches = page, 0

    def on(self, place: str) -> None:
        self.page.locator(place).first.click()
        self.touches += 1


def test_a_month_takes_at_most_eight_touches_on_a_phone(
    academy: Server, person: Person, new_tab: NewTab, capsys: pytest.CaptureFixture[str]
) -> None:
    assert month_of(academy, person).missing == len(NUMBERS)
    tab = signed_in(academy, person, new_tab, width=PHONE)
    thumb, begun = Thumb(tab.page), monotonic()

    thumb.on('.st-key-needs a[href*="month"]')
    for slot, number in enumerate(NUMBERS, 1):
        thumb.on(f".st-key-value-{slot} input")
        tab.page.keyboard.type(number, delay=THUMB)
    thumb.on(".st-key-save-month button")
    expect(tab.page.locator(".st-key-undo button")).to_be_visible()

    seconds = monotonic() - begun
    with capsys.disabled():
        sys.stdout.write(f"\nA month on 360 px: {thumb.touches} touches, {seconds:.1f} s\n")
    assert month_of(academy, person).missing == 0
    assert thumb.touches <= MOST_TOUCHES
    assert seconds < MOST_SECONDS
    assert tab.errors == []


def test_the_months_around_are_one_touch_away_on_a_phone(
    academy: Server, person: Person, new_tab: NewTab
) -> None:
    tab = signed_in(academy, person, new_tab, width=PHONE)
    tab.open("/month")
    here = tab.page.url

    tab.page.locator(".st-key-month-back button").click()
    expect(tab.page).not_to_have_url(here)
    tab.page.locator(".st-key-month-on button").click()

    expect(tab.page).to_have_url(here)


@pytest.fixture
def grid(academy: Server, person: Person, new_tab: NewTab) -> Tab:
    """The year of somebody, open on a computer."""
    tab = signed_in(academy, person, new_tab)
    tab.open("/year")
    return tab


def field(view: YearView, column: int, row: int) -> str:
    shown = view.columns[column].cells[row]
    return f".st-key-cell-{shown.metric_id}-{shown.month} input"


def test_a_row_is_typed_without_a_mouse_and_faster_than_it_is_stored(
    academy: Server, person: Person, grid: Tab
) -> None:
    before = year_of(academy, person)
    row = len(before.months) - 2  # a month that has begun
    grid.page.locator(field(before, 0, row)).focus()

    for number in ("1", "2,5", "3", "4", "5"):
        grid.page.keyboard.press("Control+A")
        grid.page.keyboard.type(number, delay=15)
        grid.page.keyboard.press("Tab")

    expect(grid.page.locator(field(before, 1, row))).to_have_value("2.5")
    expect(grid.page.locator(field(before, 4, row))).to_have_value("5")
    expect(grid.page.locator(field(before, 0, row + 1))).to_be_focused()
    grid.settled()
    held = [c.cells[row].value.amount for c in year_of(academy, person).columns]
    assert [str(amount) for amount in held] == ["1", "2.5", "3", "4", "5"]


def test_a_year_is_pasted_and_taken_back_as_a_whole(
    academy: Server, person: Person, grid: Tab
) -> None:
    before = year_of(academy, person)
    copied = "2,75\t10\n\t\n1 234,5\taway\n123456789012,123456\tmany\n-0,5\t0"
    grid.page.evaluate("text => navigator.clipboard.writeText(text)", copied)
    unfold(grid.page.locator(".st-key-paste details"))
    grid.page.locator(".st-key-paste-text textarea").click()
    grid.page.keyboard.press("Control+V")

    grid.page.locator(".st-key-paste-send button").click()

    said = grid.page.locator(".st-key-paste [data-testid=stAlert]")
    expect(said).to_contain_text("Row 4, column 2, “many”")
    held = year_of(academy, person)
    assert [str(c.value.amount) for c in held.columns[0].cells[:5]] == [
        "2.75",
        str(before.columns[0].cells[1].value.amount),
        "1234.5",
        "123456789012.123456",
        "-0.5",
    ]
    assert held.columns[1].cells[2].value.excused
    assert held.columns[1].cells[3].value == before.columns[1].cells[3].value

    grid.page.locator(".st-key-undo button").click()

    expect(grid.page.locator(".st-key-undo button")).to_have_count(0)
    contents = [
        [[(c.value.amount, c.value.excused) for c in column.cells] for column in view.columns]
        for view in (before, year_of(academy, person))
    ]
    assert contents[0] == contents[1]
    assert grid.errors == []


def test_a_phone_shows_a_year_one_metric_at_a_time(
    academy: Server, person: Person, new_tab: NewTab
) -> None:
    view = year_of(academy, person)
    tab = signed_in(academy, person, new_tab, width=PHONE)
    tab.open("/year")
    first, second = (tab.page.locator(field(view, column, 0)) for column in (0, 1))
    expect(first).to_be_visible()
    expect(second).to_be_hidden()

    tab.page.locator(".st-key-year-metric input").click()
    tab.page.get_by_role("option", name=view.columns[1].metric.name).click()

    expect(second).to_be_visible()
    expect(first).to_be_hidden()
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= PHONE
