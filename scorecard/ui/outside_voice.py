"""What customers say of a team, beside its dots; a leader asks them here, and ends it."""

from decimal import Decimal

import streamlit as st

from scorecard.domain.model import Process
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.spreads import Spread
from scorecard.ui.markdown import plain
from scorecard.ui.survey_form import show_survey_link, survey_forms
from scorecard.ui.visit import Visit
from scorecard.views.outside import OutsideView, outside_view


def show_outside(visit: Visit, team: Team, half_year: Period) -> None:
    """Show what customers said in a half-year, how asking them stands, and how to ask.

    Nothing appears for whoever may not see it, nor where nobody was asked and there is
    nobody here who could ask.
    """
    try:
        view = visit.look(lambda sight: outside_view(sight, team.id, half_year))
    except NotAllowedError:
        return
    if not (view.may_open or view.open_survey or view.closed):
        return
    linked = show_survey_link(visit, view)
    opened = linked or view.is_heard
    with st.expander(
        visit.text("outside-heading"), icon=":material/groups:", expanded=opened, key="outside"
    ):
        for sentence in _state(visit, view):
            st.markdown(plain(sentence))
        for process in visit.app.academy.model.met_by_customers:
            _show_process(visit, process, view.said[process.code], shown=view.is_heard)
        survey_forms(visit, view)


def _state(visit: Visit, view: OutsideView) -> list[str]:
    text, count = visit.text, len(view.said)
    said = []
    if view.open_survey:
        day = text.date(view.open_survey.last_day)
        said += [text("outside-open", day=day, forms=view.forms), text("outside-when-shown")]
    elif view.is_heard:
        said += [text("outside-heard", forms=view.forms)]
    elif view.closed:
        said += [text("outside-too-few", forms=view.forms), text("outside-when-shown")]
    else:
        said += [text("outside-never", count=count), text("outside-when-shown")]
    return said


def _show_process(visit: Visit, process: Process, said: Spread | None, *, shown: bool) -> None:
    if not shown:
        return
    text, name = visit.text, visit.text.words(process.name)
    st.markdown(f"**{process.code} {plain(name)}**")
    if said is None:
        st.caption(plain(text("outside-process-too-few")))
        return
    mean = text.number(Decimal(said.mean), 1)
    st.markdown(
        plain(text("outside-mean", mean=mean, most=process.most_dots, answers=said.answers))
    )
    st.caption("\n".join(f"- {plain(line)}" for line in _lines(visit, process, said)))


def _lines(visit: Visit, process: Process, said: Spread) -> list[str]:
    words = process.asked.answers if process.asked else ()
    return [
        visit.text("outside-said", count=said.counts[dots], words=visit.text.words(words[dots]))
        for dots in reversed(said.given)
        if dots < len(words)
    ]
