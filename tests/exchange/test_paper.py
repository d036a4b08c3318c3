"""A paper is one file that needs nothing else, and people's words in it are only words."""

import re
from html.parser import HTMLParser

from scorecard.exchange.paper import (
    Drawing,
    Entry,
    Fact,
    Facts,
    Items,
    Paper,
    Section,
    Words,
    paper_html,
    sheet_html,
)

HOSTILE = '"><script src="https://evil.example.org/x.js"></script><img src=x onerror=alert(1)>\'&'
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>'


class Tags(HTMLParser):
    """Every tag of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    @property
    def names(self) -> set[str]:
        return {tag for tag, _ in self.found}


def hostile() -> Paper:
    blocks = (
        Words(HOSTILE, quiet=True),
        Items(((HOSTILE, HOSTILE),)),
        Drawing(SVG, HOSTILE, HOSTILE),
        Facts((Fact(HOSTILE, HOSTILE, f"https://example.org/{HOSTILE}"),)),
        Entry(HOSTILE, Drawing(SVG, HOSTILE, wide=False), (Words(HOSTILE),)),
    )
    return Paper(HOSTILE, HOSTILE, HOSTILE, (Section(HOSTILE, blocks, HOSTILE),), HOSTILE)


def test_hostile_words_are_words_wherever_they_stand() -> None:
    tags = Tags(paper_html(hostile()))

    assert not tags.names & {"script", "img", "iframe", "link", "object"}
    assert not [a for _, given in tags.found for a in given if a.startswith("on")]
    assert {given["href"] for tag, given in tags.found if tag == "a"} == {
        f"https://example.org/{HOSTILE}"
    }


def test_it_asks_for_nothing_from_outside() -> None:
    page = paper_html(Paper("fi", "Usva", "Syksy 2026", (), "Rocket Scorecard"))

    assert not re.search(r"@import|url\(|src=|https?:", page)
    assert '<html lang="fi">' in page
    assert "<title>Usva · Syksy 2026</title>" in page


def test_lines_stay_lines() -> None:
    section = Section("", (Words("one\ntwo"),))

    assert "<p>one<br>two</p>" in paper_html(Paper("en", "a", "b", (section,), ""))


def test_a_drawing_says_in_words_what_it_shows() -> None:
    section = Section("", (Drawing(SVG, "two of three dots"),))

    found = Tags(paper_html(Paper("en", "a", "b", (section,), ""))).found

    assert ("div", {"role": "img", "aria-label": "two of three dots"}) in found


def test_a_sheet_is_one_drawing_of_the_papers_size() -> None:
    page = sheet_html(SVG, title=HOSTILE, language="en", width=297, height=420)

    assert "size:297mm 420mm" in page
    assert Tags(page).names == {"html", "head", "meta", "title", "style", "body", "svg"}
