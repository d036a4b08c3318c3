"""From one process to the next: where one is, how far one has come, and back and forth."""

from collections.abc import Callable, Sequence

import streamlit as st

from scorecard.actions.answering import Answer
from scorecard.ui.visit import Visit
from scorecard.views.answering import AnsweringView

_STEP = "process"


def at_step(view: AnsweringView) -> str:
    """Return the process that the page is about: chosen, linked, or the first unanswered."""
    codes = [a.process.code for a in view.answers]
    if st.session_state.get(_STEP) not in codes:
        linked = st.query_params.get(_STEP)
        st.session_state[_STEP] = linked if linked in codes else view.next_open or codes[0]
    return str(st.session_state[_STEP])


def go_on(view: AnsweringView, *, after: Answer) -> str:
    """Go to the next process without an answer, once this one has its first; return where to."""
    code = after.process
    if after.version == 0:
        codes = [a.process.code for a in view.answers]
        start = codes.index(code) + 1
        wanted = {c for c in codes if view.of(c).now is None} - view.revealed
        rest = (c for c in codes[start:] + codes[:start] if c in wanted)
        code = next(rest, code)
        st.session_state[_STEP] = code
    return code


def show_steps(visit: Visit, view: AnsweringView, *, moved: Callable[[], None]) -> None:
    """Show how far one has come, and the list of processes with the way back and forth.

    `moved` is called when somebody chooses a process by hand.
    """
    done = view.completeness
    st.progress(done.given / done.of if done.of else 1.0)
    codes = [a.process.code for a in view.answers]
    at = codes.index(str(st.session_state[_STEP]))
    with st.container(horizontal=True, vertical_alignment="bottom", wrap=False):
        st.button(
            visit.text("answer-back"),
            key="answer-back",
            icon=":material/arrow_back:",
            disabled=at == 0,
            on_click=_step,
            args=(codes, at - 1, moved),
        )
        _picker(visit, view, codes[at], moved)
        st.button(
            visit.text("answer-next"),
            key="answer-next",
            icon=":material/arrow_forward:",
            icon_position="right",
            disabled=at == len(codes) - 1,
            on_click=_step,
            args=(codes, at + 1, moved),
        )
    st.query_params[_STEP] = codes[at]


def _picker(visit: Visit, view: AnsweringView, code: str, moved: Callable[[], None]) -> None:
    # Each process has a picker of its own, and another one once it is marked: what a browser
    # sends is the words that its picker showed, and those of the last one are nobody's choice.
    key = f"process-{code}{_mark(view, code)}"
    codes = [a.process.code for a in view.answers]
    st.selectbox(
        visit.text("common-process"),
        codes,
        index=codes.index(code),
        format_func=lambda c: _label(visit, view, c),
        key=key,
        on_change=_pick,
        args=(codes, code, key, moved),
        label_visibility="collapsed",
    )


def _pick(codes: Sequence[str], shown: str, key: str, moved: Callable[[], None]) -> None:
    chosen = st.session_state[key]
    if st.session_state.get(_STEP) == shown and chosen in codes:
        st.session_state[_STEP] = chosen
        moved()


def _step(codes: Sequence[str], to: int, moved: Callable[[], None]) -> None:
    st.session_state[_STEP] = codes[to]
    moved()


def _label(visit: Visit, view: AnsweringView, code: str) -> str:
    mark = {"": "", "-answered": "✓ ", "-revealed": "– "}[_mark(view, code)]
    return f"{mark}{code} · {visit.text.words(view.of(code).process.name)}"


def _mark(view: AnsweringView, code: str) -> str:
    if view.of(code).now:
        return "-answered"
    return "-revealed" if code in view.revealed else ""
