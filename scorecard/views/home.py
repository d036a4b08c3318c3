"""What home shows: what needs me now, my curves in small, my team's rocket, latest joys."""

from dataclasses import dataclass

from scorecard.domain.access import Action, Subject
from scorecard.domain.dots import Completeness
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.teams import team as team_of
from scorecard.views.celebrations import CelebrationsView, Reached, celebrations_view
from scorecard.views.month import MonthView, month_view
from scorecard.views.rocket import RocketView, rocket_view
from scorecard.views.sight import Sight

LATEST = 5


@dataclass(frozen=True, slots=True)
class TeamNews:
    """A coached team in a line: its rocket, and how much of this half-year is rated."""

    team: Team
    rocket: RocketView

    @property
    def rated(self) -> Completeness:
        """How many processes were rated in this half-year."""
        return self.rocket.completeness


@dataclass(frozen=True, slots=True)
class HomeView:
    """What a person needs to know first. Whoever belongs to no team has no `rocket`.

    `dots_due` is the half-year in which processes of the own team still wait to be rated,
    told only to those who may set the dots.
    """

    month: MonthView
    waiting: tuple[Reached, ...]
    latest: tuple[Reached, ...]
    rocket: RocketView | None
    dots_due: Period | None
    coached: tuple[TeamNews, ...]

    @property
    def needs(self) -> int:
        """How many things wait for this person."""
        mine = sum(1 for r in self.waiting if r.may_celebrate)
        return bool(self.month.missing) + mine + bool(self.dots_due)


def home_view(sight: Sight) -> HomeView:
    """Gather a person's home."""
    if sight.actor.person_id is None:
        raise NotAllowedError
    joys: CelebrationsView = celebrations_view(sight)
    own = sight.actor.own_team_id
    rocket = rocket_view(sight, own) if own is not None else None
    return HomeView(
        month=month_view(sight),
        waiting=joys.waiting,
        latest=joys.wall[:LATEST],
        rocket=rocket,
        dots_due=_dots_due(rocket),
        coached=tuple(_news(sight, team_id) for team_id in sight.actor.coached_team_ids),
    )


def _dots_due(rocket: RocketView | None) -> Period | None:
    if rocket is None or not rocket.may_set or rocket.completeness.is_full:
        return None
    return rocket.half_year


def _news(sight: Sight, team_id: int) -> TeamNews:
    team = team_of(sight.session, team_id)
    if team is None:
        raise NotAllowedError
    sight.require(Action.SEE_TEAM, Subject(owner=team.owner, team_id=team_id))
    return TeamNews(team, rocket_view(sight, team_id))
