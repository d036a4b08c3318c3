"""A metric's curve on a page: the sentence first, then the picture, then its numbers."""

from collections.abc import Callable

import streamlit as st

from scorecard.reporting.curves import CurveSight, drawn_curve, ways_to_look
from scorecard.reporting.pictures import curve_address
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.curve_sentences import growth_words, hero_words
from scorecard.ui.goal_links import show_goal_ways
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.curves import MetricCurve


def show_curve(
    visit: Visit, shown: MetricCurve, *, key: str, beside: Callable[[], None] | None = None
) -> None:
    """Show one metric's curve, above it how its goal stands, below it the numbers.

    `beside` shows what else belongs to the metric, under its name.
    """
    st.subheader(plain(shown.metric.name), anchor=False)
    if beside:
        beside()
    hero, *more = hero_words(visit, shown)
    st.markdown(f"#### {plain(hero)}")
    for said in (*more, *growth_words(visit, shown)):
        st.caption(plain(said))
    show_goal_ways(visit, shown.metric, shown.goal)
    calendar = visit.app.academy.calendar
    way = _pick_way(visit, ways_to_look(shown, calendar), key)
    drawn = drawn_curve(shown, way, calendar, visit.text, dark=visit.dark)
    place = key if way is CurveSight.MONTHS else f"{key}-{way}"
    show_chart(drawn.chart(), alt=drawn.alt, key=place)
    picture = curve_address(shown.metric.id, way)
    numbers_of(drawn.rows, visit.text, key=f"{place}-numbers", picture=picture)


def _pick_way(visit: Visit, ways: list[CurveSight], key: str) -> CurveSight:
    if len(ways) == 1:
        return ways[0]
    chosen = st.segmented_control(
        visit.text("curve-view"),
        [way.value for way in ways],
        default=ways[0].value,
        format_func=lambda way: visit.text.choice(CurveSight(way)),
        required=True,
        label_visibility="collapsed",
        key=f"{key}-view",
    )
    return CurveSight(chosen or ways[0])
