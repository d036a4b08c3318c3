"""The drawn rocket of a team: large, where a process can be chosen, and small on home."""

import streamlit as st

from scorecard.charts.rocket import rocket_chart
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.rocket_words import rocket_alt, rocket_rows
from scorecard.reporting.pictures import team_address
from scorecard.ui.chart import numbers_of, select_in_chart, show_chart
from scorecard.ui.pick_process import CHART
from scorecard.ui.visit import Visit
from scorecard.views.rocket import RocketView


def show_rocket(visit: Visit, view: RocketView, *, chosen: str) -> None:
    """Draw the rocket with one process chosen, and offer its numbers."""
    rocket, text = _rocket(visit, view), visit.text
    with st.container(key="rocket-drawing"):
        select_in_chart(
            rocket_chart(rocket, text, dark=visit.dark, chosen=chosen),
            alt=rocket_alt(rocket, text),
            key=CHART,
            selection="process",
            height="stretch",
        )
    picture = team_address("rocket", view.team, view.half_year)
    numbers_of(lambda: rocket_rows(rocket, text), text, key="rocket-numbers", picture=picture)


def show_still(visit: Visit, view: RocketView) -> None:
    """Draw the rocket as one picture of several; nothing in it can be chosen."""
    rocket = _rocket(visit, view)
    with st.container(key="rocket-drawing"):
        show_chart(
            rocket_chart(rocket, visit.text, dark=visit.dark),
            alt=rocket_alt(rocket, visit.text),
            key="replay-rocket",
            height="stretch",
        )


def show_small_rocket(visit: Visit, view: RocketView) -> None:
    """Draw the rocket small enough to stand beside other things."""
    rocket = _rocket(visit, view)
    chart = rocket_chart(rocket, visit.text, dark=visit.dark, compact=True)
    alt = rocket_alt(rocket, visit.text)
    with st.container(key="rocket-drawing"):
        show_chart(chart, alt=alt, key="home-rocket", height="stretch")


def _rocket(visit: Visit, view: RocketView) -> Rocket:
    calendar = visit.app.academy.calendar
    return Rocket(view.model, view.shown, view.before, view.aims, calendar)
