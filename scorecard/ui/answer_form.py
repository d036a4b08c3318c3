"""One's own answer on one process: a touch is an answer, and it is kept at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.answering import Answer
from scorecard.domain.dots import Assessment
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.answering import OwnAnswer

NOTE_LIMIT = 2000


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What the fields of a process showed before anything was touched."""

    place: str
    dots: int | None
    note: str
    version: int


def touched_answer(place: str, code: str) -> Answer | None:
    """Return what was touched or written since the fields were drawn, once there are dots.

    `place` says which team and half-year the fields were about; a note that was written
    before any dots waits for them.
    """
    drawn = st.session_state.get(_drawn_key(code))
    dots = st.session_state.get(f"assess-{code}")
    if not isinstance(drawn, _Drawn) or drawn.place != place or dots is None:
        return None
    note = str(st.session_state.get(f"assess-note-{code}", drawn.note))
    if (dots, note) == (drawn.dots, drawn.note):
        return None
    return Answer(code, int(dots), note, drawn.version)


def forget_touched(code: str) -> None:
    """Let the fields of a process show what is stored."""
    st.session_state.pop(_drawn_key(code), None)


def answer_fields(visit: Visit, place: str, shown: OwnAnswer) -> None:
    """Show the choice of dots, each with what it says, and the note."""
    text, process = visit.text, shown.process
    _fill_in(place, process.code, shown.now)
    st.radio(
        text("answer-question"),
        range(process.most_dots + 1),
        format_func=lambda n: f"{'●' * n}{'○' * (process.most_dots - n)}  {_label(visit, n)}",
        captions=_captions(visit, shown),
        index=None,
        key=f"assess-{process.code}",
    )
    st.text_area(
        text("answer-note"),
        key=f"assess-note-{process.code}",
        placeholder=text("answer-note-example"),
        max_chars=NOTE_LIMIT,
        height=70,
    )


def _label(visit: Visit, dots: int) -> str:
    return visit.text("rocket-dots-choice", count=dots)


def _captions(visit: Visit, shown: OwnAnswer) -> Sequence[str]:
    groups = shown.process.statements
    return [
        visit.text("dots-meaning-0"),
        *(plain(" ".join(visit.text.words(s) for s in group)) for group in groups),
    ]


def _fill_in(place: str, code: str, held: Assessment | None) -> None:
    dots, note, version = (held.dots, held.note, held.version) if held else (None, "", 0)
    stored = _Drawn(place, dots, note, version)
    drawn = st.session_state.get(_drawn_key(code))
    if drawn == stored and f"assess-{code}" in st.session_state:
        return
    waiting = st.session_state.get(f"assess-note-{code}", "")
    st.session_state[_drawn_key(code)] = stored
    st.session_state[f"assess-{code}"] = dots
    # A note that waits for its first dots is not lost by looking elsewhere on the page.
    st.session_state[f"assess-note-{code}"] = note or (waiting if dots is None else "")


def _drawn_key(code: str) -> str:
    return f"assess-drawn-{code}"
