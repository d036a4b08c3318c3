"""The rocket of a view, as charts draw it."""

from scorecard.charts.rocket_state import Rocket
from scorecard.domain.academy import Academy
from scorecard.views.report import ReportView


def rocket_of(view: ReportView, academy: Academy) -> Rocket:
    """Return the team's rocket in the half-year, by the model of then."""
    seen = view.rocket
    return Rocket(seen.model, seen.shown, seen.before, seen.aims, academy.calendar)
