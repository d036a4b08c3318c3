"""Buttons that do one thing: what they do is settled when they are drawn, not when it is read.

Whoever touches "next" on a screen that another has led on meanwhile means the step that they
saw. So a deed comes with what its button was drawn from, and is done before anything is read.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal

import streamlit as st
from streamlit.runtime.scriptrunner import RerunException

from scorecard.actions.act import Act
from scorecard.domain.refusals import RefusedError
from scorecard.ui.visit import Visit

Deed = partial[Any]
"""An act with all its arguments but the first, whatever it returns."""
_WANTED = "wanted"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a touch asks for; once it is done, the widgets in `then` are set to these values."""

    key: str
    deed: Deed
    then: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Done:
    """What became of the touch: `refused` is None if it was done."""

    key: str
    refused: RefusedError | None

    def is_done(self, start: str) -> bool:
        """Return whether a deed whose key starts so was done."""
        return self.refused is None and self.key.startswith(start)


NOTHING = Done("", None)
"""Nobody asked for anything in this run."""


def deed_button(
    label: str,
    deed: Deed,
    *,
    key: str,
    then: Mapping[str, object] | None = None,
    icon: str | None = None,
    kind: Literal["primary", "secondary", "tertiary"] = "secondary",
    disabled: bool = False,
    width: Literal["content", "stretch"] = "content",
) -> None:
    """Show a button for `deed`; `then` is what widgets are set to once it is done."""
    st.button(
        label,
        key=key,
        icon=icon,
        type=kind,
        disabled=disabled,
        width=width,
        on_click=want,
        args=(Wanted(key, deed, then or {}),),
    )


def want(wanted: Wanted) -> None:
    """Ask for a deed in the run that begins; for callbacks of other widgets, too.

    Two quick touches are two deeds; the same button twice is one.
    """
    waiting: list[Wanted] = st.session_state.setdefault(_WANTED, [])
    if waiting and waiting[-1].key == wanted.key:
        waiting.pop()
    waiting.append(wanted)


def do_wanted(visit: Visit) -> Done:
    """Do what was asked for by touches; call it before anything is read.

    Streamlit breaks a run off when somebody touches something else: so a deed waits until it
    is done, for the next run if need be.

    Returns:
        What became of the last deed, with the first refusal of all.
    """
    waiting: list[Wanted] = st.session_state.setdefault(_WANTED, [])
    done = NOTHING
    while waiting:
        wanted = waiting.pop(0)
        try:
            refused = _do(visit, wanted)
        except RerunException:
            waiting.insert(0, wanted)
            raise
        done = Done(wanted.key, done.refused or refused)
        if refused is None:
            for name, value in wanted.then.items():
                st.session_state[name] = value
    return done


def _do(visit: Visit, wanted: Wanted) -> RefusedError | None:
    deed: Callable[[Act], object] = wanted.deed
    content = (wanted.deed.args, tuple(wanted.deed.keywords.items()))
    return visit.perform(deed, form=wanted.key, content=content)
