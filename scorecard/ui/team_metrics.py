"""The curves of a team's own metrics, with from how many of how many a collected one comes."""

import streamlit as st

from scorecard.domain.periods import month_of
from scorecard.ui.curves import show_curve
from scorecard.ui.markdown import plain
from scorecard.ui.team_words import collected_words
from scorecard.ui.visit import Visit
from scorecard.views.around import Around
from scorecard.views.curves import curve_of
from scorecard.views.team import TeamView


def show_team_metrics(visit: Visit, view: TeamView) -> None:
    """Show a curve for each metric; without one, say how to get one."""
    if not view.metrics:
        st.info(visit.text("team-no-metrics"))
    for shown in view.metrics:
        curve = curve_of(shown, Around(), running=month_of(visit.today))
        show_curve(visit, curve, key=f"curve-{shown.metric.id}")
        for line in collected_words(visit, shown):
            st.caption(plain(line))
