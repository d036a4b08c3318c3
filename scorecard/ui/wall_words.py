"""What several parts of the wall say or draw alike: dots, names, and what a process is called."""

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st

from scorecard.domain.model import Process
from scorecard.domain.people import Person
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit

DONE, WAITING = "\N{CHECK MARK}", "\N{HORIZONTAL ELLIPSIS}"


def process_name(visit: Visit, process: Process) -> str:
    """Return a process' code and name, unescaped."""
    return f"{process.code} {visit.text.words(process.name)}"


def show_dots(visit: Visit, dots: int, most: int, *, words: str = "") -> None:
    """Draw dots, full ones first, with their number in words beside them."""
    said = visit.text("rocket-dots-choice", count=dots)
    marks = "".join(f'<i class="{"on" if n < dots else "off"}"></i>' for n in range(most))
    drawn = f'<span class="wall-dots" aria-hidden="true">{marks}</span>'
    st.html(f'<div class="wall-of">{drawn}<span>{escape(words or said)}</span></div>')


def called(people: Iterable[Person], among: Iterable[Person]) -> list[str]:
    """Return what people are called in a room: by first name, where nobody else has it, too."""
    others = Counter(_first(person) for person in {p.id: p for p in among}.values())
    return [_first(p) if others[_first(p)] <= 1 else p.name for p in people]


def _first(person: Person) -> str:
    return person.name.split(maxsplit=1)[0]


def show_names(people: Sequence[Person], done: Iterable[Person], *, key: str) -> None:
    """Show each name in a tag: with a tick for those who have done it, else as waited for."""
    have = {person.id for person in done}
    lines = [
        f"- **{DONE} {plain(name)}**" if person.id in have else f"- {WAITING} {plain(name)}"
        for person, name in zip(people, called(people, people), strict=True)
    ]
    with st.container(key=f"wall-names-{key}"):
        st.markdown("\n".join(lines))
