"""What keys and a presenter remote do on the wall: on, back, and who is here.

Streamlit lets a button have one key. A remote sends PageDown and PageUp; the arrows and the
space bar press buttons that nobody sees.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import streamlit as st

from scorecard.actions.act import Act
from scorecard.actions.leading import lead_to, reveal
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView

ON, BACK = ("PageDown", "Right", "Space"), ("PageUp", "Left")
SETTLES = timedelta(seconds=1)
"""A reveal takes that long to be meant: a key that is held down says itself again and again."""
HERE = "B"
"""The key that shows who is here, and how to come in: the third button of many remotes."""
_PRESSES, _SHOWN = "wall-presses", "wall-here-shown"


@dataclass(frozen=True, slots=True)
class Press:
    """What a key does to the session as it was drawn; to any later one it does nothing."""

    team_id: int
    half_year: Period
    version: int
    process: str
    since: datetime
    reveals: bool = False

    def is_meant(self, now: datetime) -> bool:
        """Return whether the room can have seen what this reveals; all else can be undone."""
        return not self.reveals or now - self.since >= SETTLES

    def __call__(self, act: Act) -> DotSession:
        """Reveal the process, or lead to it.

        Raises:
            ConflictError: somebody else has led on in the meantime.
        """
        deed = reveal if self.reveals else lead_to
        return deed(act, self.team_id, self.half_year, self.process, version=self.version)


def do_what_was_pressed(visit: Visit) -> RefusedError | None:
    """Do what the pressed key did where it was drawn; return the refusal if there is one."""
    drawn: Mapping[str, Press] = st.session_state.get(_PRESSES, {})
    pressed = next((drawn[key] for key in drawn if st.session_state.get(key)), None)
    if pressed is None or not pressed.is_meant(visit.app.now()):
        return None
    return visit.perform(pressed, form="wall", content=pressed)


def shows_who_is_here(view: DotSessionView) -> bool:
    """Return whether the screen shows who is here: while they come in, or when asked for.

    What was asked for ends when somebody leads on.
    """
    asked = st.session_state.get(_SHOWN) == view.session.version
    return view.is_open and (asked or _are_coming_in(view))


def _are_coming_in(view: DotSessionView) -> bool:
    return view.session.is_gathering and not (view.at and view.at.revealed)


def show_keys(visit: Visit, view: DotSessionView, refused: RefusedError | None) -> None:
    """Show what the keys do, to those who may; the screen itself anybody may turn.

    A press that came too late did nothing: the screen stands where the session is, and says so.
    """
    if isinstance(refused, ConflictError):
        st.info(plain(visit.text("wall-moved-on")), icon=":material/sync:")
    elif refused:
        show_refusal(refused, visit.text)
    offered = [*_back(view), *_on(view)] if view.may_lead and view.is_open else []
    with st.container(key="wall-keys", horizontal=True, vertical_alignment="center"):
        for way in offered:
            kind: Literal["primary", "secondary"] = "primary" if way.is_on else "secondary"
            st.button(plain(visit.text(way.label)), key=way.key(0), shortcut=way.keys[0], type=kind)
        st.space("stretch")
        if view.is_open and not _are_coming_in(view):
            _here(visit, view)
        link_to("rocket", visit.text("wall-leave"), icon=":material/close:", team=view.team.key)
    with st.container(key="wall-other-keys"):
        for way in offered:
            for number in range(1, len(way.keys)):
                label = plain(visit.text(way.label))
                st.button(label, key=way.key(number), shortcut=way.keys[number])
    st.session_state[_PRESSES] = {
        way.key(number): way.press for way in offered for number in range(len(way.keys))
    }


@dataclass(frozen=True, slots=True)
class _Way:
    """A way on or back: its words, the keys that press it, and what pressing does."""

    label: str
    keys: tuple[str, ...]
    press: Press

    @property
    def is_on(self) -> bool:
        return self.keys == ON

    def key(self, number: int) -> str:
        # The version stands in it: what was pressed on an older screen is another button.
        name = "on" if self.is_on else "back"
        return f"wall-{name}-{self.keys[number].lower()}-{self.press.version}"


def _on(view: DotSessionView) -> Iterator[_Way]:
    held, at = view.session, view.at
    if at is None:
        return
    if _are_coming_in(view):
        yield _Way("wall-begin", ON, _press(held, held.process))
    elif at.revealed is None:
        yield _Way("wall-reveal", ON, _press(held, held.process, reveals=True))
    else:
        after = held.after(held.process)
        yield _Way("wall-next" if after else "wall-to-summary", ON, _press(held, after))


def _back(view: DotSessionView) -> Iterator[_Way]:
    held = view.session
    before = held.before(held.process)
    if before != held.process:
        yield _Way("wall-back", BACK, _press(held, before))


def _press(held: DotSession, process: str, *, reveals: bool = False) -> Press:
    return Press(held.team_id, held.period, held.version, process, held.stepped_at, reveals)


def _here(visit: Visit, view: DotSessionView) -> None:
    shown = st.session_state.get(_SHOWN) == view.session.version

    def turn() -> None:
        st.session_state[_SHOWN] = None if shown else view.session.version

    label = plain(visit.text("wall-here-hide" if shown else "wall-here"))
    st.button(label, key="wall-here", shortcut=HERE, on_click=turn)
