"""The sentence that says how a rocket stands; home and rocket say the same."""

from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.rocket import RocketView


def rocket_sentence(visit: Visit, view: RocketView) -> str:
    """Return how many dots the team has, and what came since the half-year before.

    The first half-year of a team has nothing to be compared with.
    """
    text = visit.text
    if not any(view.shown.values()):
        return text("rocket-state-empty", team=plain(view.team.name))
    if not any(view.before.values()):
        return text(
            "rocket-state-first",
            team=plain(view.team.name),
            dots=text.number(view.total),
            most=text.number(view.most),
        )
    change = "more" if view.growth > 0 else "fewer" if view.growth < 0 else "same"
    return text(
        f"rocket-state-{change}",
        team=plain(view.team.name),
        dots=text.number(view.total),
        most=text.number(view.most),
        count=abs(view.growth),
    )
