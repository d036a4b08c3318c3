"""What several parts of the wall say or draw alike: dots, names, and what a process is called."""

from collections.abc import Iterable
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


def show_names(people: Iterable[Person], done: Iterable[Person], *, key: str) -> None:
    """Show each name in a tag: with a tick for those who have done it, else as waited for."""
    have = {person.id for person in done}
    lines = [
        f"- **{DONE} {plain(person.name)}**"
        if person.id in have
        else f"- {WAITING} {plain(person.name)}"
        for person in people
    ]
    with st.container(key=f"wall-names-{key}"):
        st.markdown("\n".join(lines))
