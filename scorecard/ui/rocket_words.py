"""The sentence that says how a rocket stands; home and rocket say the same."""

from scorecard.reporting.rocket_words import rocket_said
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.rocket import RocketView


def rocket_sentence(visit: Visit, view: RocketView) -> str:
    """Return how many dots the team has, and what came since the half-year before."""
    return rocket_said(visit.text, view, team=plain(view.team.name))
