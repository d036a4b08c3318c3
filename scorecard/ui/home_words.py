"""The sentence that opens home."""

from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.home import HomeView


def home_sentence(visit: Visit, view: HomeView) -> str:
    """Greet by the first name, and say how many things wait."""
    first_name = plain(visit.person.name.split()[0])
    if view.needs:
        return visit.text("home-state-needs", name=first_name, count=view.needs)
    return visit.text("home-state-done", name=first_name)
