"""A team's life in dots: its half-years, its own ratings, and what stood in each half-year."""

from collections.abc import Sequence

from scorecard.domain.dots import (
    Rating,
    Source,
    Standing,
    standings,
)
from scorecard.domain.model import RocketModel
from scorecard.domain.people import Team
from scorecard.domain.periods import Calendar, Period, months_between
from scorecard.domain.policy import Action
from scorecard.store.ratings import ratings_of
from scorecard.views.sight import Sight


def half_years_of_life(team: Team, calendar: Calendar, today_in: Period) -> tuple[Period, ...]:
    """Return the half-years from a team's founding to today, or to its archiving."""
    last = calendar.half_year_of(team.archived) if team.archived else today_in
    return months_between(calendar.half_year_of(team.founded), min(last, today_in))


def team_and_ratings(sight: Sight, team_id: int) -> tuple[Team, list[Rating]]:
    """Return a team and all dots that it gave itself, if the reader may see them.

    Raises:
        NotAllowedError: there is no such team, or not for this reader.
    """
    team = sight.team_to(team_id, Action.SEE_DOTS)
    return team, ratings_of(sight.session, [team.id], source=Source.TEAM)


def shown_dots(
    sight: Sight,
    team: Team,
    ratings: Sequence[Rating],
    at: Period,
    model: RocketModel | None = None,
) -> dict[str, Standing | None]:
    """Return how every process of the team stands in a half-year, by these ratings."""
    calendar = sight.academy.calendar
    archived_in = calendar.half_year_of(team.archived) if team.archived else None
    return standings(ratings, model or sight.academy.model, at, archived_in=archived_in)
