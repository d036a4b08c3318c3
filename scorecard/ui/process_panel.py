"""One process close up: what it means, and how it stands."""

from collections.abc import Sequence

import streamlit as st

from scorecard.domain.dots import Standing
from scorecard.domain.words import Words
from scorecard.ui.markdown import plain
from scorecard.ui.reconfirm_list import word_button
from scorecard.ui.understood_words import understood_words
from scorecard.ui.visit import Visit
from scorecard.views.process import ProcessView
from scorecard.views.rocket import RocketView


def show_process(visit: Visit, rocket: RocketView, view: ProcessView) -> None:
    """Show the process' purpose and where it stands, and what each dot means.

    Where the form below says what each dot means, it is not said twice.
    """
    text = visit.text
    st.header(plain(text.words(view.process.name)), anchor=False)
    st.write(plain(text.words(view.process.purpose)))
    st.markdown(f"**{plain(_standing(visit, view.now))}** {plain(_before(visit, view))}")
    for line in understood_words(visit, rocket, view.understood, view.today):
        st.caption(plain(line))
    if view.word is not None:
        code = view.process.code
        word_button(visit, rocket.team.id, code, said=view.word, place="here-")
    for number, statements in enumerate(() if view.may_set else view.process.statements, start=1):
        held = view.now is not None and view.now.dots >= number
        _statements(visit, number, statements, held=held)


def _standing(visit: Visit, held: Standing | None) -> str:
    if held is None:
        return visit.text("rocket-process-unrated")
    if held.carried:
        rated_in = visit.text.period(held.rated_in, visit.app.academy.calendar)
        return visit.text("rocket-process-carried", count=held.dots, period=rated_in)
    return visit.text("rocket-process-rated", count=held.dots)


def _before(visit: Visit, view: ProcessView) -> str:
    if view.before is None:
        return ""
    return visit.text("rocket-process-before", count=view.before.dots)


def _statements(visit: Visit, number: int, statements: Sequence[Words], *, held: bool) -> None:
    mark = "●" if held else "○"
    said = "  \n".join(plain(visit.text.words(s)) for s in statements)
    st.markdown(f"**{mark * number}** {said}")
