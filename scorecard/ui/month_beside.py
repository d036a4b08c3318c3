"""What stands under the form of a month: what happened in it, being away, and the whole year."""

from scorecard.ui.away_form import away_form
from scorecard.ui.event_list import show_own_events
from scorecard.ui.links import link_to
from scorecard.ui.visit import Visit
from scorecard.views.events import own_events
from scorecard.views.month import MonthView


def show_beside_form(visit: Visit, view: MonthView) -> None:
    """Show what is seldom needed, closed, where it takes no touch from entering a month."""
    month = view.month
    events = visit.look(lambda sight: own_events(sight, month))
    show_own_events(visit, month, events, may_keep=view.may_enter)
    if view.may_enter:
        away_form(visit)
    link_to("year", visit.text("month-to-year"), icon=":material/grid_on:")
