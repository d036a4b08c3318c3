"""What was learnt of goals: found by a word, and shown where a similar goal is set."""

import streamlit as st

from scorecard.ui.goal_words import goal_name
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.goals import GoalsView
from scorecard.views.lessons import ToldLesson


def wanted_lessons() -> str:
    """Return the words that are looked for; they may name people and stand in no link."""
    return str(st.session_state.get("lesson-search", ""))


def show_lessons(visit: Visit, view: GoalsView) -> None:
    """Show the search and what it finds, the latest lesson first."""
    text, wanted = visit.text, wanted_lessons()
    st.header(text("goals-lessons"), anchor=False)
    if not view.learnt and not wanted:
        st.caption(text("goals-lessons-none"))
        return
    st.text_input(
        text("goals-lessons-search"), key="lesson-search", max_chars=200, icon=":material/search:"
    )
    if not view.lessons:
        st.info(text("goals-lessons-not-found"))
    for told in view.lessons:
        _quote(visit, told)
    if view.learnt > len(view.lessons):
        st.caption(text("goals-lessons-more", count=view.learnt - len(view.lessons)))


def show_similar(visit: Visit, view: GoalsView) -> None:
    """Show what was learnt of goals like the one that is being set; nothing without any."""
    if not view.similar:
        return
    st.markdown(f"**{visit.text('goals-similar')}**")
    for told in view.similar:
        _quote(visit, told)


def _quote(visit: Visit, told: ToldLesson) -> None:
    name = told.person.name if told.person else told.team.name if told.team else ""
    if told.lesson.goal.owner == visit.person.owner:
        name = ""
    facts = [goal_name(visit, told.judged), name, visit.text.date(told.lesson.said_on)]
    beside = plain(" · ".join(fact for fact in facts if fact))
    words = plain(told.lesson.words).replace("\n", "  \n> ")
    st.markdown(f"> {words}  \n> :small[{beside}]")
