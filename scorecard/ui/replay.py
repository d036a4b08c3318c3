"""The rocket half-year by half-year: moved by hand, or played as still pictures, one a second.

Who asks for less motion is not offered to play it (`look`), and moves it by hand.
"""

from collections.abc import Sequence

import streamlit as st

from scorecard.ui.markdown import plain
from scorecard.ui.pickers import pick_half_year
from scorecard.ui.report_links import report_links
from scorecard.ui.rocket_picture import show_rocket, show_still
from scorecard.ui.visit import Visit
from scorecard.views.rocket import RocketView

SECONDS = 1.0
_AT, _ENDED = "replay-at", "replay-ended"


def pick_from_life(visit: Visit, life: Sequence[RocketView]) -> RocketView:
    """Show the slider through a team's half-years, with a button that plays them all."""
    if ended := st.session_state.pop(_ENDED, None):
        st.session_state["period"] = ended
    if len(life) < 2:
        return life[0]
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key="replay"):
        half_year = pick_half_year(visit, [view.half_year for view in life])
        wanted = st.button(
            visit.text("replay-play"), icon=":material/play_arrow:", key="replay-play"
        )
    if wanted:
        st.session_state[_AT] = (life[0].team.id, half_year, 0)
    return next(view for view in life if view.half_year == half_year)


def show_picture(
    visit: Visit, view: RocketView, life: Sequence[RocketView], *, chosen: str
) -> None:
    """Show the rocket with its report and posters, or the pictures while they are played."""
    if _is_played(view):
        play(visit, life)
    else:
        show_rocket(visit, view, chosen=chosen)
        report_links(view.team, view.half_year, visit.text)


def _is_played(view: RocketView) -> bool:
    # Choosing anything else ends it.
    found = st.session_state.get(_AT)
    if found and found[:2] == (view.team.id, view.half_year):
        return True
    st.session_state.pop(_AT, None)
    return False


@st.fragment(run_every=SECONDS)
def play(visit: Visit, life: Sequence[RocketView]) -> None:
    """Show one picture each time, without asking the database; stay at the last, or at a stop."""
    if _AT not in st.session_state:
        return
    team_id, begun_at, number = st.session_state[_AT]
    stopped = st.button(visit.text("replay-stop"), icon=":material/stop:", key="replay-stop")
    if stopped or number >= len(life):
        _end(life[max(number - 1, 0)])
    frame = life[number]
    period = visit.text.period(frame.half_year, visit.app.academy.calendar)
    said = visit.text("replay-frame", period=period, dots=frame.total, most=frame.most)
    st.subheader(plain(said), anchor=False)
    show_still(visit, frame)
    st.session_state[_AT] = (team_id, begun_at, number + 1)


def _end(shown: RocketView) -> None:
    del st.session_state[_AT]
    st.session_state[_ENDED] = shown.half_year.code
    st.rerun()
