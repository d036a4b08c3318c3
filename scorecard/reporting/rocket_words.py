"""The sentence that says how a rocket stands; pages and the report say the same."""

from scorecard.text import Text
from scorecard.views.rocket import RocketView


def rocket_said(text: Text, view: RocketView, *, team: str) -> str:
    """Return how many dots the team has, and what came since the half-year before.

    The first half-year of a team has nothing to be compared with. `team` is its name, escaped
    where the sentence will stand in markup.
    """
    if not any(view.shown.values()):
        return text("rocket-state-empty", team=team)
    dots, most = text.number(view.total), text.number(view.most)
    if not any(view.before.values()):
        return text("rocket-state-first", team=team, dots=dots, most=most)
    change = "more" if view.growth > 0 else "fewer" if view.growth < 0 else "same"
    return text(f"rocket-state-{change}", team=team, dots=dots, most=most, count=abs(view.growth))
