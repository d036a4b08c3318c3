"""The wall after the reveal: how the answers are spread, what was before, what is agreed on."""

import streamlit as st

from scorecard.domain.spreads import Spread
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.ui.wall_facts import show_facts
from scorecard.ui.wall_process import show_statements, show_where
from scorecard.ui.wall_words import called
from scorecard.views.dot_session import DotSessionView
from scorecard.views.session_process import AtProcess, Revealed

A_ROW, A_ROW_BESIDE_NAMES = 5, 10
"""How many marks stand side by side: five are counted at a glance."""


def show_revealed(visit: Visit, view: DotSessionView, at: AtProcess, found: Revealed) -> None:
    """Show the spread first, then what else there is to agree by, then the agreed dots."""
    show_where(visit, view, at)
    if found.spread is None:
        st.markdown(plain(visit.text("wall-few")))
    given = range(at.process.most_dots + 1)
    with st.container(key="wall-spread-named" if found.said else "wall-spread"):
        for dots, place in zip(given, st.columns(len(given), gap="medium"), strict=True):
            with place, st.container(gap="small"):
                if found.spread is not None:
                    _show_count(found.spread, dots, named=bool(found.said))
                names = called(found.said.get(dots, ()), view.members)
                show_statements(visit, at.process, dots, names=names)
    show_facts(visit, view, at, found)


def _show_count(counted: Spread, dots: int, *, named: bool) -> None:
    # Every column has the room that the fullest one needs, so that they grow from one ground.
    count, a_row = counted.counts[dots], A_ROW_BESIDE_NAMES if named else A_ROW
    rows = -(-max(counted.counts) // a_row)
    shown = "<b>" if count else '<b class="none">'
    st.html(
        f'<div class="wall-bar" style="--rows:{rows};--a-row:{a_row}">{shown}{count}</b>'
        f'<div aria-hidden="true">{"<i></i>" * count}</div></div>'
    )
