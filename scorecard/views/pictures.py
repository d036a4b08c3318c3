"""What picture files are drawn from, where a page starts from something wider."""

from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.teams import team_by_key
from scorecard.views.gap import GapView, gap_view
from scorecard.views.rocket import RocketView, rocket_view
from scorecard.views.sight import Sight


def rocket_at(sight: Sight, team_key: str, half_year: Period) -> RocketView:
    """Gather the rocket of a team, by its short name, in a half-year of its life."""
    team = team_by_key(sight.session, team_key)
    if team is None:
        raise NotAllowedError
    found = rocket_view(sight, team.id, half_year)
    if found.half_year != half_year:
        raise NotAllowedError
    return found


def gap_at(sight: Sight, team_key: str, half_year: Period) -> GapView:
    """Gather what several say of a team's dots in a half-year of its life."""
    return gap_view(sight, rocket_at(sight, team_key, half_year))
