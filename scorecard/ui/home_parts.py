"""The pieces of home."""

import streamlit as st

from scorecard.ui.celebration_wall import show_cards
from scorecard.ui.links import link_to
from scorecard.ui.markdown import plain
from scorecard.ui.rocket_picture import show_small_rocket
from scorecard.ui.rocket_words import rocket_sentence
from scorecard.ui.sparklines import show_sparkline
from scorecard.ui.visit import Visit
from scorecard.views.home import HomeView


def show_needs(visit: Visit, view: HomeView) -> None:
    """Show what waits for this person, each as a link to where it is done."""
    with st.container(horizontal=True, key="needs"):
        _session_need(visit, view)
        _month_need(visit, view)
        _celebration_need(visit, view)
        _answers_need(visit, view)
        _dots_need(visit, view)
        _words_need(visit, view)


def _session_need(visit: Visit, view: HomeView) -> None:
    for team in view.sitting:
        label = plain(visit.text("home-need-session", team=team.name))
        link_to("session", label, icon=":material/groups:", team=team.key)


def _month_need(visit: Visit, view: HomeView) -> None:
    if view.month.missing:
        month = visit.text.month(view.month.month)
        label = visit.text("home-need-month", month=month, count=view.month.missing)
        link_to("month", label, icon=":material/edit:")


def _celebration_need(visit: Visit, view: HomeView) -> None:
    if view.waiting:
        label = visit.text("home-need-celebration", count=len(view.waiting))
        link_to("celebrations", label, icon=":material/celebration:")


def _answers_need(visit: Visit, view: HomeView) -> None:
    if view.answers_due:
        label = visit.text("home-need-answers", count=view.answers_due)
        link_to("session", label, icon=":material/checklist:")


def _dots_need(visit: Visit, view: HomeView) -> None:
    if view.dots_due and view.rocket:
        rated = view.rocket.completeness
        label = visit.text(
            "home-need-dots",
            period=visit.text.period(view.dots_due, visit.app.academy.calendar),
            count=rated.of - rated.given,
        )
        link_to("rocket", label, icon=":material/rocket_launch:")


def _words_need(visit: Visit, view: HomeView) -> None:
    if view.to_confirm:
        label = visit.text("home-need-confirm", count=view.to_confirm)
        link_to("rocket", label, icon=":material/lightbulb:")


def show_sparklines(visit: Visit, view: HomeView) -> None:
    """Show each metric of the person with its latest number, its pace and a small curve."""
    st.header(visit.text("home-curves"), anchor=False)
    if not view.month.metrics:
        st.info(visit.text("month-no-metrics"))
        if visit.frame.follows or visit.frame.teams:
            link_to("scorecard", visit.text("month-first-metric"), icon=":material/add:")
    with st.container(gap="medium"):
        for shown in view.month.metrics:
            show_sparkline(visit, shown.metric, shown.points, shown.goals, shown.goal)


def show_rocket(visit: Visit, view: HomeView) -> None:
    """Show the own team's rocket in small."""
    if view.rocket is None:
        return
    st.header(rocket_sentence(visit, view.rocket), anchor=False)
    show_small_rocket(visit, view.rocket)
    link_to("rocket", visit.text("home-open-rocket"), icon=":material/rocket_launch:")


def show_latest(visit: Visit, view: HomeView) -> None:
    """Show the latest celebrations side by side."""
    text = visit.text
    st.header(text("home-latest"), anchor=False)
    if not view.latest:
        st.info(text("celebrations-wall-empty"))
        return
    show_cards(visit, view.latest)
    link_to("celebrations", text("home-open-wall"), icon=":material/celebration:")


def show_no_team(visit: Visit) -> None:
    """Say what comes next to somebody who sees no team, by what they can do about it."""
    admin = visit.person.admin
    st.info(visit.text("home-no-teams" if admin else "common-no-team"))
