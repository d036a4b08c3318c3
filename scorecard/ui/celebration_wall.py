"""The wall of celebrations, the latest first."""

from collections.abc import Sequence

import streamlit as st

from scorecard.ui.celebration_card import show_card_foot, show_picture
from scorecard.ui.celebration_words import about, moment_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebrations import CelebrationsView
from scorecard.views.reached import Reached

SHOWN = 12  # at first, and how many more each time
COLUMNS, NARROWEST = 3, 270  # cards in a row at most, and their width in pixels at least
_SHOWN = "wall-shown"


def how_many() -> int:
    """Return how many celebrations somebody wants to see."""
    return int(st.session_state.get(_SHOWN, SHOWN))


def show_wall(visit: Visit, view: CelebrationsView) -> None:
    """Show each celebration with its story and what to do better next time."""
    text = visit.text
    if not view.wall:
        st.info(text("celebrations-wall-empty"))
    show_cards(visit, view.wall)
    if view.more:
        label = text("celebrations-wall-more", count=view.more)
        st.button(label, icon=":material/expand_more:", key="more", on_click=_show_more)


def show_opened(visit: Visit, opened: Sequence[Reached]) -> None:
    """Show what others of the academy opened to everyone."""
    if opened:
        st.header(visit.text("celebrations-from-academy"), anchor=False)
        show_cards(visit, opened)


def _show_more() -> None:
    st.session_state[_SHOWN] = how_many() + SHOWN


def show_cards(visit: Visit, celebrated: Sequence[Reached]) -> None:
    """Show celebrations as cards, as many in a row as there is room for."""
    with st.grid(COLUMNS, min_column_width=NARROWEST, gap="medium"):
        for reached in celebrated:
            _card(visit, reached)


def _card(visit: Visit, reached: Reached) -> None:
    held = reached.celebration
    if held is None:
        return
    text = visit.text
    name = moment_name(visit, reached)
    key = f"card-goal-{reached.key}" if reached.judged else f"card-{reached.key}"
    with st.container(border=True, gap="xxsmall", key=key):
        st.markdown(f":material/celebration: **{plain(name)}**")
        st.caption(f"{plain(text.date(held.held_on))} · {about(visit, reached)}")
        if reached.social is not None:
            show_picture(visit, held.id, reached.social, name)
        st.write(plain(held.how))
        if held.better_next_time:
            st.write(plain(text("celebrations-next-time", words=held.better_next_time)))
        if held.opened_on is not None:
            st.caption(plain(text("celebrations-opened", day=held.opened_on)))
        if reached.social is not None:
            show_card_foot(visit, held.id, reached.social, opened=held.opened_on is not None)
