"""A team's dots beside what others say of the same processes: the chart, and what it says."""

from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.charts.gap import gap_chart
from scorecard.charts.gap_rows import gap_alt, gap_rows
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.reporting.pictures import team_address
from scorecard.text import Text
from scorecard.ui.chart import numbers_of, show_chart
from scorecard.ui.gap_words import alike_words, gap_title, gap_words, missing_words
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.gap import GapView, gap_view
from scorecard.views.rocket import rocket_view


def show_gap(visit: Visit, team: Team, half_year: Period, heading: DeltaGenerator) -> None:
    """Show who sees what differently, the widest gap first."""
    view = visit.look(lambda sight: gap_view(sight, rocket_view(sight, team.id, half_year)))
    with heading:
        st.title(plain(gap_title(visit.text, view)), anchor=False)
    if not view.comparable:
        st.info(visit.text("gap-empty"))
    else:
        st.caption(visit.text("gap-how-to-read"))
        picture, words = st.columns([3, 2], gap="large")
        with picture:
            _show_chart(visit, view)
        with words:
            _show_words(visit, view)
    for said in missing_words(visit.text, view):
        st.caption(plain(said))


def _show_chart(visit: Visit, view: GapView) -> None:
    text, shown = visit.text, view.comparable
    chart = gap_chart(shown, view.processes, text, dark=visit.dark)
    show_chart(chart, alt=gap_alt(shown, text), key="gap")
    rows = partial(gap_rows, shown, view.processes, text)
    picture = team_address("gap", view.team, view.half_year)
    numbers_of(rows, text, key="gap-numbers", picture=picture)


def _show_words(visit: Visit, view: GapView) -> None:
    text = visit.text
    apart = [gap for gap in view.comparable if gap.is_apart]
    for gap in apart:
        st.markdown(plain(gap_words(text, gap, view.reader)))
        _show_note(text, view, gap.process)
    for said in alike_words(text, view):
        st.markdown(plain(said))
    for gap in view.gaps:
        if gap not in apart:
            _show_note(text, view, gap.process)


def _show_note(text: Text, view: GapView, code: str) -> None:
    if note := view.notes.get(code):
        st.markdown(f"> {plain(text('gap-note', process=code, note=note))}")
