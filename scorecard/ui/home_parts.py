"""The pieces of home."""

import streamlit as st

from scorecard.charts.rocket import rocket_chart
from scorecard.charts.rocket_state import Rocket
from scorecard.charts.rocket_words import rocket_alt
from scorecard.ui.chart import show_chart
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.rocket_words import rocket_sentence
from scorecard.ui.sparklines import show_sparkline
from scorecard.ui.visit import Visit
from scorecard.views.home import HomeView


def show_needs(visit: Visit, view: HomeView) -> None:
    """Show what waits for this person, each as a link to where it is done."""
    text = visit.text
    if view.month.missing:
        month = text.month(view.month.month)
        label = text("home-need-month", month=month, count=view.month.missing)
        link_to("month", label, icon=":material/edit:")
    if mine := sum(1 for r in view.waiting if r.may_celebrate):
        link_to(
            "celebrations", text("home-need-celebration", count=mine), icon=":material/celebration:"
        )
    if view.dots_due and view.rocket:
        rated = view.rocket.completeness
        label = text(
            "home-need-dots",
            period=text.period(view.dots_due, visit.app.academy.calendar),
            count=rated.of - rated.given,
        )
        link_to("rocket", label, icon=":material/rocket_launch:")


def show_sparklines(visit: Visit, view: HomeView) -> None:
    """Show each metric of the person with its latest number, its pace and a small curve."""
    if not visit.frame.own_team:
        return
    st.subheader(visit.text("home-curves"), anchor=False)
    if not view.month.metrics:
        st.info(visit.text("month-no-metrics"))
    for shown in view.month.metrics:
        show_sparkline(visit, shown.metric, shown.points, shown.goals, shown.goal)


def show_rocket(visit: Visit, view: HomeView) -> None:
    """Show the own team's rocket in small."""
    if view.rocket is None:
        return
    academy, text = visit.app.academy, visit.text
    rocket = Rocket(
        academy.model,
        view.rocket.shown,
        view.rocket.before,
        view.rocket.aims,
        academy.calendar,
    )
    st.subheader(rocket_sentence(visit, view.rocket), anchor=False)
    chart = rocket_chart(rocket, text, dark=visit.dark, compact=True)
    show_chart(chart, alt=rocket_alt(rocket, text), key="home-rocket")
    link_to("rocket", text("home-open-rocket"), icon=":material/rocket_launch:")


def show_coached(visit: Visit, view: HomeView) -> None:
    """Show a coach each of their teams in a line."""
    if not view.coached:
        return
    text = visit.text
    st.subheader(text("home-coached"), anchor=False)
    for news in view.coached:
        st.markdown(f"**{rocket_sentence(visit, news.rocket)}**")
        rated = news.rated
        st.caption(text("home-coached-rated", given=text.number(rated.given), count=rated.of))
        label = text("home-open-team-rocket", team=plain(news.team.name))
        link_to("rocket", label, icon=":material/rocket_launch:", team=news.team.key)
