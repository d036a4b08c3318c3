"""Every page, empty and full, in both languages, narrow and wide, light and dark.

By default each page of each store once, in six ways by turns in which any two choices meet. All
combinations with SCORECARD_ALL=1, as `make browser-all` sets it.
"""

import os
from collections.abc import Iterator
from itertools import combinations, product
from typing import Literal, NamedTuple

import pytest

from tests.browser.axe import violations
from tests.browser.conftest import DESKTOP, PHONE, NewTab, Tab
from tests.browser.servers import Server
from tests.browser.stores import LANGUAGES


class Way(NamedTuple):
    """One way to look at a page."""

    store: str
    language: str
    width: int
    theme: Literal["light", "dark"]


THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
CHOICES = (("empty", "bare", "full"), LANGUAGES, (PHONE, DESKTOP), THEMES)
ALL = [Way(*choice) for choice in product(*CHOICES)]
SAMPLE = [
    Way("empty", "en", PHONE, "dark"),
    Way("empty", "fi", DESKTOP, "light"),
    Way("bare", "en", DESKTOP, "light"),
    Way("bare", "fi", PHONE, "dark"),
    Way("full", "en", PHONE, "light"),
    Way("full", "fi", DESKTOP, "dark"),
]
EVERYTHING = bool(os.environ.get("SCORECARD_ALL"))
TEAM_PAGES = [
    "home",
    "month",
    "year",
    "scorecard",
    "session",
    "rocket",
    "team",
    "celebrations",
    "relations",
    "customers",
    "lead",
    "wall",
    "me",
]
PAGES = {
    "empty": {"nobody": ["home", "me"], "admin": ["home", "compare", "people", "data"]},
    "bare": {"leader": TEAM_PAGES, "coach": ["home", "session", "rocket", "compare"]},
    "full": {
        "leader": TEAM_PAGES,
        "coach": ["home", "rocket", "team", "celebrations", "customers", "lead", "compare"],
        "admin": ["home", "compare", "people", "data"],
    },
}
OPENED = [
    (store, kind, page) for store, kinds in PAGES.items() for kind in kinds for page in kinds[kind]
]


def cases() -> Iterator[tuple[Way, str, str]]:
    """Yield all, or each page of each store once, in the ways of that store by turns."""
    for number, (store, kind, page) in enumerate(OPENED):
        ways = [way for way in (ALL if EVERYTHING else SAMPLE) if way.store == store]
        for way in ways if EVERYTHING else ways[number % len(ways) :][:1]:
            yield way, kind, page


# In the order of the ways: who is signed in stays so from page to page.
CASES = sorted(cases(), key=lambda case: (case[0], case[1]))
SignedIn = dict[tuple[Way, str], Tab]


@pytest.fixture(scope="module")
def signed_in() -> SignedIn:
    """The tabs of this file: who is signed in stays so from page to page."""
    return {}


@pytest.fixture
def tab(
    signed_in: SignedIn,
    lasting_tab: NewTab,
    request: pytest.FixtureRequest,
    way: Way,
    kind: str,
) -> Tab:
    if (way, kind) not in signed_in:
        server: Server = request.getfixturevalue(way.store)
        opened = lasting_tab(
            server.url, width=way.width, theme=way.theme, language=f"{way.language}-FI"
        )
        opened.sign_in(server.readers[kind, way.language].email)
        signed_in[way, kind] = opened
    found = signed_in[way, kind]
    found.errors.clear()
    return found


@pytest.mark.parametrize(
    ("way", "kind", "page"), CASES, ids=["-".join(map(str, (*w, k, p))) for w, k, p in CASES]
)
def test_a_page_has_no_error_no_foreign_host_no_overflow_and_no_barrier(
    tab: Tab, way: Way, page: str
) -> None:
    tab.open("/" if page == "home" else f"/{page}")

    assert tab.page.locator('[data-testid="stException"], [data-testid="stError"]').count() == 0
    assert tab.page.evaluate(OVERFLOW) == []
    assert violations(tab.page) == []
    assert len(tab.hosts) == 1
    assert tab.errors == []


# Whatever reaches beyond the screen, outside of what scrolls by itself, or can be scrolled to.
OVERFLOW = """() => {
  const main = document.querySelector('[data-testid="stMain"]');
  const wide = main.scrollWidth > main.clientWidth
    || document.documentElement.scrollWidth > window.innerWidth;
  if (!wide) return [];
  return [...main.querySelectorAll('*')]
    .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
    .map(e => e.tagName + ' ' + (e.dataset.testid || e.className)).slice(0, 5);
}"""


@pytest.mark.parametrize(
    ("language", "width", "theme"), [("en", PHONE, "dark"), ("fi", DESKTOP, "light")]
)
def test_the_way_in_has_no_error_and_no_barrier(
    empty: Server, new_tab: NewTab, language: str, width: int, theme: Literal["light", "dark"]
) -> None:
    tab = new_tab(empty.url, width=width, theme=theme)

    tab.page.goto(f"/account/login?lang={language}")

    assert tab.page.evaluate("document.documentElement.scrollWidth") == width
    assert violations(tab.page) == []
    assert tab.errors == []


@pytest.mark.parametrize("width", [PHONE, 660, 780, 1000])
def test_the_persons_menu_covers_nothing_of_the_navigation(
    full: Server, new_tab: NewTab, width: int
) -> None:
    tab = new_tab(full.url, width=width)
    tab.sign_in(full.readers["leader", "en"].email)
    menu = box_of(tab, ".st-key-frame")

    for link in tab.page.locator("header a, header button").all():
        if link.is_visible():
            box = link.bounding_box()
            assert box
            assert box["x"] + box["width"] <= menu["x"]


def box_of(tab: Tab, place: str) -> dict[str, float]:
    box = tab.page.locator(place).bounding_box()
    assert box
    return dict(box)


def test_the_sample_holds_every_pair_of_choices() -> None:
    for first, second in combinations(range(len(CHOICES)), 2):
        met = {(way[first], way[second]) for way in SAMPLE}
        assert met == set(product(CHOICES[first], CHOICES[second]))
