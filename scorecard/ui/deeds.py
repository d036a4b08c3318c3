"""Buttons that do one thing: what they do is settled when they are drawn, not when it is read.

Whoever touches "next" on a screen that another has led on meanwhile means the step that they
saw. So a deed comes with what its button was drawn from, and is done before anything is read.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal

import streamlit as st

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
    """Ask for a deed in the run that begins; for callbacks of other widgets, too."""
    st.session_state[_WANTED] = wanted


def do_wanted(visit: Visit) -> Done:
    """Do what was asked for by a touch, if anything; call it before anything is read."""
    wanted: Wanted | None = st.session_state.pop(_WANTED, None)
    if wanted is None:
        return NOTHING
    deed: Callable[[Act], object] = wanted.deed
    content = (wanted.deed.args, tuple(wanted.deed.keywords.items()))
    refused = visit.perform(deed, form=wanted.key, content=content)
    if refused is None:
        for key, value in wanted.then.items():
            st.session_state[key] = value
    return Done(wanted.key, refused)
