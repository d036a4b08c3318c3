"""One's own answer on one process: a touch is an answer, and it is kept at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from scorecard.actions.answering import Answer, give_answer
from scorecard.domain.dots import Assessment, Names
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import dots_sign
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView, OwnAnswer

NOTE_LIMIT = 2000
_AT = "assess-at"


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that was touched or written since it was drawn; `refused` is None if kept."""

    half_year: Period
    given: Answer
    refused: RefusedError | None


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What the fields of a process showed before anything was touched, and who will see it."""

    team_id: int
    half_year: Period
    names: Names
    dots: int | None
    note: str
    version: int


def keep_touched(visit: Visit) -> Kept | None:
    """Keep what was touched or written on the process that was drawn, once it has dots.

    It is the process that somebody saw, wherever the page goes in this very run. A note that
    was written before any dots waits for them.
    """
    code, own = str(st.session_state.get(_AT)), visit.frame.own_team
    drawn = st.session_state.get(_drawn_key(code))
    dots = st.session_state.get(dots_key(code))
    if not isinstance(drawn, _Drawn) or own is None or drawn.team_id != own.id or dots is None:
        return None
    note = str(st.session_state.get(note_key(code), drawn.note))
    if (dots, note) == (drawn.dots, drawn.note):
        return None
    given = Answer(code, int(dots), note, drawn.version, drawn.names)
    refused = visit.perform(
        lambda act: give_answer(act, drawn.half_year, given),
        form="answer",
        content=(drawn.team_id, drawn.half_year, given),
    )
    if refused:
        # The fields show what is stored, but a note that came too late is left to its writer.
        st.session_state.pop(_drawn_key(code), None)
        forget_touched(code)
    elif note != drawn.note:
        end_writing(code)
    return Kept(drawn.half_year, given, refused)


def dots_key(code: str) -> str:
    """Return the key of the choice of dots on a process.

    It is another one after a refusal or an undo: a page that asks for a run by itself, as this
    one does every second, may still send what was chosen before.
    """
    again = st.session_state.get(f"assess-again-{code}", 0)
    return f"assess-{code}-{again}" if again else f"assess-{code}"


def forget_touched(code: str) -> None:
    """Let the choice of dots on a process show what is stored, whatever was touched."""
    st.session_state[f"assess-again-{code}"] = st.session_state.get(f"assess-again-{code}", 0) + 1


def note_key(code: str) -> str:
    """Return the key of the field for the note on a process."""
    return f"assess-note-{code}"


def begin_writing(code: str) -> None:
    """Open the field for the note on a process."""
    st.session_state[f"assess-writing-{code}"] = True


def end_writing(code: str) -> None:
    """Close the field for the note on a process; what stands in it stays."""
    st.session_state.pop(f"assess-writing-{code}", None)


def is_writing(code: str) -> bool:
    """Return whether somebody writes a note on a process, or one waits there for its dots."""
    drawn = st.session_state.get(_drawn_key(code))
    unanswered = isinstance(drawn, _Drawn) and drawn.dots is None
    unsent = unanswered and bool(st.session_state.get(note_key(code)))
    return unsent or bool(st.session_state.get(f"assess-writing-{code}"))


def answer_fields(
    visit: Visit, view: AnsweringView, shown: OwnAnswer, *, in_session: bool = False
) -> None:
    """Show the choice of dots, each with what it says, and the note.

    In a session the note opens by a touch: who writes is known, and not pulled away.
    """
    text, process = visit.text, shown.process
    _fill_in(view, process.code, shown.now)
    most = process.most_dots
    st.radio(
        text("answer-question"),
        range(most + 1),
        format_func=lambda n: f"{dots_sign(n, most)}  {text('rocket-dots-choice', count=n)}",
        captions=_captions(visit, shown),
        index=None,
        key=dots_key(process.code),
    )
    if in_session and not is_writing(process.code):
        _offer_note(visit, shown)
    else:
        note_field(visit, process.code)


def note_field(visit: Visit, code: str) -> None:
    """Show the field for the note."""
    st.text_area(
        visit.text("answer-note"),
        key=note_key(code),
        placeholder=visit.text("answer-note-example"),
        max_chars=NOTE_LIMIT,
        height=70,
        persist_state="page",
    )


def _offer_note(visit: Visit, shown: OwnAnswer) -> None:
    if shown.now is not None and shown.now.note:
        st.markdown(f"> {plain(shown.now.note)}")
    st.button(
        visit.text("phone-note"),
        key="phone-note",
        icon=":material/edit_note:",
        type="tertiary",
        on_click=begin_writing,
        args=(shown.process.code,),
    )


def _captions(visit: Visit, shown: OwnAnswer) -> Sequence[str]:
    groups = shown.process.statements
    return [
        visit.text("dots-meaning-0"),
        *(plain(" ".join(visit.text.words(s) for s in group)) for group in groups),
    ]


def _fill_in(view: AnsweringView, code: str, held: Assessment | None) -> None:
    st.session_state[_AT] = code
    dots, note, version = (held.dots, held.note, held.version) if held else (None, "", 0)
    stored = _Drawn(view.team.id, view.half_year, view.names, dots, note, version)
    drawn = st.session_state.get(_drawn_key(code))
    if drawn == stored and dots_key(code) in st.session_state:
        return
    key = dots_key(code)
    same = isinstance(drawn, _Drawn) and drawn.half_year == view.half_year
    waiting = st.session_state.get(note_key(code), "") if same or drawn is None else ""
    st.session_state[_drawn_key(code)] = stored
    if key in st.session_state and st.session_state[key] != dots:
        forget_touched(code)
    st.session_state[dots_key(code)] = dots
    # A note that waits for its first dots is not lost by looking elsewhere on the page.
    st.session_state[note_key(code)] = note or (waiting if dots is None else "")


def _drawn_key(code: str) -> str:
    return f"assess-drawn-{code}"
