"""Saving the form of a month: what can be stored is, and the rest says why not."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from scorecard.actions.entering import enter_month
from scorecard.domain.periods import Period
from scorecard.ui.celebration_taken_back import noting_taken_back
from scorecard.ui.month_fields import accept_newer, start_anew
from scorecard.ui.month_form import MonthSent, show_again
from scorecard.ui.notices import show_refusal
from scorecard.ui.sharing import forget_sharing
from scorecard.ui.undo import remember_entry
from scorecard.ui.visit import Visit
from scorecard.views.month import month_view


def save_month(visit: Visit, month: Period, sent: MonthSent, answer: DeltaGenerator) -> None:
    """Store what was sent and begin anew; or show in `answer` what stands in the way.

    After a lost race the form keeps what was typed, to be saved once more, knowingly.
    """
    show_again(month, sent.refused)
    refused = None
    if sent.entries:
        with noting_taken_back(visit):
            refused = visit.perform(
                lambda act: enter_month(act, month, sent.entries),
                form="month",
                content=(month, sent.entries),
            )
    if refused:
        with answer:
            now = visit.look(lambda sight: month_view(sight, month))
            show_refusal(refused, visit.text, about=accept_newer(now, refused))
        return
    forget_sharing()
    start_anew(sent.entries)
    remember_entry(month, sent.entries)
    st.rerun()
