"""What is printed, as one HTML file that needs nothing else: no script, no address to fetch.

A paper is made of sections and these of blocks. Every text is escaped here; only drawings
are taken as the markup that they are, and they come from our own charts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
"""The content policy that a paper is sent with."""


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; a `quiet` one matters less."""

    words: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list; each item may have a second line that matters less."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing (SVG), what it says in words for whoever does not see it, and a line below it.

    A drawing that is not `wide` stands at the side.
    """

    svg: str
    said: str
    below: str = ""
    wide: bool = True


@dataclass(frozen=True, slots=True)
class Facts:
    """Things to know, each with its name; an `address` is a web address behind the words."""

    facts: tuple["Fact", ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know."""

    name: str
    words: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a heading of its own, a small drawing beside it, and what there is to say."""

    heading: str
    mark: Drawing | None
    blocks: tuple["Block", ...]
    level: int = 3


Block = Words | Items | Drawing | Facts | Entry


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a paper; `kind` names the rules by which `paper.css` lays it out."""

    heading: str
    blocks: tuple[Block, ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper: its heading, one line below it, its sections, and a line at the end."""

    language: str
    heading: str
    below: str
    sections: tuple[Section, ...]
    end: str


def paper_html(paper: Paper) -> str:
    """Return the paper as one HTML file."""
    title = escape(f"{paper.heading} · {paper.below}")
    body = [
        f"<header><h1>{escape(paper.heading)}</h1><p>{escape(paper.below)}</p></header>",
        *map(_section, paper.sections),
        f"<footer>{escape(paper.end)}</footer>",
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(paper.language)}"><head><meta charset="utf-8">'
        f"<title>{title}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light">'
        f"<style>{_style()}</style></head><body><main>{''.join(body)}</main></body></html>\n"
    )


def sheet_html(svg: str, *, title: str, language: str, width: int, height: int) -> str:
    """Return one drawing as a sheet of paper, `width` by `height` millimetres, without edges."""
    style = f"@page{{size:{width}mm {height}mm;margin:0}}body{{margin:0}}svg{{display:block}}"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{style}</style></head><body>{svg}</body></html>\n"
    )


def _section(section: Section) -> str:
    heading = f"<h2>{escape(section.heading)}</h2>" if section.heading else ""
    kind = f' class="{escape(section.kind)}"' if section.kind else ""
    return f"<section{kind}>{heading}{_blocks(section.blocks)}</section>"


def _blocks(blocks: Iterable[Block]) -> str:
    return "".join(map(_block, blocks))


def _block(block: Block) -> str:
    match block:
        case Words(words, quiet):
            kind = ' class="quiet"' if quiet else ""
            return f"<p{kind}>{_prose(words)}</p>"
        case Items(items):
            return f"<ul>{''.join(_item(*item) for item in items)}</ul>"
        case Drawing():
            return _drawing(block)
        case Facts(facts):
            return f"<dl>{''.join(map(_fact, facts))}</dl>"
        case Entry(heading, mark, blocks, level):
            drawn = _drawing(mark) if mark else ""
            head = f"<div><h{level}>{escape(heading)}</h{level}>{drawn}</div>"
            return f"<article>{head}{_blocks(blocks)}</article>"


def _item(words: str, more: str) -> str:
    below = f"<span>{_prose(more)}</span>" if more else ""
    return f"<li>{_prose(words)}{below}</li>"


def _drawing(drawing: Drawing) -> str:
    kind = "wide" if drawing.wide else "small"
    said = escape(drawing.said)
    below = f"<figcaption>{escape(drawing.below)}</figcaption>" if drawing.below else ""
    drawn = f'<div role="img" aria-label="{said}">{drawing.svg}</div>'
    return f'<figure class="{kind}">{drawn}{below}</figure>'


def _fact(fact: Fact) -> str:
    said = _prose(fact.words)
    if fact.address:
        said = f'<a href="{escape(fact.address)}" rel="noopener noreferrer">{said}</a>'
    return f"<dt>{escape(fact.name)}</dt><dd>{said}</dd>"


def _prose(words: str) -> str:
    return "<br>".join(_lines(words))


def _lines(words: str) -> Iterator[str]:
    return (escape(line) for line in words.split("\n"))


@cache
def _style() -> str:
    return Path(__file__).with_name("paper.css").read_text(encoding="utf-8")
