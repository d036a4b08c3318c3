"""The sentence that says how a month stands; home and month say the same."""

from scorecard.ui.visit import Visit
from scorecard.views.month import MonthView


def month_sentence(visit: Visit, view: MonthView) -> str:
    """Return whether the month is entered, or how many numbers it still waits for."""
    month = visit.text.month(view.month)
    month = month[:1].upper() + month[1:]
    if view.missing:
        return visit.text("month-state-missing", month=month, count=view.missing)
    return visit.text("month-state-done", month=month)
