"""The sentence above the comparison."""

from scorecard.domain.comparing import Alignment
from scorecard.ui.visit import Visit
from scorecard.views.compare import CompareView


def compare_sentence(visit: Visit, view: CompareView) -> str:
    """Return how many of the compared teams have grown, own growth being what counts."""
    grown = sum(1 for dots in view.rows if dots.growth > 0)
    when = visit.text.period(view.half_year, visit.app.academy.calendar)
    if view.alignment is Alignment.AGE:
        when = visit.text("compare-at-age", count=view.age)
    return visit.text(
        "compare-state", grown=visit.text.number(grown), count=len(view.rows), when=when
    )
