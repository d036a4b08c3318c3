"""Celebrations in words."""

from scorecard.ui.visit import Visit
from scorecard.views.celebrations import CelebrationsView, Reached


def celebrations_sentence(visit: Visit, view: CelebrationsView) -> str:
    """Return what waits to be celebrated, one's own first, or what has been celebrated."""
    if view.waiting:
        mine = sum(1 for reached in view.waiting if reached.may_celebrate)
        return visit.text("celebrations-state-waiting", count=mine or len(view.waiting))
    if view.wall:
        return visit.text("celebrations-state-held", count=len(view.wall) + view.more)
    return visit.text("celebrations-state-none")


def whose(visit: Visit, reached: Reached) -> str:
    """Return whose goal it is, unescaped: mine, somebody's by name, or the team's."""
    if reached.person and reached.person.id == visit.person.id:
        return visit.text("celebrations-mine")
    if reached.person:
        return reached.person.name
    return reached.team.name if reached.team else visit.text("celebrations-academy")
