"""In a plain page a text fills its blank and never becomes a part of the page."""

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scorecard.web.markup import EMPTY, FOLDER, filled
from tests.texts import ALL

TEMPLATES = sorted(path.stem for path in (FOLDER / "templates").glob("*.html"))


class Read(HTMLParser):
    """The tags of a page with their attributes, and its words."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self.words: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag, tuple(name for name, _ in attrs)] += 1
        self.words += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.tags["a comment", (data,)] += 1


def blanks_of(template: str) -> list[str]:
    markup = Path(FOLDER / "templates" / f"{template}.html").read_text(encoding="utf-8")
    return sorted(set(re.findall(r"\$\{?(\w+)\}?", markup)))


def bare_blanks_of(template: str) -> list[str]:
    """Return the blanks that stand for an attribute as a whole, into which no text goes."""
    markup = Path(FOLDER / "templates" / f"{template}.html").read_text(encoding="utf-8")
    return re.findall(r"<[^<>]*?\s\$\{?(\w+)", re.sub(r'"[^"]*"', '""', markup))


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_text_changes_what_a_page_is_made_of(template: str) -> None:
    blanks = [blank for blank in blanks_of(template) if blank not in bare_blanks_of(template)]
    none = dict.fromkeys(bare_blanks_of(template), EMPTY)
    usual = Read(filled(template, **none, **dict.fromkeys(blanks, "usual")).markup)

    found = {t: Read(filled(template, **none, **dict.fromkeys(blanks, t)).markup) for t in ALL}

    assert {text for text, read in found.items() if read.tags != usual.tags} == set()
    assert {text for text, read in found.items() if not holds(read, text, len(blanks))} == set()


def holds(read: Read, text: str, times: int) -> bool:
    """Return whether the text stands in the page as it was typed, once for each blank."""
    as_browsers_read = text.replace("\r\n", "\n").replace("\r", "\n")
    words = "\x00\x00".join(read.words).replace("\r\n", "\n").replace("\r", "\n")
    return not times or as_browsers_read in words
