"""One's own curves, each with who else sees it."""

from functools import partial

import streamlit as st

from scorecard.domain.periods import month_of
from scorecard.ui.curves import show_curve
from scorecard.ui.sharing import Audiences, offer_undo_of_sharing, pick_sharing
from scorecard.ui.visit import Visit
from scorecard.views.around import around_own
from scorecard.views.curves import curve_of
from scorecard.views.month import MonthView


def show_own_curves(visit: Visit, view: MonthView, audiences: Audiences) -> None:
    """Show the curve of each metric of the month, and let its owner choose who sees it."""
    st.header(visit.text("home-curves"), anchor=False)
    offer_undo_of_sharing(visit, audiences, st.container())
    around = visit.look(around_own)
    for shown in view.metrics:
        show_curve(
            visit,
            curve_of(shown, around, running=month_of(visit.today)),
            key=f"curve-{shown.metric.id}",
            beside=partial(pick_sharing, visit, shown.metric, audiences),
        )
