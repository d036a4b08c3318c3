"""A newcomer's first minutes on a phone: from the demo's first page to a curve of their own.

Everything is found by what stands on the screen, as somebody finds it who has never been here.
Every tap is counted; scrolling and the keys of the phone's keyboard are not.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Tab

NEWCOMER = "Freya Lindqvist"
"""Somebody of the demo whose pages are in English, and who has a place free."""
METRIC, UNIT = "Pages read", "pages"
NUMBERS = ("90", "180", "120")
"""Of this month and the two before, the latest first."""
GOAL = "500"
THUMB = 150  # ms for each key, as somebody types who looks at their notes
LOOK = 300  # ms before each touch, for the eye to find it

Camera = Callable[[Page, str], None]
"""What takes a picture of the page as it stands, under this name."""


def _no_camera(_page: Page, _name: str) -> None:
    pass


@dataclass
class Newcomer:
    """The walk, step by step; `touches` counts what a thumb has done."""

    tab: Tab
    camera: Camera = _no_camera
    touches: int = 0

    def walk(self) -> str:
        """Go all the way; return the sentence that stands over the new curve."""
        self.picks_somebody_to_be()
        self.goes_to_the_scorecard()
        self.follows_a_metric_of_their_own()
        self.enters_three_months()
        self.sets_a_goal()
        return self.sees_the_curve()

    def picks_somebody_to_be(self) -> None:
        self.page.goto("/")
        who = self.page.get_by_role("button", name=NEWCOMER).first
        who.scroll_into_view_if_needed()
        self.camera(self.page, "who")
        who.tap()
        self.touches += 1
        self._arrives("/")

    def goes_to_the_scorecard(self) -> None:
        self._touch(self.page.get_by_test_id("stExpandSidebarButton"))
        menu = self.page.get_by_test_id("stSidebarNav")
        self._touch(menu.get_by_role("link", name="Scorecard"))
        self._arrives("/scorecard")

    def follows_a_metric_of_their_own(self) -> None:
        self._touch(self.page.locator("summary").filter(has_text="Follow a metric"))
        self._chooses("What do you want to count?", "Something of my own")
        self._types("Name", METRIC)
        self._types("Unit", UNIT)
        self._chooses("Followed since", number=len(NUMBERS) - 1)
        told = f"{METRIC}: the months add up."
        self._sees(told)
        self.camera(self.page, "metric")
        self._touch(self.page.get_by_role("button", name="Follow it"))
        self._sees(f"You now follow {METRIC}.")
        self.camera(self.page, "followed")

    def enters_three_months(self) -> None:
        self._touch(self.page.get_by_role("link", name="Enter its number"))
        self._arrives("/month")
        for ago, number in enumerate(NUMBERS):
            if ago:
                self._touch(self.page.locator(".st-key-month-back button"))
                expect(self._number).to_have_value("")
            self._types(self._number, number)
            if not ago:
                self.camera(self.page, "month")
            self._touch(self.page.get_by_role("button", name="Save the month"))
            self._sees("Saved one number.")

    def sets_a_goal(self) -> None:
        self._touch(self._below_the_name("a[contains(., 'Set a goal')]"))
        self._arrives("/goals")
        self._types(f"At least ({UNIT})", GOAL)
        self.camera(self.page, "goal")
        self._touch(self.page.locator(".st-key-save-goal button"))
        self._sees("The goal is set.")

    def sees_the_curve(self) -> str:
        self._touch(self.page.get_by_role("link", name="See the curve"))
        self._arrives("/month")
        expect(self.curve).to_be_visible()
        self.curve.scroll_into_view_if_needed()
        self.camera(self.page, "curve")
        return self._below_the_name("h4").inner_text()

    @property
    def page(self) -> Page:
        return self.tab.page

    @property
    def curve(self) -> Locator:
        """The picture of the new metric's curve; its words begin with the metric."""
        return self.page.locator(f'[role="graphics-document"][aria-label^="{METRIC}"]').first

    @property
    def _number(self) -> Locator:
        # Streamlit reads the label's Markdown out as it is.
        return self.page.get_by_role("textbox", name=f"**{METRIC}** ({UNIT})")

    def _below_the_name(self, what: str) -> Locator:
        return self.page.locator(f"//h3[normalize-space()='{METRIC}']/following::{what}").first

    def _touch(self, place: Locator) -> None:
        expect(place.first).to_be_visible()
        self.page.wait_for_timeout(LOOK)
        self.tab.settled()
        place.first.tap()
        self.touches += 1

    def _types(self, field: Locator | str, words: str) -> None:
        """Touch the field, write, and leave it by the keyboard's own key."""
        if isinstance(field, str):
            field = self.page.get_by_label(field, exact=True)
        self._touch(field)
        self.page.keyboard.type(words, delay=THUMB)
        self.page.keyboard.press("Tab")
        expect(field).to_have_value(words)
        self.tab.settled()

    def _chooses(self, label: str, option: str = "", *, number: int = 0) -> None:
        self._touch(self.page.get_by_label(label, exact=True))
        options = self.page.get_by_role("option", name=option or None)
        self._touch(options.nth(number))
        self.tab.settled()

    def _arrives(self, path: str) -> None:
        expect(self.page).to_have_url(re.compile(rf"{path}(\?|$)"))
        self.tab.settled()
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()

    def _sees(self, words: str) -> None:
        expect(self.page.get_by_text(words).first).to_be_visible()
        self.tab.settled()
