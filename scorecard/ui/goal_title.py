"""The sentence over an owner's goals."""

from scorecard.ui.visit import Visit
from scorecard.views.goals import GoalsView


def goals_sentence(visit: Visit, view: GoalsView) -> str:
    """Return how many goals are open, and what waits besides."""
    text = visit.text
    if not view.goals:
        return text("goals-title-none")
    if view.to_learn:
        return text("goals-title-learn", count=len(view.still_open), waiting=len(view.to_learn))
    if view.to_celebrate:
        return text(
            "goals-title-celebrate", count=len(view.still_open), waiting=len(view.to_celebrate)
        )
    return text("goals-title", count=len(view.still_open))
